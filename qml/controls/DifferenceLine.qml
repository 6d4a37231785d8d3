// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick

/** What changed of a text: what went is struck through, what came underlined. */
TextLine {
    id: root

    /** For Text.StyledText, escaped. */
    required property string difference
    required property string spoken

    text: root.difference
    textFormat: Text.StyledText
    visible: root.difference !== ""
    font.pixelSize: Theme.small
    wrapMode: Text.Wrap
    Accessible.name: root.spoken
}
