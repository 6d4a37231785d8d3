// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Hansa
import Hansa.Controls
import Hansa.Records

/** The first start: who one is, one's themes, what one looks for. One question after the other, none a must. */
DialogPopup {
    id: root

    required property Session session
    required property Welcome welcome
    required property SearchModel search
    required property SavedSearches searches
    property int step: 0

    readonly property list<string> questions: [qsTr("Who are you?"), qsTr("What are your themes?"), qsTr("What are you looking for?")]
    readonly property list<string> codes: root.session.settings.countryCodes

    signal answered

    function begin(): void {
        root.step = 0;
        root.open();
    }
    function goTo(step: int): void {
        root.step = step;
        [who, themes, aims][step].forceActiveFocus(Qt.TabFocusReason);
    }
    function finish(): void {
        const criteria = root.welcome.finish();
        if (criteria !== "" && root.search.setCriteriaJson(criteria))
            root.searches.save(qsTr("Partners for us"), root.search);
        root.close();
        root.answered();
    }

    title: root.questions[root.step]
    name: qsTr("Welcome to Hansa")
    preferredWidth: 640
    onOpened: root.goTo(0)
    onClosed: {
        if (root.welcome.wanted)
            root.welcome.skip();
    }

    PaletteModel {
        id: found

        session: root.session
        text: who.text
        organisationsOnly: true
    }
    TextLine {
        text: qsTr("Question %1 of 3. All of it stays on this machine, and can be changed in the settings.").arg(root.step + 1)
        soft: true
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    ColumnLayout {
        spacing: Theme.gap
        visible: root.step === 0
        Layout.fillWidth: true

        InputField {
            id: who

            name: qsTr("Name of your organisation")
            placeholderText: qsTr("Begin to type it, and choose it from the list")
            Layout.fillWidth: true
            Keys.onDownPressed: names.forceActiveFocus(Qt.TabFocusReason)
            onAccepted: {
                if (found.count > 0 && names.currentIndex >= 0)
                    (names.currentItem as ItemDelegate)?.click();
                else
                    root.goTo(1);
            }
        }
        ListView {
            id: names

            clip: true
            visible: found.count > 0
            model: found
            currentIndex: 0
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, 6 * Theme.target)
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Organisations of that name")
            Keys.onReturnPressed: (names.currentItem as ItemDelegate)?.click()

            delegate: ItemDelegate {
                id: entry

                required property int index
                required property string title
                required property string recordId

                width: names.width
                implicitHeight: Theme.target
                topPadding: 0
                bottomPadding: 0
                text: entry.title
                focusPolicy: Qt.NoFocus
                Accessible.name: entry.title
                Accessible.onPressAction: entry.click()
                onClicked: {
                    root.welcome.choose(entry.recordId);
                    who.text = "";
                    next.forceActiveFocus(Qt.TabFocusReason);
                }

                contentItem: TextLine {
                    text: entry.title
                    verticalAlignment: Text.AlignVCenter
                    Accessible.ignored: true
                }
                background: Rectangle {
                    radius: Theme.radius
                    color: entry.ListView.isCurrentItem || entry.hovered ? Theme.selection : "transparent"

                    FocusRing {
                        shown: names.activeFocus && entry.ListView.isCurrentItem
                        anchors.margins: 1
                    }
                }
            }
        }
        RowLayout {
            spacing: Theme.gap
            visible: root.welcome.organisation !== ""

            Chip {
                text: root.welcome.organisationName
                iconName: "check"
                Layout.maximumWidth: 420
            }
            QuietButton {
                text: qsTr("Not this one")
                onClicked: root.welcome.choose("")
            }
        }
        TextLine {
            text: qsTr("Your country")
            soft: true
        }
        ChoiceButton {
            title: qsTr("Your country")
            text: root.session.settings.countryName(root.welcome.country)
            names: root.codes.map(code => root.session.settings.countryName(code))
            current: root.codes.indexOf(root.welcome.country)
            onChosen: index => root.welcome.country = root.codes[index]
        }
    }
    Choices {
        id: themes

        visible: root.step === 1
        choices: root.welcome.themes
        onToggled: id => root.welcome.toggleTheme(id)
    }
    Choices {
        id: aims

        visible: root.step === 2
        choices: root.welcome.aims
        onToggled: id => root.welcome.toggleAim(id)
    }
    RowLayout {
        spacing: Theme.gap
        Layout.topMargin: Theme.gap
        Layout.fillWidth: true

        QuietButton {
            text: qsTr("Skip")
            Accessible.description: qsTr("Hansa does not ask again.")
            onClicked: root.close()
        }
        Item {
            Layout.fillWidth: true
        }
        ActionButton {
            text: qsTr("Back")
            visible: root.step > 0
            onClicked: root.goTo(root.step - 1)
        }
        ActionButton {
            id: next

            text: root.step < 2 ? qsTr("Next") : qsTr("Show partners")
            primary: true
            onClicked: root.step < 2 ? root.goTo(root.step + 1) : root.finish()
        }
    }

    component Choices: FocusScope {
        id: group

        required property list<welcomeChoice> choices

        signal toggled(id: string)

        implicitHeight: flow.implicitHeight
        Layout.fillWidth: true

        Flow {
            id: flow

            width: parent.width
            spacing: Theme.gap

            Repeater {
                model: group.choices.length

                TickBox {
                    required property int index
                    readonly property welcomeChoice choice: group.choices[index]

                    width: (flow.width - Theme.gap) / 2
                    focus: index === 0
                    text: choice.name
                    checked: choice.chosen
                    onToggled: {
                        group.toggled(choice.id);
                        checked = Qt.binding(() => choice.chosen);
                    }
                }
            }
        }
    }
}
