// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import QtQuick.Controls.Basic

/** What panes are made wider by. */
Rectangle {
    implicitWidth: 5
    implicitHeight: 5
    color: SplitHandle.pressed || SplitHandle.hovered ? Theme.accent : "transparent"

    Rectangle {
        width: 1
        height: parent.height
        color: Theme.line
        anchors.horizontalCenter: parent.horizontalCenter
    }
}
