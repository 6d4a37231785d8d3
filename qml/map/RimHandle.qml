// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import Hansa.Controls
import Hansa.Layers

/** A grip on the rim of the circle that is searched in: drag it, or use the arrows. */
Rectangle {
    id: root

    required property MapCamera camera
    required property point centre
    required property real kilometres

    /** How far it is dragged by now; the search follows when it is let go. */
    property real dragged: root.kilometres
    readonly property real shown: grip.active ? root.dragged : root.kilometres
    readonly property point rim: root.camera.eastwards(root.centre, root.shown)
    /** Changes with the camera. */
    property point at: Qt.point(0, 0)

    signal resized(kilometres: real)

    function place(): void {
        root.at = root.camera.positionOf(root.rim.y, root.rim.x);
    }
    function resizeBy(share: real): void {
        root.resized(root.kilometres * (1 + share));
    }

    x: root.at.x - width / 2
    y: root.at.y - height / 2
    width: Theme.icon
    height: width
    radius: width / 2
    color: Theme.surface
    border.color: Theme.accent
    border.width: 2
    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Radius: %1 km").arg(Math.round(root.shown))
    Accessible.focusable: true
    Accessible.onIncreaseAction: root.resizeBy(0.1)
    Accessible.onDecreaseAction: root.resizeBy(-0.1)
    Component.onCompleted: root.place()
    onRimChanged: root.place()
    onVisibleChanged: root.place()
    Keys.onRightPressed: root.resizeBy(0.1)
    Keys.onUpPressed: root.resizeBy(0.1)
    Keys.onLeftPressed: root.resizeBy(-0.1)
    Keys.onDownPressed: root.resizeBy(-0.1)

    Connections {
        function onChanged(): void {
            root.place();
        }

        target: root.camera
        enabled: root.visible
    }
    DragHandler {
        id: grip

        target: null
        cursorShape: Qt.SizeHorCursor
        onCentroidChanged: {
            if (grip.active)
                root.dragged = root.camera.kilometresBetween(root.centre, root.camera.placeAt(root.mapToItem(root.parent, grip.centroid.position.x, grip.centroid.position.y)));
        }
        onActiveChanged: {
            if (!grip.active)
                root.resized(root.dragged);
        }
    }
    TextLine {
        anchors.left: parent.right
        anchors.leftMargin: Theme.halfGap
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("%1 km").arg(Math.round(root.shown))
        color: Theme.accent
        strong: true
        Accessible.ignored: true
    }
    FocusRing {
        shown: root.activeFocus
        radius: width / 2
    }
}
