// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import QtQuick.Layouts

/** Says for a while what was done, with the button that takes it back. */
Rectangle {
    id: root

    property string text: ""
    property string actionText: qsTr("Undo")
    property string actionIcon: "undo"

    signal acted

    function show(text: string): void {
        root.text = text;
        hide.restart();
    }
    /** As show(), until it is dismissed. */
    function keep(text: string): void {
        root.text = text;
        hide.stop();
    }
    function dismiss(): void {
        root.text = "";
    }

    visible: root.text !== ""
    implicitWidth: row.implicitWidth + Theme.margin * 2
    implicitHeight: row.implicitHeight + Theme.gap
    radius: Theme.radius
    color: Theme.surface
    border.width: 1
    border.color: Theme.outline
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    Timer {
        id: hide

        interval: 10000
        running: false
        onTriggered: {
            if (hover.hovered || action.activeFocus || close.activeFocus)
                hide.restart();
            else
                root.dismiss();
        }
    }
    HoverHandler {
        id: hover
    }
    RowLayout {
        id: row

        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width - Theme.margin * 2)
        spacing: Theme.gap

        TextLine {
            text: root.text
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        QuietButton {
            id: action

            text: root.actionText
            iconName: root.actionIcon
            visible: root.actionText !== ""
            onClicked: {
                root.dismiss();
                root.acted();
            }
        }
        IconButton {
            id: close

            iconName: "close"
            text: qsTr("Dismiss")
            onClicked: root.dismiss()
        }
    }
}
