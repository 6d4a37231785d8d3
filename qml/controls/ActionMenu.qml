// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import QtQuick.Controls.Basic

/** A menu in the theme's colours. */
Menu {
    id: root

    padding: Theme.halfGap
    font.pixelSize: Theme.normal

    delegate: ActionMenuItem {}
    background: Rectangle {
        implicitWidth: 224
        color: Theme.surface
        border.width: 1
        border.color: Theme.outline
        radius: Theme.radius
    }
}
