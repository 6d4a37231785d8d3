// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import QtQuick.Layouts
import Hansa.Controls

/** The one fact that matters most, large, and the state beside it. */
RowLayout {
    id: root

    required property string state
    required property string headline

    spacing: Theme.gap
    Layout.fillWidth: true

    TextLine {
        text: root.headline
        strong: true
        font.pixelSize: Theme.large
        visible: text !== ""
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Chip {
        text: root.state
        visible: root.state !== ""
    }
    Item {
        visible: root.headline === ""
        Layout.fillWidth: true
    }
}
