// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Hansa.Controls
import Hansa.Layers

/**
 * Organisations at one address, fanned out around it: a mark for each, in circles as wide as they need.
 * Arrows go round, Enter chooses, Escape folds it.
 */
Popup {
    id: root

    required property MarkLayer marks
    required property MapCamera camera
    property list<int> rows
    /** More would be a thicket. */
    readonly property int most: 24
    /** The inner circle holds ten, the outer one the rest. */
    readonly property int inner: root.rows.length <= 12 ? root.rows.length : 10
    readonly property real near: Math.max(44, root.inner * 30 / (2 * Math.PI))

    signal chosen(row: int)
    signal menuWanted(row: int, at: point)

    /** Round the circles. */
    function goTo(index: int): void {
        const count = root.rows.length;
        marksAround.itemAt((index + count) % count)?.forceActiveFocus(Qt.TabFocusReason);
    }
    function show(mark: int): void {
        const at = root.marks.positionOf(mark);
        root.rows = root.marks.rowsOf(mark);
        root.x = at.x - root.width / 2;
        root.y = at.y - root.height / 2;
        root.open();
    }

    width: 2 * (root.near + 48 + Theme.target)
    height: root.width
    padding: 0
    focus: true
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside
    enter: null
    exit: null
    background: null
    onOpened: root.goTo(0)

    Connections {
        function onChanged(): void {
            root.close();
        }

        target: root.visible ? root.camera : null
    }

    contentItem: Item {
        id: field

        Accessible.role: Accessible.List
        Accessible.name: qsTr("At this address")

        Repeater {
            model: root.rows

            Rectangle {
                id: leg

                required property int index
                readonly property point end: place.at(leg.index)

                x: field.width / 2
                y: field.height / 2
                width: Math.hypot(leg.end.x, leg.end.y)
                height: 1
                color: Theme.softInk
                transformOrigin: Item.Left
                rotation: Math.atan2(leg.end.y, leg.end.x) * 180 / Math.PI
            }
        }
        Repeater {
            id: marksAround

            model: root.rows

            AbstractButton {
                id: member

                required property int index
                required property int modelData
                readonly property point at: place.at(member.index)
                readonly property int theme: root.marks.themeOf(member.modelData)

                x: field.width / 2 + member.at.x - width / 2
                y: field.height / 2 + member.at.y - height / 2
                z: member.hovered || member.activeFocus ? 1 : 0
                width: Theme.target
                height: Theme.target
                text: root.marks.nameOf(member.modelData)
                Accessible.role: Accessible.Button
                Accessible.name: member.text
                Accessible.onPressAction: member.click()
                onClicked: {
                    root.close();
                    root.chosen(member.modelData);
                }
                Keys.onReturnPressed: member.click()
                Keys.onRightPressed: root.goTo(member.index + 1)
                Keys.onDownPressed: root.goTo(member.index + 1)
                Keys.onLeftPressed: root.goTo(member.index - 1)
                Keys.onUpPressed: root.goTo(member.index - 1)

                TapHandler {
                    acceptedButtons: Qt.RightButton
                    onTapped: point => root.menuWanted(member.modelData, member.mapToItem(root.parent, point.position))
                }

                contentItem: Item {
                    ThemeMark {
                        anchors.centerIn: parent
                        width: 18
                        height: 18
                        theme: member.theme
                        color: Theme.themes[member.theme]
                    }
                    Rectangle {
                        anchors.horizontalCenter: parent.horizontalCenter
                        anchors.bottom: parent.top
                        width: label.width + 2 * Theme.halfGap
                        height: label.implicitHeight
                        visible: member.hovered || member.activeFocus
                        radius: Theme.radius
                        color: Theme.surface
                        border.color: Theme.outline

                        TextLine {
                            id: label

                            anchors.centerIn: parent
                            width: Math.min(implicitWidth, 280)
                            text: member.text
                            font.pixelSize: Theme.small
                            Accessible.ignored: true
                        }
                    }
                }
                background: Rectangle {
                    radius: width / 2
                    color: Theme.surface
                    border.width: member.visualFocus ? 2 : 1
                    border.color: member.visualFocus || member.hovered ? Theme.accent : Theme.outline
                }
            }
        }
    }

    QtObject {
        id: place

        /** From the address, in pixels; the first is above it. */
        function at(index: int): point {
            const outer = index >= root.inner;
            const count = outer ? root.rows.length - root.inner : root.inner;
            const turns = (outer ? index - root.inner : index) / Math.max(1, count);
            const distance = outer ? root.near + 44 : root.near;
            return Qt.point(distance * Math.sin(2 * Math.PI * turns), -distance * Math.cos(2 * Math.PI * turns));
        }
    }
}
