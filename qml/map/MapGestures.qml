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
    /** Below the marks. */
    required property MarkLayer events

    /** Where the pointer is; x is below 0 where it is not on the map. */
    readonly property point pointer: hover.hovered ? hover.point.position : Qt.point(-1, -1)

    signal tapped(mark: int, twice: bool)
    signal eventTapped(mark: int)
    /** A cluster was clicked twice: what was in it, as the first click sets the map off already. */
    signal listWanted(rows: list<int>, at: point)
    signal pressed
    signal menuWanted(mark: int, at: point)
    /** The selected mark is dragged: it is carried away, and the map stays. */
    signal carried(row: int)

    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onWheel: event => root.camera.zoomBy(event.angleDelta.y / 200, Qt.point(event.x, event.y), event.device.type === PointerDevice.Mouse)
    }
    DragHandler {
        id: drag

        property vector2d velocity
        property real lastMove: 0
        property bool carries: false

        target: null
        dragThreshold: 4
        onTranslationChanged: delta => {
            if (drag.carries)
                return;
            drag.velocity = drag.centroid.velocity;
            drag.lastMove = Date.now();
            root.camera.panBy(-delta.x, -delta.y);
        }
        onActiveChanged: {
            if (drag.active) {
                root.camera.stop();
                const mark = root.marks.markAt(drag.centroid.pressPosition);
                const row = root.marks.countOf(mark) === 1 ? root.marks.rowOf(mark) : -1;
                drag.carries = row >= 0 && row === root.marks.selectedRow;
                if (drag.carries)
                    root.carried(row);
            } else if (!drag.carries && Date.now() - drag.lastMove < 60)
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
            const members = tap.tapCount === 2 ? root.marks.heldRows() : [];
            if (members.length > 1) {
                root.camera.stop();
                root.listWanted(members, point.position);
                return;
            }
            const mark = root.marks.markAt(point.position);
            root.marks.hold(mark);
            const event = mark < 0 ? root.events.markAt(point.position) : -1;
            if (mark >= 0)
                root.tapped(mark, tap.tapCount === 2);
            else if (event >= 0)
                root.eventTapped(event);
            else if (tap.tapCount === 2)
                root.camera.zoomBy(1, point.position);
        }
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: point => root.menuWanted(root.marks.markAt(point.position), point.position)
    }
    HoverHandler {
        id: hover

        cursorShape: root.marks.hoveredMark >= 0 || root.events.hoveredMark >= 0 ? Qt.PointingHandCursor : drag.active ? Qt.ClosedHandCursor : Qt.ArrowCursor
        onPointChanged: {
            root.marks.pointAt(hover.point.position);
            if (root.marks.hoveredMark < 0)
                root.events.pointAt(hover.point.position);
            else
                root.events.pointAway();
        }
        onHoveredChanged: {
            if (!hover.hovered) {
                root.marks.pointAway();
                root.events.pointAway();
            }
        }
    }
}
