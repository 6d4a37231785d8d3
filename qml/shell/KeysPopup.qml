// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Hansa.Controls

/** Which keys do what. */
Popup {
    id: root

    required property list<PaletteAction> actions

    readonly property list<string> listKeys: [qsTr("Walk a list"), qsTr("Arrows, Home, End, type a name"), qsTr("Open what is selected"), qsTr("Enter"), qsTr("Mark several"), qsTr("Shift+arrows, Ctrl+A, Space"), qsTr("Menu of what is selected"), qsTr("Menu key"), qsTr("Weigh a criterion"), qsTr("0 to 5"), qsTr("Must, prefer or exclude"), qsTr("M, P, E"), qsTr("Move a criterion"), qsTr("Alt+Up, Alt+Down"), qsTr("Open or close a branch of regions"), qsTr("Right, Left"), qsTr("Close the innermost thing"), qsTr("Esc")]

    modal: true
    focus: true
    padding: Theme.margin
    anchors.centerIn: parent
    width: Math.min(480, (parent?.width ?? 480) - Theme.margin * 2)
    height: Math.min(column.implicitHeight + Theme.margin * 2, (parent?.height ?? 480) - Theme.margin * 2)
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside

    background: Rectangle {
        color: Theme.surface
        radius: Theme.radius
        border.width: 1
        border.color: Theme.outline
    }

    component KeyRow: RowLayout {
        id: keyRow

        required property string action
        required property string keys

        spacing: Theme.gap

        TextLine {
            text: keyRow.action
            Layout.fillWidth: true
        }
        TextLine {
            text: keyRow.keys
            soft: true
        }
    }

    contentItem: Flickable {
        id: flick

        clip: true
        contentHeight: column.implicitHeight
        contentWidth: width
        ScrollBar.vertical: ScrollBar {}
        focus: true
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Keys")

        ColumnLayout {
            id: column

            width: flick.width
            spacing: Theme.gap

            TextLine {
                text: qsTr("Keys")
                strong: true
                font.pixelSize: Theme.title
                Accessible.role: Accessible.Heading
            }
            Repeater {
                model: root.actions.filter(action => action.shortcut !== "")

                KeyRow {
                    required property PaletteAction modelData

                    action: modelData.text
                    keys: modelData.shortcut
                }
            }
            Repeater {
                model: root.listKeys.length / 2

                KeyRow {
                    required property int index

                    action: root.listKeys[index * 2]
                    keys: root.listKeys[index * 2 + 1]
                }
            }
        }
    }
}
