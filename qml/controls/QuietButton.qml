// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import QtQuick.Controls.Basic

/** A button that is only words (and an icon) until it is pointed at. */
Button {
    id: root

    property string iconName: ""

    /** What assistive technology's "toggle" does: the same as a click, or it would only move the tick. */
    function accessibleToggleAction(): void {
        root.click();
    }

    implicitHeight: Math.max(Theme.target, contentItem.implicitHeight + Theme.halfGap)
    padding: Theme.halfGap
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    font.pixelSize: Theme.normal
    Accessible.name: root.text
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    contentItem: Row {
        spacing: Theme.halfGap
        opacity: root.enabled ? 1 : 0.45

        Icon {
            symbol: root.iconName
            visible: root.iconName !== ""
            color: root.checked ? Theme.ink : Theme.softInk
            anchors.verticalCenter: parent.verticalCenter
        }
        TextLine {
            text: root.text
            font: root.font
            color: root.hovered || root.checked ? Theme.ink : Theme.softInk
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.enabled && (root.down || root.checked || root.hovered) ? Theme.selection : "transparent"

        FocusRing {
            shown: root.visualFocus
        }
    }
}
