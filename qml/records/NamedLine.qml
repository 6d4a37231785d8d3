// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** A name that leads nowhere, or a paragraph, and a note below it. */
ColumnLayout {
    id: root

    required property pageLine line
    /** Lines further apart, for text that is read. */
    property bool spread: false
    /** Those that were searched for, folded. */
    property list<string> words

    spacing: 0

    RowLayout {
        spacing: Theme.gap

        MarkedLine {
            plain: root.line.text
            words: root.words
            wrapMode: Text.Wrap
            lineHeight: root.spread ? 1.25 : 1
            Layout.fillWidth: true
        }
        Chip {
            text: qsTr("unverified")
            ink: Theme.warning
            visible: root.line.unverified
            Layout.alignment: Qt.AlignTop
        }
    }
    TextLine {
        text: root.line.note
        soft: true
        visible: text !== ""
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.halfGap
    }
}
