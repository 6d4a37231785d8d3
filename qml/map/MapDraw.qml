// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Hansa.Controls
import Hansa.Layers

/**
 * Draws on the map what is to be searched in. By hand: press, draw, let go. By keyboard: a shape in the
 * middle of the view, which arrows move and plus and minus resize; or a pen that arrows move, with a corner
 * at each press of Space. Enter takes it, Escape drops it.
 */
Item {
    id: root

    required property MapCamera camera
    required property string tool

    /** Of the shape, in the view's pixels: where it was begun, and where it is by now. */
    property point from: Qt.point(0, 0)
    property point to: Qt.point(0, 0)
    property list<point> path
    property bool drawing: false
    /** The pen of the lasso is moved by the arrows. */
    property bool penned: false

    /** What the lasso is by now: where the pen stands is its last corner. */
    readonly property list<point> outline: root.penned ? [...root.path, root.to] : root.path
    readonly property bool active: root.tool !== ""
    readonly property real step: 20
    readonly property real radius: Math.hypot(root.to.x - root.from.x, root.to.y - root.from.y)
    readonly property real kilometres: root.camera.kilometresBetween(root.camera.placeAt(root.from), root.camera.placeAt(root.to))
    readonly property string hint: {
        switch (root.tool) {
        case "circle":
            return root.drawing ? qsTr("%1 km around %2").arg(Math.round(root.kilometres)).arg(root.camera.placeText(root.camera.placeAt(root.from))) : qsTr("Press in the middle and draw to the rim");
        case "rectangle":
            return qsTr("Draw from corner to corner");
        case "lasso":
            return root.penned ? qsTr("Space sets a corner, Backspace takes it back: %n corner(s)", "", root.path.length) : qsTr("Draw around what you mean");
        case "countries":
            return qsTr("Choose countries; Escape ends it");
        case "nearest":
            return qsTr("Choose the place");
        default:
            return "";
        }
    }

    signal circleDrawn(centre: point, kilometres: real)
    signal boxDrawn(northWest: point, southEast: point)
    signal ringDrawn(ring: list<point>)
    signal countryChosen(place: point)
    signal placeChosen(place: point)
    signal ended

    /** A shape in the middle, for the keyboard. */
    function begin(): void {
        root.forceActiveFocus();
        root.path = [];
        root.penned = false;
        root.from = Qt.point(root.width / 2, root.height / 2);
        root.to = root.from;
        root.drawing = false;
        if (root.tool === "circle")
            root.to = Qt.point(root.width / 2 + root.height / 4, root.height / 2);
        else if (root.tool === "rectangle") {
            root.from = Qt.point(root.width / 4, root.height / 4);
            root.to = Qt.point(root.width * 3 / 4, root.height * 3 / 4);
        }
    }
    function showShape(): void {
        root.drawing = true;
        root.Accessible.announce(root.hint);
    }
    /** Corners of the lasso by keyboard. */
    function setCorner(): void {
        root.path = [...root.path, root.to];
        root.showShape();
    }
    function takeCornerBack(): void {
        root.path = root.path.slice(0, -1);
        root.showShape();
    }
    function moveBy(right: real, down: real): void {
        root.penned = root.tool === "lasso";
        root.from = Qt.point(root.from.x + right, root.from.y + down);
        root.to = Qt.point(root.to.x + right, root.to.y + down);
        root.showShape();
    }
    function growBy(pixels: real): void {
        if (root.tool === "circle")
            root.to = Qt.point(Math.max(root.from.x + root.step, root.to.x + pixels), root.from.y);
        else if (root.tool === "rectangle") {
            root.from = Qt.point(root.from.x - pixels, root.from.y - pixels);
            root.to = Qt.point(Math.max(root.from.x + root.step, root.to.x + pixels), Math.max(root.from.y + root.step, root.to.y + pixels));
        }
        root.showShape();
    }
    function finish(): void {
        const smallest = 6; // pixels; less was a click
        root.drawing = false;
        if (root.tool === "countries")
            root.countryChosen(root.camera.placeAt(root.to));
        else if (root.tool === "nearest")
            root.placeChosen(root.camera.placeAt(root.to));
        else if (root.tool === "circle" && root.radius >= smallest)
            root.circleDrawn(root.camera.placeAt(root.from), root.kilometres);
        else if (root.tool === "rectangle" && root.radius >= smallest)
            root.boxDrawn(root.camera.placeAt(Qt.point(Math.min(root.from.x, root.to.x), Math.min(root.from.y, root.to.y))), root.camera.placeAt(Qt.point(Math.max(root.from.x, root.to.x), Math.max(root.from.y, root.to.y))));
        else if (root.tool === "lasso" && root.outline.length > 2)
            root.ringDrawn(root.outline.map(at => root.camera.placeAt(at)));
        else
            return;
        root.path = [];
        root.penned = false;
        if (root.tool !== "countries")
            root.ended();
    }

    visible: root.active
    activeFocusOnTab: root.active
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Draw on the map")
    Accessible.description: root.tool === "lasso" ? qsTr("%1. Arrows move the pen, Space sets a corner, Enter takes the shape, Escape ends it.").arg(root.hint) : qsTr("%1. Arrows move, plus and minus resize, Enter takes it, Escape ends it.").arg(root.hint)
    Accessible.focusable: true

    // Not before it is shown: what is hidden takes no keyboard.
    onVisibleChanged: {
        if (root.visible)
            root.begin();
    }
    onToolChanged: {
        if (root.visible && root.active)
            root.begin();
    }
    Keys.onPressed: event => {
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Left:
            return root.moveBy(-root.step, 0);
        case Qt.Key_Right:
            return root.moveBy(root.step, 0);
        case Qt.Key_Up:
            return root.moveBy(0, -root.step);
        case Qt.Key_Down:
            return root.moveBy(0, root.step);
        case Qt.Key_Plus:
        case Qt.Key_Equal:
            return root.growBy(root.step);
        case Qt.Key_Minus:
            return root.growBy(-root.step);
        case Qt.Key_Space:
            if (root.tool !== "lasso")
                break;
            root.penned = true;
            return root.setCorner();
        case Qt.Key_Backspace:
            if (root.tool !== "lasso")
                break;
            return root.takeCornerBack();
        case Qt.Key_Return:
        case Qt.Key_Enter:
            return root.finish();
        case Qt.Key_Escape:
            return root.ended();
        }
        event.accepted = false;
    }

    MouseArea {
        anchors.fill: parent
        cursorShape: Qt.CrossCursor
        preventStealing: true
        onPressed: mouse => {
            root.from = Qt.point(mouse.x, mouse.y);
            root.to = root.from;
            root.path = [root.from];
            root.penned = false;
            root.drawing = true;
        }
        onPositionChanged: mouse => {
            root.to = Qt.point(mouse.x, mouse.y);
            const last = root.path[root.path.length - 1];
            const finest = 4; // pixels between two corners of a lasso
            if (root.tool === "lasso" && Math.hypot(mouse.x - last.x, mouse.y - last.y) >= finest)
                root.path = [...root.path, root.to];
        }
        onReleased: root.finish()
        onCanceled: root.drawing = false
        onWheel: wheel => root.camera.zoomBy(wheel.angleDelta.y / 200, Qt.point(wheel.x, wheel.y))
    }
    Rectangle {
        visible: root.drawing && root.tool === "circle"
        x: root.from.x - root.radius
        y: root.from.y - root.radius
        width: 2 * root.radius
        height: width
        radius: root.radius
        color: Qt.alpha(Theme.accent, 0.12)
        border.color: Theme.accent
        border.width: 2
    }
    Rectangle {
        visible: root.drawing && root.tool === "rectangle"
        x: Math.min(root.from.x, root.to.x)
        y: Math.min(root.from.y, root.to.y)
        width: Math.abs(root.to.x - root.from.x)
        height: Math.abs(root.to.y - root.from.y)
        color: Qt.alpha(Theme.accent, 0.12)
        border.color: Theme.accent
        border.width: 2
    }
    Rectangle {
        visible: root.drawing && (root.penned || root.tool === "countries" || root.tool === "nearest")
        x: root.to.x - width / 2
        y: root.to.y - height / 2
        width: Theme.target
        height: width
        radius: width / 2
        color: "transparent"
        border.color: Theme.accent
        border.width: 2
    }
    Shape {
        anchors.fill: parent
        visible: root.drawing && root.tool === "lasso"

        ShapePath {
            strokeColor: Theme.accent
            strokeWidth: 2
            fillColor: Qt.alpha(Theme.accent, 0.12)

            PathPolyline {
                path: root.outline
            }
        }
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.margin * 3
        width: words.implicitWidth + 2 * Theme.margin
        height: words.implicitHeight + Theme.gap
        radius: Theme.radius
        color: Theme.surface
        border.color: Theme.line

        TextLine {
            id: words

            anchors.centerIn: parent
            text: root.hint
        }
    }
}
