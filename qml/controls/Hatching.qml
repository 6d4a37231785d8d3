// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick

/** A frame with slanting lines: what could be there, but is not known. */
Item {
    id: root

    property color ink: Theme.outline

    clip: true

    Rectangle {
        anchors.fill: parent
        color: "transparent"
        border.width: 1
        border.color: root.ink
        radius: 1
    }
    Row {
        spacing: 4
        x: -root.height

        Repeater {
            model: Math.min(200, Math.ceil((root.width + root.height * 2) / 5))

            Rectangle {
                width: 1
                height: root.height * 1.6
                y: -root.height * 0.3
                color: root.ink
                rotation: 40
                antialiasing: true
            }
        }
    }
}
