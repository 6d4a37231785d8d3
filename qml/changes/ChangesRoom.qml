// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** What updates of the catalogues changed: all of it, or what is on one's own shortlists. */
Room {
    id: root

    required property ChangeList changes

    function find(): void {
        list.forceActiveFocus();
    }

    ready: root.changes.loaded
    Component.onDestruction: root.changes.markSeen()

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: Theme.gap

        TextLine {
            text: qsTr("%n change(s)", "", root.changes.count)
            strong: true
            font.pixelSize: Theme.title
            Accessible.role: Accessible.Heading
        }
        QuietButton {
            text: root.changes.mineOnly ? qsTr("Only what is on my shortlists") : qsTr("All changes")
            checkable: true
            checked: root.changes.mineOnly
            Accessible.role: Accessible.CheckBox
            Accessible.name: qsTr("Only what is on my shortlists")
            onClicked: root.changes.mineOnly = !root.changes.mineOnly
        }
        TextLine {
            text: root.changes.errorMessage
            color: Theme.danger
            visible: text !== ""
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Accessible.role: Accessible.AlertMessage
        }
        ListView {
            id: list

            clip: true
            model: root.changes
            activeFocusOnTab: true
            keyNavigationEnabled: true
            boundsBehavior: Flickable.StopAtBounds
            visible: count > 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Changes")
            ScrollBar.vertical: ScrollBar {}
            Keys.onReturnPressed: (list.currentItem as ItemDelegate)?.clicked()
            Keys.onEnterPressed: (list.currentItem as ItemDelegate)?.clicked()

            delegate: ItemDelegate {
                id: row

                required property int index
                required property string title
                required property string summary
                required property string details
                required property string when
                required property string recordId
                required property bool mine

                width: ListView.view.width
                highlighted: ListView.isCurrentItem && ListView.view.activeFocus
                Accessible.role: Accessible.ListItem
                Accessible.name: row.title + ": " + row.summary
                Accessible.description: row.when
                Accessible.onPressAction: row.clicked()
                onClicked: {
                    list.currentIndex = row.index;
                    root.recordOpened(row.recordId);
                }

                background: Rectangle {
                    color: row.highlighted || row.hovered ? Theme.selection : "transparent"
                }
                contentItem: ColumnLayout {
                    spacing: 2

                    RowLayout {
                        spacing: Theme.gap

                        Icon {
                            symbol: "shortlist"
                            visible: row.mine
                        }
                        TextLine {
                            text: row.title
                            strong: true
                            Layout.fillWidth: true
                        }
                        TextLine {
                            text: row.when
                            soft: true
                            font.pixelSize: Theme.small
                        }
                    }
                    TextLine {
                        text: row.summary
                        Layout.fillWidth: true
                    }
                    TextLine {
                        text: row.details
                        soft: true
                        font.pixelSize: Theme.small
                        wrapMode: Text.Wrap
                        visible: text !== ""
                        maximumLineCount: 6
                        Layout.fillWidth: true
                    }
                }
            }
        }
        Item {
            visible: root.changes.count === 0
            Layout.fillWidth: true
            Layout.fillHeight: true

            EmptyState {
                anchors.centerIn: parent
                width: Math.min(parent.width, 480)
                visible: root.changes.loaded
                title: root.changes.mineOnly ? qsTr("Nothing on your shortlists has changed") : qsTr("Nothing has changed yet")
                explanation: qsTr("What an update of a catalogue changes stands here, field by field, for 400 days.")
            }
        }
    }
}
