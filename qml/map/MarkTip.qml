// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import Hansa.Controls
import Hansa.Layers

/** The name of the mark that is pointed at or in the keyboard's focus, beside it. */
Rectangle {
    id: root

    required property MarkLayer marks
    required property MapCamera camera

    readonly property int mark: root.marks.hoveredMark >= 0 ? root.marks.hoveredMark : root.marks.focusedMark
    property point at
    property string text

    function follow(): void {
        if (root.mark >= 0) {
            root.at = root.marks.positionOf(root.mark);
            root.text = root.marks.textOf(root.mark);
        }
    }

    visible: root.mark >= 0 && root.text !== ""
    x: Math.max(Theme.gap, Math.min(parent.width - width - Theme.gap, root.at.x - width / 2))
    y: root.at.y - root.marks.radiusOf(root.mark) - height - Theme.gap > Theme.gap ? root.at.y - root.marks.radiusOf(root.mark) - height - Theme.gap : root.at.y + root.marks.radiusOf(root.mark) + Theme.gap
    implicitWidth: Math.min(label.implicitWidth, 320) + 2 * Theme.gap
    implicitHeight: label.implicitHeight + Theme.gap
    radius: Theme.radius
    color: Theme.surface
    border.color: Theme.outline
    onMarkChanged: root.follow()

    Connections {
        function onChanged(): void {
            Qt.callLater(root.follow);
        }

        target: root.camera
    }
    Connections {
        function onClustersChanged(): void {
            Qt.callLater(root.follow);
        }

        target: root.marks
    }
    TextLine {
        id: label

        anchors.centerIn: parent
        width: Math.min(implicitWidth, 320)
        text: root.text
        font.pixelSize: Theme.small
        Accessible.ignored: true
    }
}
