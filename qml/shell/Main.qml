// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Hansa
import Hansa.Controls

/** The window: rooms at the left, a room in the middle, the page of what is open at the right. */
ApplicationWindow {
    id: root

    required property Session session
    property string startRoom: "search"
    property string startRecord: ""
    property string startText: ""
    property string startTheme: ""
    /** Whether room and page have drawn what they show first. */
    readonly property bool ready: stack.room?.ready === true && pane.ready
    readonly property bool narrow: root.width < 1000

    width: 1440
    height: 900
    minimumWidth: 480
    minimumHeight: 360
    visible: true
    title: qsTr("%1 – Hansa").arg(root.rooms.find(root.navigation.room).title)
    color: Theme.paper
    font.pixelSize: Theme.normal

    Binding {
        target: Theme
        property: "choice"
        value: root.startTheme === "" ? root.session.settings.theme : root.startTheme
    }
    Binding {
        target: Theme
        property: "textScale"
        value: root.session.settings.textScale
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.session.settings.reducedMotion
    }

    readonly property Navigation navigation: Navigation {}
    readonly property UndoHistory history: UndoHistory {}
    readonly property SearchModel search: SearchModel {
        session: root.session
        history: root.history
    }
    readonly property Rooms rooms: Rooms {
        session: root.session
        search: root.search
        navigation: root.navigation
    }
    readonly property Pages pages: Pages {
        session: root.session
        navigation: root.navigation
    }

    Component.onCompleted: {
        root.navigation.goTo(root.startRoom);
        root.navigation.open(root.startRecord);
        if (root.startText !== "")
            root.search.text = root.startText;
    }

    function find(): void {
        if (root.navigation.room === "search")
            top.focusField();
        else
            stack.room?.find();
    }

    Shortcut {
        sequences: ["Alt+Left"]
        onActivated: root.navigation.back()
    }
    Shortcut {
        sequences: ["Alt+Right"]
        onActivated: root.navigation.forward()
    }
    Shortcut {
        sequences: [StandardKey.Undo]
        onActivated: root.history.undo()
    }
    Shortcut {
        sequences: [StandardKey.Redo]
        onActivated: root.history.redo()
    }
    Shortcut {
        sequences: [StandardKey.Find]
        onActivated: root.find()
    }
    Shortcut {
        sequences: [StandardKey.Cancel]
        enabled: pane.shown
        onActivated: root.navigation.closePage()
    }

    TopBar {
        id: top

        width: parent.width
        navigation: root.navigation
        history: root.history
        search: root.search
        onListWanted: stack.forceActiveFocus()
    }
    RoomsRail {
        id: rail

        anchors.top: top.bottom
        anchors.bottom: status.top
        width: implicitWidth
        narrow: root.narrow
        rooms: root.rooms.all
        current: root.navigation.room
        onChosen: name => root.navigation.goTo(name)
    }
    RoomStack {
        id: stack

        anchors.left: rail.right
        anchors.right: pane.shown && !root.narrow ? pane.left : parent.right
        anchors.top: top.bottom
        anchors.bottom: status.top
        rooms: root.rooms.all
        current: root.navigation.room
        focus: true
        onRecordOpened: id => root.navigation.open(id)
        onAnnounced: text => root.contentItem.Accessible.announce(text, Accessible.Polite)
    }
    PagePane {
        id: pane

        anchors.right: parent.right
        anchors.top: top.bottom
        anchors.bottom: status.top
        width: root.narrow ? Math.min(root.width - rail.width, 480) : Math.min(Math.max(384, root.width * 0.28), 520)
        navigation: root.navigation
        page: root.pages.current
    }
    StatusBar {
        id: status

        width: parent.width
        anchors.bottom: parent.bottom
        session: root.session
    }
}
