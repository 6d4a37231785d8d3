// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** A call that one enters oneself, or writes anew. What is typed is a draft until it is kept. */
DialogPopup {
    id: root

    required property OwnCallForm form
    readonly property string draft: "own-call/" + root.form.recordId
    /** The draft of what is typed now: of the call that it was opened for. */
    property string place: ""
    /** In which the first deadline is told. */
    readonly property string zone: root.form.fields["timezone"] || "Europe/Brussels"
    property bool restored: false
    readonly property var entries: [title, reference, programme, action, address, opens, deadline, time, budget, least, most, partners, countries, keywords, summary]

    function ask(): void {
        root.form.forgetError();
        if (root.place !== root.draft)
            root.turnTo(root.draft);
        root.restore();
        root.open();
        title.focusField();
    }
    function keep(): void {
        const fields = {};
        for (const entry of root.entries)
            fields[entry.field] = entry.text;
        root.form.keep(fields);
    }
    /** It is kept, or not wanted. */
    function finish(): void {
        root.forget();
        root.close();
    }
    function forget(): void {
        Drafts.drop(root.place);
        root.turnTo(root.place);
    }
    function turnTo(place: string): void {
        pause.stop();
        for (const entry of root.entries)
            entry.reset();
        root.restored = false;
        root.place = place;
    }
    /** Keeps what was typed and is not in the call. */
    function saveDraft(): void {
        pause.stop();
        const typed = {};
        for (const entry of root.entries.filter(entry => entry.edited))
            typed[entry.field] = entry.text;
        if (Object.keys(typed).length > 0)
            Drafts.keep(root.place, JSON.stringify(typed));
    }
    function restore(): void {
        if (!Drafts.has(root.place))
            return;
        const typed = JSON.parse(Drafts.text(root.place));
        for (const entry of root.entries.filter(entry => entry.field in typed))
            entry.retype(typed[entry.field]);
        root.restored = true;
    }

    title: root.form.own ? qsTr("Edit the call") : qsTr("Enter a call")
    preferredWidth: 680
    onClosed: root.saveDraft()
    onDraftChanged: root.close()
    Component.onDestruction: root.saveDraft()

    component Entry: LabelledField {
        /** As OwnCallForm.fields has it. */
        required property string field

        value: root.form.fields[field] ?? ""
        onTextChanged: pause.restart()
        onAccepted: root.keep()
    }

    Connections {
        function onLeaving(): void {
            root.saveDraft();
        }

        target: Drafts
    }
    Timer {
        id: pause

        interval: 500
        onTriggered: root.saveDraft()
    }
    DraftNote {
        name: root.title
        visible: root.restored
        onDiscarded: root.forget()
    }
    Entry {
        id: title

        name: qsTr("Title")
        field: "title"
    }
    RowLayout {
        spacing: Theme.gap

        Entry {
            id: reference

            name: qsTr("Reference")
            field: "reference"
        }
        Entry {
            id: programme

            name: qsTr("Programme")
            field: "programme"
        }
        Entry {
            id: action

            name: qsTr("Type of action")
            field: "action_type"
        }
    }
    Entry {
        id: address

        name: qsTr("Web page")
        hint: qsTr("https://…")
        field: "url"
    }
    RowLayout {
        spacing: Theme.gap

        Entry {
            id: opens

            name: qsTr("Opens on")
            hint: qsTr("2027-01-15")
            field: "opens"
        }
        Entry {
            id: deadline

            name: qsTr("Deadline on")
            hint: qsTr("2027-04-20")
            field: "deadline"
        }
        Entry {
            id: time

            name: root.zone === "Europe/Brussels" ? qsTr("At, in Brussels") : qsTr("At, in %1").arg(root.zone)
            hint: qsTr("17:00")
            field: "time"
        }
    }
    RowLayout {
        spacing: Theme.gap

        Entry {
            id: budget

            name: qsTr("Budget, EUR")
            field: "budget_eur"
        }
        Entry {
            id: least

            name: qsTr("Smallest grant, EUR")
            field: "grant_eur.min"
        }
        Entry {
            id: most

            name: qsTr("Largest grant, EUR")
            field: "grant_eur.max"
        }
        Entry {
            id: partners

            name: qsTr("Partners, at least")
            field: "consortium.min_partners"
        }
    }
    RowLayout {
        spacing: Theme.gap

        Entry {
            id: countries

            name: qsTr("Countries that may apply")
            hint: qsTr("EU; NO; CH")
            field: "eligible.countries"
        }
        Entry {
            id: keywords

            name: qsTr("Keywords")
            hint: qsTr("photonics; sensors")
            field: "keywords"
        }
    }
    Entry {
        id: summary

        name: qsTr("What it is about")
        field: "summary"
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
                root.finish();
                root.form.discard();
            }
        }
        Item {
            Layout.fillWidth: true
        }
        ActionButton {
            text: qsTr("Cancel")
            onClicked: root.finish()
        }
        ActionButton {
            text: qsTr("Keep")
            primary: true
            enabled: title.text.trim() !== "" && !root.form.running
            onClicked: root.keep()
        }
    }
}
