// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

/** must | prefer | exclude: one of three, by click or by the arrow keys. */
FocusScope {
    id: root

    /** "must", "prefer" or "exclude". */
    required property string mode
    /** What it belongs to, for those who listen. */
    required property string name

    signal chosen(mode: string)

    readonly property list<string> modes: ["must", "prefer", "exclude"]
    readonly property list<string> words: [qsTr("must"), qsTr("prefer"), qsTr("exclude")]
    readonly property int at: root.modes.indexOf(root.mode)

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight
    activeFocusOnTab: true
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("%1: must, prefer or exclude").arg(root.name)
    Accessible.description: root.words[root.at] ?? ""
    Keys.onLeftPressed: root.step(-1)
    Keys.onRightPressed: root.step(1)

    /** The mode whose word begins with the letter typed; "" for none. */
    function modeOfKey(letter: string): string {
        return letter === "" ? "" : root.modes[root.words.findIndex(word => word[0].toLowerCase() === letter.toLowerCase())] ?? "";
    }
    function step(by: int): void {
        root.chosen(root.modes[Math.max(0, Math.min(2, root.at + by))]);
    }

    Row {
        id: row

        Repeater {
            model: root.modes.length

            AbstractButton {
                id: choice

                required property int index
                readonly property bool isChosen: choice.index === root.at

                /** What assistive technology's "toggle" does: the same as a click, or it would only move the tick. */
                function accessibleToggleAction(): void {
                    choice.click();
                }

                implicitHeight: Theme.target
                implicitWidth: label.implicitWidth + Theme.gap * 2
                focusPolicy: Qt.NoFocus
                text: root.words[choice.index]
                checkable: true
                checked: choice.isChosen
                Accessible.role: Accessible.RadioButton
                Accessible.name: choice.text
                Accessible.description: root.name
                onClicked: root.chosen(root.modes[choice.index])

                contentItem: TextLine {
                    id: label

                    text: choice.text
                    color: choice.isChosen ? Theme.ink : Theme.softInk
                    strong: choice.isChosen
                    font.pixelSize: Theme.small
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    Accessible.ignored: true
                }
                background: Rectangle {
                    radius: Theme.radius
                    color: choice.isChosen ? Theme.selection : choice.hovered ? Theme.paper : "transparent"
                }
            }
        }
    }
    FocusRing {
        shown: root.activeFocus
    }
}
