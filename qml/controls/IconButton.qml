// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import QtQuick.Controls.Basic

/** A button that is an icon; its text is its name, and the tip that explains it. */
Button {
    id: root

    required property string iconName
    property color iconColor: Theme.softInk

    /** What assistive technology's "toggle" does: the same as a click, or it would only move the tick. */
    function accessibleToggleAction(): void {
        root.click();
    }

    implicitWidth: Theme.target + Theme.halfGap
    implicitHeight: Theme.target + Theme.halfGap
    padding: 0
    font.pixelSize: Theme.normal
    Accessible.name: root.text
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    contentItem: Item {
        Icon {
            symbol: root.iconName
            color: root.hovered ? Theme.ink : root.iconColor
            opacity: root.enabled ? 1 : 0.4
            anchors.centerIn: parent
        }
        Hint {
            text: root.text
            wanted: root.hovered
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
