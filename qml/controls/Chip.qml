// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick

/** A word in a rounded frame: a state, a mark, "also: photonics". Not a control. */
Rectangle {
    id: root

    required property string text
    property color ink: Theme.accent
    property string iconName: ""

    implicitWidth: row.implicitWidth + Theme.gap * 2
    implicitHeight: row.implicitHeight + Theme.halfGap
    radius: height / 2
    color: "transparent"
    border.width: 1
    border.color: root.ink
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Row {
        id: row

        spacing: Theme.halfGap
        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width - Theme.gap * 2)

        Icon {
            symbol: root.iconName
            color: root.ink
            visible: root.iconName !== ""
            sourceSize.width: Theme.small
            sourceSize.height: Theme.small
            anchors.verticalCenter: parent.verticalCenter
        }
        TextLine {
            text: root.text
            color: root.ink
            font.pixelSize: Theme.small
            width: Math.min(implicitWidth, row.width - x)
            Accessible.ignored: true
        }
    }
}
