// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

/** Explains what is pointed at, in plain text: Qt's own tool tips draw markup, and fetch what it names. */
Loader {
    id: root

    required property string text
    /** Whether the pointer rests on it. */
    required property bool wanted
    /** Milliseconds. */
    property int delay: 600

    // Made when it is pointed at: a list has hundreds of buttons.
    active: root.wanted && root.text !== ""
    sourceComponent: ToolTip {
        id: tip

        parent: root.parent
        text: root.text
        delay: root.delay
        visible: true

        contentItem: TextLine {
            text: tip.text
            font: tip.font
            color: tip.palette.toolTipText
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
