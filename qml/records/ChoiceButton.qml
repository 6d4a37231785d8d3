// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Hansa.Controls

/** A choice among many values: a button that says the chosen one and opens the list of all. */
Button {
    id: root

    required property string title
    required property list<string> names
    /** What each would show; empty where that makes no sense. */
    property list<int> counts
    property int current: 0
    /** Whether it restricts anything: shown in the accent. */
    property bool active: false
    /** Only words, without a frame. */
    property bool quiet: false

    signal chosen(index: int)

    implicitHeight: Theme.target + Theme.gap
    leftPadding: 10
    rightPadding: Theme.gap
    font.pixelSize: Theme.normal
    Accessible.role: Accessible.ComboBox
    Accessible.name: qsTr("%1: %2").arg(root.title).arg(root.text)
    onClicked: popup.open()
    Keys.onReturnPressed: popup.open()
    Keys.onDownPressed: popup.open()

    contentItem: Row {
        spacing: Theme.halfGap

        TextLine {
            text: root.text
            width: Math.min(implicitWidth, 240)
            color: root.active ? Theme.accent : root.quiet ? Theme.softInk : Theme.ink
            strong: root.active
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
        Icon {
            symbol: "down"
            color: root.active ? Theme.accent : Theme.softInk
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.down || root.hovered || popup.visible ? Theme.selection : "transparent"
        border.width: root.quiet ? 0 : 1
        border.color: root.active ? Theme.accent : Theme.line

        FocusRing {
            shown: root.visualFocus
        }
    }

    Popup {
        id: popup

        x: root.quiet ? root.width - width : 0
        y: root.height + 2
        width: Math.min(360, Math.max(root.width, 240))
        height: Math.min(420, list.contentHeight + padding * 2)
        padding: Theme.halfGap
        focus: true
        onOpened: {
            list.currentIndex = root.current;
            list.positionViewAtIndex(list.currentIndex, ListView.Center);
            list.forceActiveFocus();
        }
        onClosed: root.forceActiveFocus()

        background: Rectangle {
            color: Theme.surface
            border.width: 1
            border.color: Theme.outline
            radius: Theme.radius
        }
        contentItem: ListView {
            id: list

            function pick(index: int): void {
                popup.close();
                root.chosen(index);
            }

            clip: true
            model: root.names.length
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            keyNavigationEnabled: true
            Accessible.role: Accessible.List
            Accessible.name: root.title
            ScrollBar.vertical: ScrollBar {}
            Keys.onReturnPressed: list.pick(list.currentIndex)
            Keys.onEnterPressed: list.pick(list.currentIndex)
            Keys.onSpacePressed: list.pick(list.currentIndex)
            Keys.onPressed: event => {
                if (event.key === Qt.Key_Home || event.key === Qt.Key_End) {
                    list.currentIndex = event.key === Qt.Key_Home ? 0 : list.count - 1;
                    event.accepted = true;
                } else if (event.text.length === 1 && event.text > " ") {
                    const typed = event.text.toLowerCase();
                    const after = root.names.findIndex((name, at) => at > list.currentIndex && name.toLowerCase().startsWith(typed));
                    const first = root.names.findIndex(name => name.toLowerCase().startsWith(typed));
                    if (first >= 0)
                        list.currentIndex = after >= 0 ? after : first;
                    event.accepted = true;
                }
            }

            delegate: ItemDelegate {
                id: row

                required property int index
                readonly property bool isChosen: row.index === root.current
                readonly property int count: root.counts[row.index] ?? 0

                width: list.width
                implicitHeight: Theme.target + Theme.halfGap
                leftPadding: Theme.gap
                rightPadding: Theme.gap
                text: root.names[row.index] ?? ""
                focusPolicy: Qt.NoFocus
                Accessible.role: Accessible.ListItem
                Accessible.name: row.text
                Accessible.selected: row.isChosen
                Accessible.onPressAction: row.click()
                Accessible.description: root.counts.length > 0 ? qsTr("%n result(s)", "", row.count) : ""
                onClicked: list.pick(row.index)

                contentItem: RowLayout {
                    spacing: Theme.gap

                    TextLine {
                        text: row.text
                        strong: row.isChosen
                        soft: root.counts.length > 0 && row.count === 0
                        Layout.fillWidth: true
                        Accessible.ignored: true
                    }
                    TextLine {
                        text: row.count
                        soft: true
                        visible: root.counts.length > 0
                        font.pixelSize: Theme.small
                        Accessible.ignored: true
                    }
                }
                background: Rectangle {
                    radius: Theme.radius - 2
                    color: row.ListView.isCurrentItem || row.hovered ? Theme.selection : "transparent"
                }
            }
        }
    }
}
