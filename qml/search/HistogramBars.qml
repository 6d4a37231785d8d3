// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import Hansa
import Hansa.Controls

/** How many organisations state which number, as bars; a click on one, or Enter, asks for its step. */
FocusScope {
    id: root

    required property string title
    required property list<histogramStep> steps
    required property var atLeast
    required property var atMost
    property int at: 0

    signal chosen(least: string, most: string)

    function labelOf(step: histogramStep): string {
        return step.below - step.from === 1 ? qsTr("%1").arg(step.from) : qsTr("%1 to %2").arg(step.from).arg(step.below - 1);
    }
    function choose(index: int): void {
        const step = root.steps[index];
        root.at = index;
        root.chosen(Number(step.from).toLocaleString(Qt.locale(), "f", 0), Number(step.below - 1).toLocaleString(Qt.locale(), "f", 0));
    }
    function holds(step: histogramStep): bool {
        return (root.atLeast === undefined || step.below > root.atLeast) && (root.atMost === undefined || step.from <= root.atMost);
    }

    implicitHeight: Math.round(56 * Theme.textScale)
    activeFocusOnTab: true
    Accessible.role: Accessible.Chart
    Accessible.name: qsTr("How many organisations state which number: %1").arg(root.title)
    Accessible.description: root.steps.length === 0 ? "" : qsTr("%1: %n organisation(s)", "", root.steps[root.at % root.steps.length].count).arg(root.labelOf(root.steps[root.at % root.steps.length]))
    Accessible.focusable: true
    Keys.onLeftPressed: root.at = Math.max(0, root.at - 1)
    Keys.onRightPressed: root.at = Math.min(root.steps.length - 1, root.at + 1)
    Keys.onReturnPressed: root.choose(root.at)
    Keys.onSpacePressed: root.choose(root.at)

    Row {
        anchors.fill: parent

        Repeater {
            model: root.steps

            Item {
                id: bar

                required property int index
                required property histogramStep modelData

                width: root.width / root.steps.length
                height: root.height

                Rectangle {
                    width: parent.width - 1
                    height: Math.max(bar.modelData.count > 0 ? 2 : 0, parent.height * bar.modelData.share)
                    anchors.bottom: parent.bottom
                    color: root.holds(bar.modelData) ? Theme.accent : Theme.line
                    border.width: root.activeFocus && root.at === bar.index ? 2 : 0
                    border.color: Theme.ink
                }
                HoverHandler {
                    id: hover
                }
                TapHandler {
                    onTapped: root.choose(bar.index)
                }
                Hint {
                    text: qsTr("%1: %n organisation(s)", "", bar.modelData.count).arg(root.labelOf(bar.modelData))
                    wanted: hover.hovered
                    delay: 0
                }
            }
        }
    }
    FocusRing {
        shown: root.activeFocus
    }
}
