// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import Hansa.Controls
import Hansa.Layers

/** Zoom in and out, all results, Europe, the world. */
Rectangle {
    id: root

    required property MapCamera camera
    required property bool hasResults

    signal fitRequested
    signal europeRequested
    signal worldRequested
    signal positionRequested

    implicitWidth: column.implicitWidth + Theme.gap
    implicitHeight: column.implicitHeight + Theme.gap
    radius: Theme.radius
    color: Theme.surface
    border.color: Theme.line

    Column {
        id: column

        anchors.centerIn: parent

        IconButton {
            iconName: "add"
            text: qsTr("Zoom in")
            enabled: !root.camera.atMaximum
            autoRepeat: true
            onClicked: root.camera.zoomByAtCentre(1)
        }
        IconButton {
            iconName: "zoom-out"
            text: qsTr("Zoom out")
            enabled: !root.camera.atMinimum
            autoRepeat: true
            onClicked: root.camera.zoomByAtCentre(-1)
        }
        IconButton {
            iconName: "back"
            text: qsTr("The view before")
            enabled: root.camera.canGoBack
            onClicked: root.camera.back()
        }
        IconButton {
            iconName: "forward"
            text: qsTr("The next view")
            enabled: root.camera.canGoForward
            onClicked: root.camera.forward()
        }
        IconButton {
            iconName: "zoom-fit"
            text: qsTr("Show all results")
            enabled: root.hasResults
            onClicked: root.fitRequested()
        }
        IconButton {
            iconName: "zoom-europe"
            text: qsTr("Show Europe")
            onClicked: root.europeRequested()
        }
        IconButton {
            iconName: "zoom-world"
            text: qsTr("Show the world")
            onClicked: root.worldRequested()
        }
        IconButton {
            iconName: "position"
            text: qsTr("Where am I? Asks your system")
            onClicked: root.positionRequested()
        }
    }
}
