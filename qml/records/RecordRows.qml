// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Hansa
import Hansa.Controls

/** The rows of a room, or why there are none. Arrows, Home, End, type-ahead; Enter opens. */
FocusScope {
    id: root

    required property RoomList list
    required property string title
    /** The record whose page is open. */
    property string openId: ""

    signal opened(id: string)

    onOpenIdChanged: view.go(root.list.model.rowOf(root.openId))

    Connections {
        function onAnswered(): void {
            if (!view.placed && root.list.state === RoomList.Filled) {
                view.placed = true;
                Qt.callLater(view.begin);
            }
        }

        target: root.list
    }

    ListView {
        id: view

        property string typed: ""
        /** Whether the open record was gone to once; later answers leave the list where it is. */
        property bool placed: false

        function go(row: int): void {
            if (row < 0 || row >= view.count)
                return;
            view.currentIndex = row;
            view.positionViewAtIndex(row, ListView.Contain);
        }
        /** At the open record, once the rows have their heights. */
        function begin(): void {
            view.go(root.list.model.rowOf(root.openId));
            view.positionViewAtIndex(view.currentIndex, ListView.Center);
        }
        function open(): void {
            const id = root.list.model.idAt(view.currentIndex);
            if (id !== "")
                root.opened(id);
        }

        anchors.fill: parent
        visible: root.list.state === RoomList.Filled
        clip: true
        focus: true
        activeFocusOnTab: true
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        model: root.list.model
        Accessible.role: Accessible.List
        Accessible.name: qsTr("%1: %2").arg(root.title).arg(root.list.countText)
        ScrollBar.vertical: ScrollBar {}

        delegate: ListRow {
            id: row

            required property int index
            required property string recordId
            required property bool over
            required details
            required figure
            required aside

            leftPadding: Theme.margin
            rightPadding: Theme.margin
            opacity: row.over ? 0.88 : 1
            highlighted: row.recordId === root.openId
            position: qsTr("%1 of %2").arg(row.index + 1).arg(view.count)
            focusPolicy: Qt.NoFocus
            onClicked: {
                view.forceActiveFocus();
                view.currentIndex = row.index;
                root.opened(row.recordId);
            }
        }

        Keys.onPressed: event => {
            const page = Math.max(1, Math.floor(view.height / 64));
            event.accepted = true;
            switch (event.key) {
            case Qt.Key_Down:
                return view.go(Math.min(view.count - 1, view.currentIndex + 1));
            case Qt.Key_Up:
                return view.go(Math.max(0, view.currentIndex - 1));
            case Qt.Key_PageDown:
                return view.go(Math.min(view.count - 1, view.currentIndex + page));
            case Qt.Key_PageUp:
                return view.go(Math.max(0, view.currentIndex - page));
            case Qt.Key_Home:
                return view.go(0);
            case Qt.Key_End:
                return view.go(view.count - 1);
            case Qt.Key_Return:
            case Qt.Key_Enter:
                return view.open();
            }
            if (event.text.length === 1 && event.text >= " " && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier))) {
                view.typed += event.text;
                forget.restart();
                return view.go(root.list.model.find(view.typed, view.currentIndex + (view.typed.length === 1 ? 1 : 0)));
            }
            event.accepted = false;
        }

        Timer {
            id: forget

            interval: 1000
            onTriggered: view.typed = ""
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.margin * 2, 400)
        visible: root.list.state !== RoomList.Filled && root.list.state !== RoomList.Reading
        iconName: root.list.state === RoomList.Failed ? "warning" : "information"
        title: root.list.state === RoomList.Failed ? qsTr("It could not be read") : root.list.state === RoomList.NothingFound ? qsTr("Nothing found") : qsTr("The catalogue has none yet")
        explanation: root.list.state === RoomList.Failed ? root.list.errorMessage : root.list.state === RoomList.NothingFound ? qsTr("Nothing passes all that is asked.") : qsTr("Another catalogue, or the next update of this one, may bring some.")
        actionText: root.list.state === RoomList.Failed ? qsTr("Try again") : root.list.state === RoomList.NothingFetched ? qsTr("Look again") : root.list.relaxation !== "" ? root.list.relaxation : qsTr("Clear filters")
        onActed: {
            if (root.list.state === RoomList.NothingFound)
                root.list.relax();
            else
                root.list.reload();
        }
    }
}
