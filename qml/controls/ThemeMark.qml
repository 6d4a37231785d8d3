// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import QtQuick.Shapes

/** The mark of a theme: a hue and a shape of its own, as on the map. */
Item {
    id: root

    /** 0 to 8, the last being all others. */
    required property int theme

    readonly property color hue: Theme.themes[root.theme]
    readonly property real r: root.width / 2

    implicitWidth: Math.round(10 * Theme.textScale)
    implicitHeight: implicitWidth

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: root.hue
        border.width: 1
        border.color: Theme.dark ? Qt.lighter(root.hue, 1.5) : Qt.darker(root.hue, 1.3)
        visible: root.theme === 8 || root.theme === 0
    }
    Shape {
        anchors.fill: parent
        visible: root.theme !== 8 && root.theme !== 0
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: root.hue
            strokeWidth: 1
            strokeColor: Theme.dark ? Qt.lighter(root.hue, 1.5) : Qt.darker(root.hue, 1.3)

            PathPolyline {
                path: root.outline(root.theme, root.r)
            }
        }
    }

    function outline(theme: int, r: real): list<point> {
        const sides = [0, 4, 3, 4, 3, 5, 6, 8, 0][theme];
        const turn = [0, 45, -90, 0, 90, -90, 0, 22.5, 0][theme] * Math.PI / 180;
        let points = [];
        for (let i = 0; i <= sides; ++i) {
            const a = turn + i * 2 * Math.PI / sides;
            points.push(Qt.point(r + r * Math.cos(a), r + r * Math.sin(a)));
        }
        return points;
    }
}
