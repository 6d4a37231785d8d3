// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import Hansa.Controls

/** What the colours of countries mean: which figure, and from what to what. */
LegendBox {
    id: root

    required property list<string> texts
    required property list<color> colors

    Accessible.name: qsTr("Countries by %1").arg(root.title)

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
