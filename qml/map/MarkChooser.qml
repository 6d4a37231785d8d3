// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Hansa.Controls
import Hansa.Layers

/** The members of a cluster, best first, to choose one from. */
Popup {
    id: root

    required property MarkLayer marks
    required property string title
    property list<int> rows

    signal chosen(row: int)

    function show(rows: list<int>, at: point): void {
        root.rows = rows;
        root.x = Math.max(Theme.gap, Math.min(parent.width - root.width - Theme.gap, at.x - root.width / 2));
        root.y = Math.max(Theme.gap, Math.min(parent.height - root.height - Theme.gap, at.y + Theme.margin));
        root.open();
        list.currentIndex = 0;
        list.forceActiveFocus();
    }

    width: 300
    height: Math.min(list.contentHeight + 2 * Theme.gap, 320)
    padding: Theme.gap
    modal: false
    focus: true
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside

    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.color: Theme.outline
    }
    contentItem: ListView {
        id: list

        clip: true
        keyNavigationEnabled: true
        model: root.rows
        Accessible.role: Accessible.List
        Accessible.name: root.title

        delegate: ItemDelegate {
            id: entry

            required property int index
            required property int modelData

            width: list.width
            text: root.marks.nameOf(entry.modelData)
            font.pixelSize: Theme.normal
            highlighted: list.currentIndex === entry.index
            Accessible.name: entry.text
            Accessible.onPressAction: entry.click()
            Keys.onReturnPressed: entry.click()
            onClicked: {
                root.chosen(entry.modelData);
                root.close();
            }

            contentItem: TextLine {
                text: entry.text
            }
            background: Rectangle {
                radius: Theme.radius
                color: entry.highlighted || entry.hovered ? Theme.selection : "transparent"
            }
        }
    }
}
