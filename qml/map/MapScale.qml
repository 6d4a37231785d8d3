// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import Hansa.Controls
import Hansa.Layers

/** A scale bar for the middle of the view. */
Item {
    id: root

    required property MapCamera camera

    readonly property real metres: root.camera.scaleMetres
    readonly property string length: root.metres >= 1000 ? qsTr("%1 km").arg((root.metres / 1000).toLocaleString(Qt.locale(), "f", 0)) : qsTr("%1 m").arg(root.metres.toLocaleString(Qt.locale(), "f", 0))

    implicitWidth: bar.width
    implicitHeight: label.implicitHeight + bar.height
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Scale: %1").arg(root.length)

    TextLine {
        id: label

        text: root.length
        font.pixelSize: Theme.small
        color: Theme.softInk
        Accessible.ignored: true
    }
    Rectangle {
        id: bar

        anchors.top: label.bottom
        width: root.camera.scalePixels
        height: 5
        color: "transparent"

        Rectangle {
            width: parent.width
            height: 1
            anchors.bottom: parent.bottom
            color: Theme.softInk
        }
        Rectangle {
            width: 1
            height: parent.height
            color: Theme.softInk
        }
        Rectangle {
            width: 1
            height: parent.height
            anchors.right: parent.right
            color: Theme.softInk
        }
    }
}
