// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Hansa
import Hansa.Controls

/** A column a stage. Cards move by drag, by Shift with the arrows, and from their menu. */
FocusScope {
    id: root

    required property TrackedCalls calls
    property string openId: ""
    /** The card that is to have the keyboard once its column shows it. */
    property string wanted: ""

    signal opened(id: string)
    signal announced(text: string)

    function move(id: string, stage: int): void {
        if (stage < 0 || stage >= root.calls.stages.length)
            return;
        root.wanted = id;
        root.calls.setStage(id, stage);
        root.announced(qsTr("moved to %1").arg(root.calls.stages[stage]));
    }
    function focusColumn(stage: int): void {
        const column = columns.itemAt(stage) as StageList;
        if (column) {
            column.forceActiveFocus();
            flick.contentX = Math.max(0, Math.min(flick.contentWidth - flick.width, column.x - Theme.margin));
        }
    }
    /** The stage whose column is at this x of the board; -1 beside them. */
    function stageAt(x: real): int {
        const inside = x + flick.contentX - row.x;
        for (let stage = 0; stage < columns.count; ++stage) {
            const column = columns.itemAt(stage);
            if (column && inside >= column.x && inside < column.x + column.width)
                return stage;
        }
        return -1;
    }

    Flickable {
        id: flick

        anchors.fill: parent
        contentWidth: row.width + Theme.margin * 2
        contentHeight: height
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.HorizontalFlick
        interactive: !ghost.visible
        ScrollBar.horizontal: ScrollBar {}

        Row {
            id: row

            x: Theme.margin
            height: flick.height
            spacing: Theme.gap

            Repeater {
                id: columns

                model: root.calls.stages.length

                StageList {
                    required property int index

                    calls: root.calls
                    stage: index
                    openId: root.openId
                    wanted: root.wanted
                    target: ghost.visible && ghost.stage === index
                    focus: index === 0
                    width: Math.max(160 * Theme.textScale, (root.width - Theme.margin * 2 - Theme.gap * (root.calls.stages.length - 1)) / root.calls.stages.length)
                    height: row.height - Theme.margin
                    onOpened: id => root.opened(id)
                    onMoved: (id, stage) => root.move(id, stage)
                    onColumnWanted: stage => root.focusColumn(stage)
                    onWantedShown: root.wanted = ""
                    onDragged: (id, title, at) => {
                        const place = root.mapFromItem(null, at);
                        ghost.recordId = id;
                        ghost.title = title;
                        ghost.x = place.x + Theme.gap;
                        ghost.y = place.y + Theme.gap;
                        ghost.stage = root.stageAt(place.x);
                        ghost.visible = true;
                    }
                    onDropped: {
                        ghost.visible = false;
                        if (ghost.stage >= 0)
                            root.move(ghost.recordId, ghost.stage);
                    }
                    onDragCancelled: ghost.visible = false
                }
            }
        }
    }
    Rectangle {
        id: ghost

        property string recordId: ""
        property string title: ""
        property int stage: -1

        visible: false
        width: 200
        height: label.implicitHeight + Theme.gap * 2
        radius: Theme.radius
        color: Theme.selection
        border.width: 1
        border.color: Theme.accent
        Accessible.ignored: true

        TextLine {
            id: label

            text: ghost.title
            anchors.fill: parent
            anchors.margins: Theme.gap
            Accessible.ignored: true
        }
    }
}
