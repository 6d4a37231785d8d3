// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** A row of a table: what, how much, for which year. */
RowLayout {
    id: root

    required property pageLine line

    spacing: Theme.gap
    Accessible.role: Accessible.Row
    Accessible.name: qsTr("%1: %2").arg(root.line.label).arg([root.line.text, root.line.note].filter(part => part !== "").join(", "))

    TextLine {
        text: root.line.label
        soft: true
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        Accessible.ignored: true
    }
    TextLine {
        text: root.line.text
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignRight
        Layout.preferredWidth: Math.min(implicitWidth, root.width * 0.45)
        Layout.alignment: Qt.AlignTop
        font.features: ({
                "tnum": 1
            })
        Accessible.ignored: true
    }
    TextLine {
        text: root.line.note
        soft: true
        font.pixelSize: Theme.small
        Layout.preferredWidth: 36 * Theme.textScale
        Layout.alignment: Qt.AlignTop
        Accessible.ignored: true
    }
}
