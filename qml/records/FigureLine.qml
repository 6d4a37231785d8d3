// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** A figure, large, and what it counts. */
ColumnLayout {
    id: root

    required property pageLine line

    spacing: 0
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2").arg(root.line.label).arg(root.line.text)

    TextLine {
        text: root.line.text
        strong: true
        font.pixelSize: Theme.large
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        Accessible.ignored: true
    }
    TextLine {
        text: root.line.label
        soft: true
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.halfGap
        Accessible.ignored: true
    }
}
