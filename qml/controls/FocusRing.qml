// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick

/** Shows where the keyboard is: around what it is put into. */
Rectangle {
    id: root

    /** Whether its control has the keyboard's focus. */
    required property bool shown

    anchors.fill: parent
    anchors.margins: -2
    z: 10
    color: "transparent"
    radius: Theme.radius + 2
    border.width: 2
    border.color: Theme.accent
    visible: root.shown
}
