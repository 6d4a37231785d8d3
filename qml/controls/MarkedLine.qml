// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import Hansa

/** Plain text in which the words that were searched for are underlined. */
TextLine {
    id: root

    required property string plain
    /** Folded. */
    property list<string> words
    readonly property string marked: root.words.length > 0 ? Highlighter.marked(root.plain, root.words) : ""

    text: root.marked !== "" ? root.marked : root.plain
    textFormat: root.marked !== "" ? Text.StyledText : Text.PlainText
    Accessible.name: root.plain
}
