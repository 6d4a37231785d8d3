// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick

/** How much a criterion weighs: up to five dots, by click, by dragging or by the arrow keys; none switches it off. */
FocusScope {
    id: root

    required property int weight
    required property string name
    property color tint: Theme.accent

    // Qt reads a slider's numbers for assistive technology from properties of these names.
    readonly property int value: root.weight
    readonly property int minimumValue: 0
    readonly property int maximumValue: 5

    signal chosen(weight: int)

    implicitWidth: row.implicitWidth
    implicitHeight: Theme.target
    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Weight of %1").arg(root.name)
    Accessible.description: qsTr("%1 of 5").arg(root.weight)
    Accessible.focusable: true
    Accessible.onIncreaseAction: root.step(1)
    Accessible.onDecreaseAction: root.step(-1)
    Keys.onLeftPressed: root.step(-1)
    Keys.onRightPressed: root.step(1)
    // With Alt they move the card.
    Keys.onDownPressed: event => {
        event.accepted = !(event.modifiers & Qt.AltModifier);
        if (event.accepted)
            root.step(-1);
    }
    Keys.onUpPressed: event => {
        event.accepted = !(event.modifiers & Qt.AltModifier);
        if (event.accepted)
            root.step(1);
    }

    function step(by: int): void {
        root.chosen(Math.max(0, Math.min(5, root.weight + by)));
    }

    Row {
        id: row

        anchors.verticalCenter: parent.verticalCenter

        Repeater {
            model: 5

            Item {
                id: dot

                required property int index

                implicitWidth: Math.round(13 * Theme.textScale)
                implicitHeight: Theme.target

                Rectangle {
                    width: Math.round(10 * Theme.textScale)
                    height: width
                    radius: width / 2
                    anchors.centerIn: parent
                    color: dot.index < root.weight ? root.tint : "transparent"
                    border.width: 1
                    border.color: dot.index < root.weight ? root.tint : Theme.outline
                }
                TapHandler {
                    onTapped: root.chosen(dot.index + 1)
                }
            }
        }
    }
    // Dragged over the dots the ranking follows.
    DragHandler {
        target: null
        yAxis.enabled: false
        onCentroidChanged: {
            if (!active)
                return;
            const at = Math.max(0, Math.min(5, Math.ceil((centroid.position.x - 3) / (row.width / 5))));
            if (at !== root.weight)
                root.chosen(at);
        }
    }
    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
    FocusRing {
        shown: root.activeFocus
    }
}
