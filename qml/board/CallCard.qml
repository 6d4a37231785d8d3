// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** A call on the board: what it is, until when, how far one is. */
ItemDelegate {
    id: root

    required property TrackedCalls calls
    required property string recordId
    required property string title
    required property string details
    required property string figure
    required property string aside
    required property string tasks
    required property int stage
    required property int unseen
    required property bool gone
    property string position: ""
    property bool current: false
    property bool open: false

    signal chosen
    signal moved(stage: int)
    signal dragged(at: point)
    signal dropped
    signal dragCancelled

    function openMenu(): void {
        menu.popup(root, Theme.gap, root.height / 2);
    }

    padding: Theme.gap
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    text: root.title
    Accessible.name: root.title
    Accessible.description: [root.details, root.figure, root.aside, root.tasks, news.text, root.gone ? qsTr("no longer in any catalogue") : "", root.position].filter(part => part !== "").join(", ")
    Accessible.selected: root.current
    Accessible.onPressAction: root.chosen()
    onClicked: root.chosen()

    contentItem: ColumnLayout {
        spacing: 2

        TextLine {
            text: root.title
            strong: true
            wrapMode: Text.Wrap
            maximumLineCount: 3
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        TextLine {
            text: root.details
            soft: true
            font.pixelSize: Theme.small
            visible: text !== ""
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        TextLine {
            text: root.figure
            font.pixelSize: Theme.small
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        TextLine {
            text: root.tasks
            soft: true
            font.pixelSize: Theme.small
            visible: text !== ""
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        TextLine {
            id: news

            text: root.unseen > 0 ? qsTr("● %n change(s)", "", root.unseen) : ""
            color: Theme.warning
            font.pixelSize: Theme.small
            visible: text !== ""
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        TextLine {
            text: qsTr("no longer in any catalogue")
            color: Theme.warning
            font.pixelSize: Theme.small
            visible: root.gone
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.open ? Theme.selection : Theme.surface
        border.width: 1
        border.color: root.hovered ? Theme.outline : Theme.line

        FocusRing {
            shown: root.current
        }
    }

    DragHandler {
        target: null
        onCentroidChanged: {
            if (active)
                root.dragged(centroid.scenePosition);
        }
        onActiveChanged: {
            if (!active)
                root.dropped();
        }
        onCanceled: root.dragCancelled()
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: root.openMenu()
    }
    ActionMenu {
        id: menu

        title: root.title

        Repeater {
            model: root.calls.stages.length

            ActionMenuItem {
                required property int index

                text: qsTr("Move to “%1”").arg(root.calls.stages[index])
                enabled: index !== root.stage
                onTriggered: root.moved(index)
            }
        }
        ActionMenuItem {
            text: qsTr("Open")
            shortcut: qsTr("Enter")
            onTriggered: root.chosen()
        }
        ActionMenuItem {
            text: qsTr("Track no longer")
            shortcut: qsTr("Del")
            onTriggered: root.calls.untrack(root.recordId)
        }
    }
}
