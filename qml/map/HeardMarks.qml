// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import Hansa.Layers

/** The marks in view for those who listen: nothing is drawn. */
Repeater {
    id: root

    required property MarkLayer marks

    signal pressed(mark: int)

    model: MarkList {
        layer: root.marks
    }
    delegate: Item {
        id: heard

        required property int mark
        required property string name
        required property real atX
        required property real atY
        required property real reach

        x: heard.atX - heard.reach
        y: heard.atY - heard.reach
        width: 2 * heard.reach
        height: 2 * heard.reach
        visible: root.marks.visible
        Accessible.role: Accessible.Button
        Accessible.name: heard.name
        Accessible.onPressAction: root.pressed(heard.mark)
    }
}
