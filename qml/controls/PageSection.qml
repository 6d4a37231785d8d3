// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import QtQuick.Layouts

/** A part of a page under a thin line and a heading. */
ColumnLayout {
    id: root

    required property string title
    default property alias content: body.data

    spacing: Theme.gap
    Layout.fillWidth: true

    Rectangle {
        color: Theme.line
        Layout.fillWidth: true
        Layout.preferredHeight: 1
    }
    TextLine {
        text: root.title
        visible: text !== ""
        strong: true
        Layout.fillWidth: true
        Accessible.role: Accessible.Heading
    }
    ColumnLayout {
        id: body

        spacing: Theme.halfGap + 2
        Layout.fillWidth: true
    }
}
