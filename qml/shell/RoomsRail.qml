// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Hansa.Controls

/** The rooms at the left, as icons with names; only icons where the window is narrow. */
Rectangle {
    id: root

    required property list<RoomEntry> rooms
    required property string current
    property bool narrow: false
    readonly property list<RoomEntry> ordered: [...root.rooms.filter(room => !room.atFoot), ...root.rooms.filter(room => room.atFoot)]

    signal chosen(name: string)

    implicitWidth: root.narrow ? Theme.target + Theme.margin : 136 * Math.max(1, Theme.textScale * 0.9)
    color: Theme.surface
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Rooms")

    Rectangle {
        width: 1
        height: parent.height
        color: Theme.line
        anchors.right: parent.right
    }
    ListView {
        id: list

        anchors.fill: parent
        anchors.rightMargin: 1
        anchors.topMargin: 12
        model: root.ordered
        activeFocusOnTab: true
        keyNavigationEnabled: true
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        Keys.onReturnPressed: root.chosen(root.ordered[list.currentIndex].name)
        Keys.onEnterPressed: root.chosen(root.ordered[list.currentIndex].name)
        Keys.onSpacePressed: root.chosen(root.ordered[list.currentIndex].name)

        delegate: ItemDelegate {
            id: delegate

            required property RoomEntry modelData
            required property int index
            readonly property bool isCurrent: delegate.modelData.name === root.current

            width: list.width
            implicitHeight: Theme.target + 12
            leftPadding: 14
            hoverEnabled: true
            text: delegate.modelData.title
            Accessible.role: Accessible.PageTab
            Accessible.name: delegate.text
            Accessible.selected: delegate.isCurrent
            Accessible.description: delegate.isCurrent ? qsTr("shown") : ""
            Accessible.onPressAction: delegate.click()
            onClicked: {
                list.currentIndex = delegate.index;
                root.chosen(delegate.modelData.name);
            }

            Hint {
                text: delegate.text
                wanted: root.narrow && delegate.hovered
                delay: 0
            }

            contentItem: Row {
                spacing: 10

                Icon {
                    symbol: delegate.modelData.iconName
                    color: delegate.isCurrent ? Theme.accent : Theme.softInk
                    anchors.verticalCenter: parent.verticalCenter
                }
                TextLine {
                    text: delegate.text
                    color: delegate.isCurrent ? Theme.ink : Theme.softInk
                    strong: delegate.isCurrent
                    visible: !root.narrow
                    anchors.verticalCenter: parent.verticalCenter
                    Accessible.ignored: true
                }
            }
            background: Rectangle {
                color: delegate.isCurrent ? Theme.selection : delegate.hovered ? Theme.paper : Theme.surface

                Rectangle {
                    width: 3
                    height: parent.height
                    color: Theme.accent
                    visible: delegate.isCurrent
                }
                FocusRing {
                    shown: list.activeFocus && list.currentIndex === delegate.index
                    anchors.margins: 2
                }
            }
        }
    }
}
