// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import QtQuick.Controls.Basic
import Hansa.Controls

/** A legend on the map; its title folds it, so that it covers nothing that one wants to see. */
Rectangle {
    id: root

    required property string title
    property bool folded: false
    default property alias entries: body.data

    implicitWidth: column.implicitWidth + 2 * Theme.gap + Theme.halfGap
    implicitHeight: column.implicitHeight + 2 * Theme.gap
    radius: Theme.radius
    color: Theme.surface
    border.color: Theme.line
    Accessible.role: Accessible.List

    Column {
        id: column

        anchors.centerIn: parent
        spacing: Theme.halfGap

        AbstractButton {
            id: head

            text: root.folded ? qsTr("Show the legend: %1").arg(root.title) : qsTr("Fold the legend: %1").arg(root.title)
            Accessible.name: head.text
            Accessible.onPressAction: head.click()
            Keys.onReturnPressed: head.click()
            onClicked: root.folded = !root.folded

            HoverHandler {
                cursorShape: Qt.PointingHandCursor
            }
            Hint {
                text: head.text
                wanted: head.hovered
            }

            contentItem: Row {
                spacing: Theme.gap

                TextLine {
                    text: root.title
                    strong: true
                    Accessible.ignored: true
                }
                TextLine {
                    text: root.folded ? "▸" : "▾"
                    color: Theme.softInk
                    Accessible.ignored: true
                }
            }
            background: FocusRing {
                anchors.fill: parent
                anchors.margins: -2
                shown: head.visualFocus
            }
        }
        Column {
            id: body

            spacing: Theme.halfGap
            visible: !root.folded
        }
    }
}
