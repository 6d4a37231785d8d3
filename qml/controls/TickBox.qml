// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import QtQuick.Controls.Basic

/** A box to tick, with or without words beside it. */
CheckBox {
    id: root

    /** What assistive technology's "toggle" does: the same as a click, or it would only move the tick. */
    function accessibleToggleAction(): void {
        root.toggle();
        root.toggled();
    }

    padding: 0
    spacing: Theme.gap
    implicitHeight: Theme.target
    font.pixelSize: Theme.normal
    Accessible.name: root.text

    indicator: Rectangle {
        implicitWidth: Theme.icon + 2
        implicitHeight: Theme.icon + 2
        x: root.text === "" ? (root.width - width) / 2 : 0
        y: (root.height - height) / 2
        radius: 3
        color: Theme.surface
        border.width: 1
        border.color: Theme.outline

        Icon {
            symbol: "check"
            visible: root.checked
            color: Theme.ink
            anchors.centerIn: parent
        }
        FocusRing {
            shown: root.visualFocus
        }
    }
    contentItem: TextLine {
        text: root.text
        visible: root.text !== ""
        leftPadding: root.indicator.width + root.spacing
        wrapMode: Text.Wrap
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
