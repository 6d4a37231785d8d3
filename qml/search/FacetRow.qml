// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import QtQuick.Controls.Basic
import Hansa.Controls

/** A value of a dimension, with what choosing it would give as a number and a bar; a branch of a tree opens. */
CheckDelegate {
    id: root

    required property int index
    required property string value
    required property string name
    required property int hits
    required property real share
    required property bool chosen
    required property int depth
    required property bool branch
    required property bool open
    /** Whether the values are a tree: then there is room for what opens a branch. */
    required property bool tree
    /** Whether the keys act on it. */
    required property bool current

    signal openWanted(open: bool)

    /** What assistive technology's "toggle" does: the same as a click, or it would only move the tick. */
    function accessibleToggleAction(): void {
        root.click();
    }

    implicitHeight: Theme.target + 2
    padding: 0
    focusPolicy: Qt.NoFocus
    enabled: root.value !== ""
    text: root.name
    checked: root.chosen
    Accessible.name: root.name
    Accessible.description: [qsTr("%n organisation(s)", "", root.hits), root.branch ? (root.open ? qsTr("open, Left closes it") : qsTr("closed, Right opens it")) : ""].filter(part => part !== "").join(", ")
    leftPadding: root.depth * Math.round(12 * Theme.textScale)

    indicator: Rectangle {
        width: Math.round(14 * Theme.textScale)
        height: width
        x: 2 + root.leftPadding
        anchors.verticalCenter: parent.verticalCenter
        radius: 3
        color: root.chosen ? Theme.accent : "transparent"
        border.width: 1
        border.color: root.chosen ? Theme.accent : Theme.outline
        visible: root.value !== ""

        Icon {
            symbol: "check"
            color: Theme.accentInk
            anchors.centerIn: parent
            visible: root.chosen
        }
    }
    contentItem: Item {
        TextLine {
            x: Math.round(22 * Theme.textScale)
            text: root.name
            width: parent.width - x - hitsText.width - opener.width - Theme.gap
            color: root.hits > 0 && root.value !== "" ? Theme.ink : Theme.softInk
            font.pixelSize: Theme.small
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
        TextLine {
            id: hitsText

            text: root.hits
            soft: true
            font.pixelSize: Theme.small
            anchors.right: opener.left
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
        TextLine {
            id: opener

            text: root.branch ? (root.open ? "▾" : "▸") : ""
            soft: true
            horizontalAlignment: Text.AlignHCenter
            width: root.tree ? Math.round(20 * Theme.textScale) : 0
            height: parent.height
            verticalAlignment: Text.AlignVCenter
            anchors.right: parent.right
            Accessible.ignored: true

            TapHandler {
                enabled: root.branch
                gesturePolicy: TapHandler.ReleaseWithinBounds
                onTapped: root.openWanted(!root.open)
            }
        }
        Rectangle {
            x: Math.round(22 * Theme.textScale)
            height: 2
            width: Math.max(root.hits > 0 ? 1 : 0, (parent.width - x) * root.share)
            color: root.chosen ? Theme.accent : Theme.line
            anchors.bottom: parent.bottom
        }
    }
    background: Rectangle {
        color: root.hovered ? Theme.paper : "transparent"

        FocusRing {
            shown: root.current
            anchors.margins: 0
        }
    }
}
