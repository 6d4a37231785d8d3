// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import Hansa.Layers

/** Wheel, drag with glide, pinch, taps: what a hand does with a map. */
Item {
    id: root

    required property MapCamera camera
    required property MarkLayer marks

    /** Where the pointer is; x is below 0 where it is not on the map. */
    readonly property point pointer: hover.hovered ? hover.point.position : Qt.point(-1, -1)

    signal tapped(mark: int, twice: bool)
    signal pressed

    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onWheel: event => root.camera.zoomBy(event.angleDelta.y / 200, Qt.point(event.x, event.y), event.device.type === PointerDevice.Mouse)
    }
    DragHandler {
        id: drag

        property vector2d velocity
        property real lastMove: 0

        target: null
        dragThreshold: 4
        onTranslationChanged: delta => {
            drag.velocity = drag.centroid.velocity;
            drag.lastMove = Date.now();
            root.camera.panBy(-delta.x, -delta.y);
        }
        onActiveChanged: {
            if (drag.active)
                root.camera.stop();
            else if (Date.now() - drag.lastMove < 60)
                root.camera.fling(-drag.velocity.x, -drag.velocity.y);
        }
    }
    PinchHandler {
        id: pinch

        target: null
        rotationAxis.enabled: false
        onScaleChanged: delta => root.camera.zoomBy(Math.log2(delta), pinch.centroid.position, false)
        onTranslationChanged: delta => root.camera.panBy(-delta.x, -delta.y)
    }
    TapHandler {
        id: tap

        onPressedChanged: {
            if (tap.pressed) {
                root.camera.stop();
                root.pressed();
            }
        }
        onTapped: point => {
            const mark = root.marks.markAt(point.position);
            if (mark >= 0)
                root.tapped(mark, tap.tapCount === 2);
            else if (tap.tapCount === 2)
                root.camera.zoomBy(1, point.position);
        }
    }
    HoverHandler {
        id: hover

        cursorShape: root.marks.hoveredMark >= 0 ? Qt.PointingHandCursor : drag.active ? Qt.ClosedHandCursor : Qt.ArrowCursor
        onPointChanged: root.marks.pointAt(hover.point.position)
        onHoveredChanged: {
            if (!hover.hovered)
                root.marks.pointAway();
        }
    }
}
