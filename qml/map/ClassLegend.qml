// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import Hansa.Controls

/** What the colours of countries mean: which figure, and from what to what. */
Rectangle {
    id: root

    required property string title
    required property list<string> texts
    required property list<color> colors

    implicitWidth: column.implicitWidth + 2 * Theme.gap + Theme.halfGap
    implicitHeight: column.implicitHeight + 2 * Theme.gap
    radius: Theme.radius
    color: Theme.surface
    border.color: Theme.line
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Countries by %1").arg(root.title)

    Column {
        id: column

        anchors.centerIn: parent
        spacing: Theme.halfGap

        TextLine {
            text: root.title
            strong: true
        }
        Repeater {
            model: root.texts

            Row {
                id: entry

                required property int index
                required property string modelData

                spacing: Theme.gap
                Accessible.role: Accessible.ListItem
                Accessible.name: entry.modelData

                Rectangle {
                    width: Theme.icon
                    height: Theme.icon
                    color: root.colors[entry.index] ?? "transparent"
                    border.color: Theme.border
                    anchors.verticalCenter: parent.verticalCenter
                }
                TextLine {
                    text: entry.modelData
                    font.pixelSize: Theme.small
                    color: Theme.softInk
                }
            }
        }
        TextLine {
            text: root.texts.length > 0 ? qsTr("Classes of about as many countries") : qsTr("None has any")
            font.pixelSize: Theme.small
            color: Theme.softInk
        }
    }
}
