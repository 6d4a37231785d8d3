// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import QtQuick.Controls.Basic

/** A button with words; the main one of a place is filled. */
Button {
    id: root

    property bool primary: false
    property string iconName: ""

    implicitHeight: Math.max(Theme.target + Theme.gap, contentItem.implicitHeight + Theme.gap)
    leftPadding: Theme.margin
    rightPadding: Theme.margin
    topPadding: Theme.halfGap
    bottomPadding: Theme.halfGap
    font.pixelSize: Theme.normal
    font.weight: root.primary ? Font.DemiBold : Font.Normal
    Accessible.name: root.text
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    contentItem: Row {
        spacing: Theme.gap
        opacity: root.enabled ? 1 : 0.5

        Icon {
            symbol: root.iconName
            visible: root.iconName !== ""
            color: root.primary ? Theme.accentInk : Theme.ink
            anchors.verticalCenter: parent.verticalCenter
        }
        TextLine {
            text: root.text
            font: root.font
            color: root.primary ? Theme.accentInk : Theme.ink
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.primary ? (root.down ? Qt.darker(Theme.accent, 1.2) : Theme.accent) : root.down || root.hovered ? Theme.selection : Theme.surface
        border.width: root.primary ? 0 : 1
        border.color: Theme.outline
        opacity: root.enabled ? 1 : 0.5

        FocusRing {
            shown: root.visualFocus
        }
    }
}
