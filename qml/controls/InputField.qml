// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import QtQuick.Controls.Basic

/** A line to type in. The name is what it is for, heard and not seen. */
TextField {
    id: root

    required property string name
    /** A quiet word at the right end, such as the shortcut that leads here. */
    property string aside: ""

    implicitHeight: Math.max(Theme.target + Theme.gap, contentHeight + Theme.gap * 2)
    leftPadding: Theme.gap
    rightPadding: Theme.gap + (asideText.visible ? asideText.width + Theme.gap : 0)
    font.pixelSize: Theme.normal
    color: Theme.ink
    placeholderTextColor: Theme.softInk
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentInk
    selectByMouse: true
    Accessible.name: root.name
    Accessible.role: Accessible.EditableText

    background: Rectangle {
        radius: Theme.radius
        color: root.activeFocus ? Theme.surface : Theme.paper
        border.width: 1
        border.color: root.activeFocus ? Theme.accent : Theme.line

        FocusRing {
            shown: root.activeFocus
        }
    }

    TextLine {
        id: asideText

        text: root.aside
        soft: true
        font.pixelSize: Theme.small
        visible: root.aside !== "" && root.text === "" || root.aside !== "" && !root.activeFocus
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
}
