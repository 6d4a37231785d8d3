// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import Hansa.Layers

/**
 * The keyboard on the map: arrows walk the marks in view, from the middle on, and move the map
 * where there is none further that way, as they do with Shift; Page Up and Down walk in order.
 */
Item {
    id: root

    required property MapCamera camera
    required property MarkLayer marks
    /** Whether the keyboard was used last, not the pointer: only then the focus is drawn. */
    property bool byKeyboard: true

    readonly property real stepPixels: 120

    signal activated(mark: int)
    signal menuWanted(mark: int)
    signal home

    function pan(key: int): void {
        const right = key === Qt.Key_Right ? 1 : key === Qt.Key_Left ? -1 : 0;
        const down = key === Qt.Key_Down ? 1 : key === Qt.Key_Up ? -1 : 0;
        root.camera.panBy(right * root.stepPixels, down * root.stepPixels, true);
    }
    function arrow(event: KeyEvent): void {
        const next = event.modifiers & Qt.ShiftModifier ? -1 : root.marks.nextMark(event.key);
        if (next >= 0)
            root.focusMark(next);
        else
            root.pan(event.key);
        event.accepted = true;
    }
    function walk(step: int): void {
        const order = root.marks.walk();
        if (order.length > 0) {
            const at = order.indexOf(root.marks.focusedMark);
            root.focusMark(order[at < 0 ? 0 : (at + step + order.length) % order.length]);
        }
    }
    function focusMark(mark: int): void {
        root.marks.focusedMark = mark;
        root.Accessible.announce(root.marks.textOf(mark));
    }

    activeFocusOnTab: true
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Map")
    Accessible.description: root.marks.focusedMark >= 0 ? root.marks.textOf(root.marks.focusedMark) : qsTr("Arrows walk the marks, Enter opens one, plus and minus zoom, Home shows all results.")
    Accessible.focusable: true

    onActiveFocusChanged: {
        if (!root.activeFocus) {
            root.marks.focusedMark = -1;
            root.byKeyboard = true;
        }
    }
    Keys.onPressed: event => {
        root.byKeyboard = true;
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Left:
        case Qt.Key_Right:
        case Qt.Key_Up:
        case Qt.Key_Down:
            return root.arrow(event);
        case Qt.Key_PageDown:
            return root.walk(1);
        case Qt.Key_PageUp:
            return root.walk(-1);
        case Qt.Key_Plus:
        case Qt.Key_Equal:
            return root.camera.zoomByAtCentre(1);
        case Qt.Key_Minus:
            return root.camera.zoomByAtCentre(-1);
        case Qt.Key_Home:
            return root.home();
        case Qt.Key_BracketLeft:
            return root.camera.back();
        case Qt.Key_BracketRight:
            return root.camera.forward();
        case Qt.Key_Return:
        case Qt.Key_Enter:
            event.accepted = root.marks.focusedMark >= 0;
            return root.activated(root.marks.focusedMark);
        case Qt.Key_F10:
            if (!(event.modifiers & Qt.ShiftModifier))
                break;
        // Shift+F10 is the Menu key of keyboards without one.
        case Qt.Key_Menu:
            return root.menuWanted(root.marks.focusedMark);
        case Qt.Key_Escape:
            event.accepted = root.marks.focusedMark >= 0;
            root.marks.focusedMark = -1;
            return;
        }
        event.accepted = false;
    }
}
