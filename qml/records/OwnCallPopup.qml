// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** A call that one enters oneself, or writes anew. */
DialogPopup {
    id: root

    required property OwnCallForm form

    function ask(): void {
        root.form.forgetError();
        root.open();
        title.focusField();
    }
    function keep(): void {
        root.form.keep({
            "title": title.text,
            "reference": reference.text,
            "programme": programme.text,
            "action_type": action.text,
            "url": address.text,
            "opens": opens.text,
            "deadline": deadline.text,
            "time": time.text,
            "budget_eur": budget.text,
            "grant_eur.min": least.text,
            "grant_eur.max": most.text,
            "consortium.min_partners": partners.text,
            "eligible.countries": countries.text,
            "keywords": keywords.text,
            "summary": summary.text
        });
    }

    title: root.form.own ? qsTr("Edit the call") : qsTr("Enter a call")
    preferredWidth: 680

    LabelledField {
        id: title

        name: qsTr("Title")
        text: root.form.fields["title"] ?? ""
        onAccepted: root.keep()
    }
    RowLayout {
        spacing: Theme.gap

        LabelledField {
            id: reference

            name: qsTr("Reference")
            text: root.form.fields["reference"] ?? ""
            onAccepted: root.keep()
        }
        LabelledField {
            id: programme

            name: qsTr("Programme")
            text: root.form.fields["programme"] ?? ""
            onAccepted: root.keep()
        }
        LabelledField {
            id: action

            name: qsTr("Type of action")
            text: root.form.fields["action_type"] ?? ""
            onAccepted: root.keep()
        }
    }
    LabelledField {
        id: address

        name: qsTr("Web page")
        hint: qsTr("https://…")
        text: root.form.fields["url"] ?? ""
        onAccepted: root.keep()
    }
    RowLayout {
        spacing: Theme.gap

        LabelledField {
            id: opens

            name: qsTr("Opens on")
            hint: qsTr("2027-01-15")
            text: root.form.fields["opens"] ?? ""
            onAccepted: root.keep()
        }
        LabelledField {
            id: deadline

            name: qsTr("Deadline on")
            hint: qsTr("2027-04-20")
            text: root.form.fields["deadline"] ?? ""
            onAccepted: root.keep()
        }
        LabelledField {
            id: time

            name: qsTr("At, in Brussels")
            hint: qsTr("17:00")
            text: root.form.fields["time"] ?? ""
            onAccepted: root.keep()
        }
    }
    RowLayout {
        spacing: Theme.gap

        LabelledField {
            id: budget

            name: qsTr("Budget, EUR")
            text: root.form.fields["budget_eur"] ?? ""
            onAccepted: root.keep()
        }
        LabelledField {
            id: least

            name: qsTr("Smallest grant, EUR")
            text: root.form.fields["grant_eur.min"] ?? ""
            onAccepted: root.keep()
        }
        LabelledField {
            id: most

            name: qsTr("Largest grant, EUR")
            text: root.form.fields["grant_eur.max"] ?? ""
            onAccepted: root.keep()
        }
        LabelledField {
            id: partners

            name: qsTr("Partners, at least")
            text: root.form.fields["consortium.min_partners"] ?? ""
            onAccepted: root.keep()
        }
    }
    RowLayout {
        spacing: Theme.gap

        LabelledField {
            id: countries

            name: qsTr("Countries that may apply")
            hint: qsTr("EU; NO; CH")
            text: root.form.fields["eligible.countries"] ?? ""
            onAccepted: root.keep()
        }
        LabelledField {
            id: keywords

            name: qsTr("Keywords")
            hint: qsTr("photonics; sensors")
            text: root.form.fields["keywords"] ?? ""
            onAccepted: root.keep()
        }
    }
    LabelledField {
        id: summary

        name: qsTr("What it is about")
        text: root.form.fields["summary"] ?? ""
        onAccepted: root.keep()
    }
    ErrorLine {
        message: root.form.errorMessage
        hint: qsTr("It stays on this machine, and no import changes it. A call of a catalogue with the same reference is joined with it; what you entered stands.")
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.gap

        ActionButton {
            text: qsTr("Discard the call")
            visible: root.form.own
            onClicked: {
                root.close();
                root.form.discard();
            }
        }
        Item {
            Layout.fillWidth: true
        }
        ActionButton {
            text: qsTr("Cancel")
            onClicked: root.close()
        }
        ActionButton {
            text: qsTr("Keep")
            primary: true
            enabled: title.text.trim() !== "" && !root.form.running
            onClicked: root.keep()
        }
    }
}
