// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick

/** Text as people read it: plain, never markup, in the theme's ink. */
Text {
    id: root

    /** Softer ink, for what stands beside the main thing. */
    property bool soft: false
    property bool strong: false

    textFormat: Text.PlainText
    elide: Text.ElideRight
    color: root.soft ? Theme.softInk : Theme.ink
    font.pixelSize: Theme.normal
    font.weight: root.strong ? Font.DemiBold : Font.Normal
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
}
