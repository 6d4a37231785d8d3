// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** What matters: one card a criterion. */
Rectangle {
    id: root

    required property SearchModel search

    signal searchesWanted
    signal recordWanted(id: string)

    color: Theme.paper
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("What matters")

    function add(): void {
        addButton.forceActiveFocus();
        addMenu.open();
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            spacing: 0
            Layout.leftMargin: 12
            Layout.rightMargin: Theme.halfGap
            Layout.topMargin: Theme.gap
            Layout.bottomMargin: Theme.halfGap

            TextLine {
                text: qsTr("What matters")
                strong: true
                font.pixelSize: Theme.large
                Layout.fillWidth: true
                Accessible.role: Accessible.Heading
            }
            QuietButton {
                id: keepButton

                text: qsTr("Keep")
                Accessible.name: qsTr("Searches to keep and to send")
                onClicked: root.searchesWanted()

                Hint {
                    text: qsTr("Searches to keep and to send (Ctrl+S)")
                    wanted: keepButton.hovered
                    delay: 0
                }
            }
            QuietButton {
                text: qsTr("Reset")
                visible: root.search.criteria.count > 0
                onClicked: root.search.reset()
            }
            QuietButton {
                id: addButton

                text: qsTr("Add")
                iconName: "add"
                Accessible.name: qsTr("Add a criterion")
                onClicked: addMenu.open()

                ActionMenu {
                    id: addMenu

                    y: addButton.height
                    x: addButton.width - width
                    title: qsTr("Criteria")

                    Instantiator {
                        model: root.search.choices
                        delegate: ActionMenuItem {
                            required property dimensionChoice modelData

                            text: modelData.title
                            onTriggered: root.search.add(modelData.name)
                        }
                        onObjectAdded: (index, object) => addMenu.insertItem(index, object as ActionMenuItem)
                        onObjectRemoved: (index, object) => addMenu.removeItem(object as ActionMenuItem)
                    }
                }
            }
        }
        ListView {
            id: cards

            clip: true
            spacing: Theme.gap
            leftMargin: 12
            rightMargin: 12
            topMargin: Theme.halfGap
            bottomMargin: 12
            boundsBehavior: Flickable.StopAtBounds
            model: root.search.criteria
            cacheBuffer: 4000
            keyNavigationEnabled: false
            Layout.fillWidth: true
            Layout.fillHeight: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Criteria")
            ScrollBar.vertical: ScrollBar {}

            delegate: CriterionCard {
                width: cards.width - cards.leftMargin - cards.rightMargin
                search: root.search
            }

            EmptyState {
                width: parent.width - Theme.margin * 2
                x: Theme.margin
                y: Theme.margin * 2
                visible: root.search.criteria.count === 0
                iconName: "criteria"
                title: qsTr("Nothing set yet")
                explanation: qsTr("All organisations are listed. Say what they must have, what you would prefer and what you don't want, and weigh it.")
                actionText: qsTr("Add a criterion")
                onActed: addMenu.popup(addButton, 0, addButton.height)
            }
        }
        TextLine {
            soft: true
            font.pixelSize: Theme.small
            visible: text !== ""
            wrapMode: Text.Wrap
            text: root.search.relaxations.length === 0 ? "" : qsTr("Not enough? %1.").arg(root.search.relaxations.slice(0, 2).map(hint => qsTr("Without “%1” %2 more").arg(hint.title).arg(hint.gain)).join(", "))
            Layout.fillWidth: true
            Layout.leftMargin: 12
            Layout.rightMargin: 12
            Layout.bottomMargin: Theme.gap
        }
        SecondLookLines {
            search: root.search
            visible: root.search.count > 0
            Layout.fillWidth: true
            Layout.fillHeight: false // with nothing to say it would take half of the panel
            Layout.leftMargin: 12
            Layout.rightMargin: 12
            Layout.bottomMargin: Theme.gap
            onRecordWanted: id => root.recordWanted(id)
        }
    }
}
