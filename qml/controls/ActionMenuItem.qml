// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/** A line of a menu: what it does, and the shortcut that does it too. */
MenuItem {
    id: root

    property string shortcut: ""

    implicitHeight: Theme.target + Theme.halfGap
    implicitWidth: Math.max(208, line.implicitWidth + leftPadding + rightPadding)
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    font.pixelSize: Theme.normal
    Accessible.name: root.text
    Accessible.onPressAction: root.click()

    contentItem: RowLayout {
        id: line

        opacity: root.enabled ? 1 : 0.5
        spacing: Theme.margin

        TextLine {
            text: root.text
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        TextLine {
            text: root.shortcut
            soft: true
            font.pixelSize: Theme.small
            visible: text !== ""
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radius - 2
        color: root.highlighted ? Theme.selection : "transparent"
    }
}
