// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** The calls of one stage, what closes next first. */
FocusScope {
    id: root

    required property TrackedCalls calls
    required property int stage
    property string openId: ""
    property string wanted: ""
    /** Whether a card that is dragged would land here. */
    property bool target: false
    readonly property string name: root.calls.stages[root.stage] ?? ""

    signal opened(id: string)
    signal moved(id: string, stage: int)
    signal columnWanted(stage: int)
    signal wantedShown
    signal dragged(id: string, title: string, at: point)
    signal dropped
    signal dragCancelled

    /** A card that came here by the keyboard keeps it. */
    function showWanted(): void {
        const row = root.wanted === "" ? -1 : column.rowOf(root.wanted);
        if (row < 0)
            return;
        list.currentIndex = row;
        list.forceActiveFocus();
        root.wantedShown();
    }

    StageColumn {
        id: column

        calls: root.calls
        stage: root.stage
    }
    Connections {
        target: root.calls
        function onCallsChanged(): void {
            root.showWanted();
        }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.halfGap

        TextLine {
            text: qsTr("%1 (%2)").arg(root.name).arg(column.count)
            strong: true
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap
            Accessible.role: Accessible.Heading
        }
        Rectangle {
            color: root.target ? Theme.selection : Theme.paper
            radius: Theme.radius
            border.width: root.target ? 2 : 1
            border.color: root.target ? Theme.accent : Theme.line
            Layout.fillWidth: true
            Layout.fillHeight: true

            ListView {
                id: list

                anchors.fill: parent
                anchors.margins: Theme.halfGap
                clip: true
                spacing: Theme.halfGap
                model: column
                focus: true
                activeFocusOnTab: true
                keyNavigationEnabled: true
                boundsBehavior: Flickable.StopAtBounds
                Accessible.role: Accessible.List
                Accessible.name: qsTr("%1, %n call(s)", "", column.count).arg(root.name)
                ScrollBar.vertical: ScrollBar {}
                Keys.onPressed: event => {
                    const id = column.idAt(list.currentIndex);
                    const by = event.key === Qt.Key_Left ? -1 : event.key === Qt.Key_Right ? 1 : 0;
                    event.accepted = true;
                    if (by !== 0 && event.modifiers === Qt.ShiftModifier && id !== "")
                        root.moved(id, root.stage + by);
                    else if (by !== 0 && event.modifiers === Qt.NoModifier)
                        root.columnWanted(root.stage + by);
                    else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && id !== "")
                        root.opened(id);
                    else if (event.key === Qt.Key_Menu && id !== "")
                        (list.currentItem as CallCard)?.openMenu();
                    else if (event.key === Qt.Key_Delete && id !== "")
                        root.calls.untrack(id);
                    else if (event.key === Qt.Key_Home && list.count > 0)
                        list.currentIndex = 0;
                    else if (event.key === Qt.Key_End)
                        list.currentIndex = list.count - 1;
                    else
                        event.accepted = false;
                }

                delegate: CallCard {
                    id: card

                    required property int index

                    width: list.width
                    calls: root.calls
                    position: qsTr("%1 of %2").arg(card.index + 1).arg(list.count)
                    current: card.ListView.isCurrentItem && list.activeFocus
                    open: card.recordId === root.openId
                    onChosen: {
                        list.currentIndex = card.index;
                        list.forceActiveFocus();
                        root.opened(card.recordId);
                    }
                    onMoved: stage => root.moved(card.recordId, stage)
                    onDragged: at => root.dragged(card.recordId, card.title, at)
                    onDropped: root.dropped()
                    onDragCancelled: root.dragCancelled()
                }
            }
        }
    }
}
