// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** While organisations are dragged over the window: the shortlists they can be dropped on. */
DropArea {
    id: root

    required property Shortlists shortlists

    /** Over which of the lists; -1: none, 0: the new one. */
    property int over: -1
    property bool dragging: false

    function take(drop: DragEvent, listId: int): void {
        root.over = -1;
        root.dragging = false;
        const carried = Carried.unpack(drop.getDataAsString(Carried.format));
        if (carried.length === 0)
            return;
        root.shortlists.add(listId, carried.map(one => one.id), carried.map(one => one.name));
        drop.accept(Qt.CopyAction);
    }

    keys: [Carried.format]
    onEntered: root.dragging = true
    onExited: gone.restart()
    onDropped: root.dragging = false

    // From the window onto a shortlist one leaves the one before entering the other.
    Timer {
        id: gone

        interval: 400
        onTriggered: root.dragging = root.containsDrag || root.over >= 0
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.margin * 3
        width: line.implicitWidth + 2 * Theme.margin
        height: line.implicitHeight + 2 * Theme.margin
        visible: root.dragging
        radius: Theme.radius
        color: Theme.surface
        border.color: Theme.outline
        Accessible.role: Accessible.Pane
        Accessible.name: qsTr("Drop on a shortlist")

        RowLayout {
            id: line

            anchors.centerIn: parent
            spacing: Theme.gap

            Repeater {
                model: root.shortlists

                Target {
                    required property string name

                    text: name
                }
            }
            Target {
                listId: 0
                text: qsTr("New shortlist")
            }
        }
    }

    component Target: Rectangle {
        id: target

        required property int listId
        property string text

        implicitWidth: Math.min(220, label.implicitWidth + 2 * Theme.margin)
        implicitHeight: Theme.target * 1.6
        radius: Theme.radius
        color: area.containsDrag ? Theme.selection : Theme.paper
        border.color: area.containsDrag ? Theme.accent : Theme.line

        TextLine {
            id: label

            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width - Theme.margin)
            text: target.text
        }
        DropArea {
            id: area

            anchors.fill: parent
            keys: root.keys
            onEntered: root.over = target.listId
            onExited: {
                root.over = -1;
                gone.restart();
            }
            onDropped: drop => root.take(drop, target.listId)
        }
    }
}
