// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import Hansa.Controls
import Hansa.Layers

/** What the colours and shapes of the marks mean. */
LegendBox {
    id: root

    required property list<string> names

    Accessible.name: qsTr("Legend: %1").arg(root.title)

    Repeater {
        model: root.names

        Row {
            id: entry

            required property int index
            required property string modelData

            spacing: Theme.gap
            visible: entry.modelData !== ""
            Accessible.role: Accessible.ListItem
            Accessible.name: entry.modelData

            ThemeMark {
                theme: entry.index
                color: Theme.themes[entry.index]
                anchors.verticalCenter: parent.verticalCenter
            }
            TextLine {
                text: entry.modelData
                font.pixelSize: Theme.small
                color: Theme.softInk
            }
        }
    }
}
