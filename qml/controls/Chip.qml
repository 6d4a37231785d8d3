// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick

/** A word in a rounded frame: a state, a mark, "also: photonics". Not a control. */
Rectangle {
    id: root

    required property string text
    property color ink: Theme.accent
    property string iconName: ""

    implicitWidth: label.implicitWidth + (root.iconName === "" ? 0 : Theme.small + Theme.halfGap) + Theme.gap * 2
    implicitHeight: label.implicitHeight + Theme.halfGap
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

        Icon {
            symbol: root.iconName
            color: root.ink
            visible: root.iconName !== ""
            sourceSize.width: Theme.small
            sourceSize.height: Theme.small
            anchors.verticalCenter: parent.verticalCenter
        }
        TextLine {
            id: label

            text: root.text
            color: root.ink
            font.pixelSize: Theme.small
            width: Math.min(implicitWidth, root.width - Theme.gap * 2 - (root.iconName === "" ? 0 : Theme.small + Theme.halfGap))
            Accessible.ignored: true
        }
    }
}
