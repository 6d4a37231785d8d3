// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Hansa.Controls

/** Twelve months with how many deadlines and tasks each has: squares for deadlines, circles for tasks. */
Row {
    id: root

    required property list<string> months
    required property list<int> deadlines
    required property list<int> tasks

    signal monthChosen(month: int)

    spacing: 2
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("The year")

    Repeater {
        model: root.months.length

        AbstractButton {
            id: month

            required property int index
            readonly property int deadlines: root.deadlines[month.index] ?? 0
            readonly property int tasks: root.tasks[month.index] ?? 0

            width: (root.width - root.spacing * 11) / 12
            implicitHeight: 52 * Theme.textScale
            Accessible.name: root.months[month.index]
            Accessible.description: qsTr("%1, %2").arg(qsTr("%n deadline(s)", "", month.deadlines)).arg(qsTr("%n task(s)", "", month.tasks))
            onClicked: root.monthChosen(month.index)
            Keys.onReturnPressed: month.click()

            contentItem: Column {
                spacing: Theme.halfGap

                TextLine {
                    text: (root.months[month.index] ?? "").slice(0, 3)
                    font.pixelSize: Theme.small
                    soft: month.deadlines + month.tasks === 0
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    Accessible.ignored: true
                }
                TextLine {
                    text: month.deadlines > 0 ? qsTr("■ %1").arg(month.deadlines) : ""
                    font.pixelSize: Theme.small
                    color: Theme.accent
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    Accessible.ignored: true
                }
                TextLine {
                    text: month.tasks > 0 ? qsTr("○ %1").arg(month.tasks) : ""
                    font.pixelSize: Theme.small
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    Accessible.ignored: true
                }
            }
            background: Rectangle {
                color: month.hovered ? Theme.selection : Theme.paper
                border.width: 1
                border.color: Theme.line
                radius: 2

                FocusRing {
                    shown: month.visualFocus
                }
            }
        }
    }
}
