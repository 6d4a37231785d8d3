// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** A date of a call: a diamond, open while it is ahead; which stage; the moment, here and there. */
RowLayout {
    id: root

    required property pageLine line

    spacing: 12
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2").arg(root.line.label).arg(root.line.text)
    Accessible.description: [root.line.note, root.line.over ? qsTr("past") : ""].filter(part => part !== "").join(", ")

    Rectangle {
        rotation: 45
        color: root.line.over ? Theme.line : Theme.surface
        border.width: 2
        border.color: root.line.over ? Theme.softInk : Theme.accent
        Layout.preferredWidth: 10
        Layout.preferredHeight: 10
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: 4
        Layout.leftMargin: 3
    }
    ColumnLayout {
        spacing: 2

        RowLayout {
            spacing: Theme.gap

            TextLine {
                text: root.line.label
                strong: true
                soft: root.line.over
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Chip {
                text: qsTr("unverified")
                ink: Theme.warning
                visible: root.line.unverified
            }
        }
        TextLine {
            text: root.line.text
            soft: root.line.over
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        TextLine {
            text: root.line.note
            soft: true
            visible: text !== ""
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}
