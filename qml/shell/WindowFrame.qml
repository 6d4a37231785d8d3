// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import Hansa
import Hansa.Controls

/** What is in the window: rooms at the left, a room in the middle, the page at the right. */
FocusScope {
    id: root

    required property Session session
    required property Navigation navigation
    required property UndoHistory history
    required property SearchModel search
    required property Shortlists shortlists
    required property Welcome welcome
    required property SavedSearches searches
    required property SyncModel sync
    required property ChangeList changes
    required property SearchNews news
    required property Erasures erasures
    required property EndedLabels ended
    required property TrackedCalls calls
    required property PastSearches past
    required property Rooms rooms
    required property Pages pages
    required property Actions actions

    readonly property bool narrow: root.width < 1000 * Math.min(1.3, Theme.textScale)
    readonly property bool ready: stack.room?.ready === true && pane.ready

    function find(): void {
        if (root.navigation.room === "search")
            top.focusField();
        else
            stack.room?.find();
    }
    function openPalette(text: string): void {
        palette.openWith(text);
    }
    function openExport(listId: int, listName: string): void {
        exportPopup.openFor(listId, listName);
    }
    function openComparison(ids: list<string>): void {
        comparePopup.show(ids);
    }
    function openSearches(): void {
        searchesPopup.show();
    }
    function showPane(pane: string): void {
        root.navigation.goTo("search");
        root.search.pane = pane;
        layout.show(pane);
    }
    function say(text: string): void {
        notice.say(text);
    }
    function openWelcome(): void {
        welcomePopup.active = true;
        (welcomePopup.item as WelcomePopup).begin();
    }
    function openKeys(): void {
        keys.open();
    }

    Keys.onEscapePressed: event => {
        event.accepted = pane.shown || notice.visible;
        if (notice.visible)
            notice.dismiss();
        else if (pane.shown)
            root.navigation.closePage();
    }
    Connections {
        function onNoticed(text: string): void {
            notice.reminds = false;
            notice.actionText = qsTr("Undo");
            notice.actionIcon = "undo";
            notice.show(text);
        }
        function onFailed(why: string): void {
            notice.say(why);
        }

        target: root.history
    }
    Connections {
        function onFailed(why: string): void {
            notice.say(why);
        }

        target: root.session
    }
    Connections {
        function onReminded(text: string): void {
            notice.reminds = true;
            notice.actionText = qsTr("Show the board");
            notice.actionIcon = "board";
            notice.keep(text);
        }

        target: root.calls
    }

    PaneLayout {
        id: layout

        settings: root.session.settings
    }
    TopBar {
        id: top

        width: parent.width
        narrow: root.narrow
        narrowRoom: stack.width < 760 * Theme.textScale
        settings: root.session.settings
        navigation: root.navigation
        history: root.history
        search: root.search
        onPaletteWanted: root.openPalette("")
        onListWanted: stack.forceActiveFocus()
        onExportWanted: root.openExport(0, "")
        z: 3
    }
    RoomsRail {
        id: rail

        anchors.top: top.bottom
        anchors.bottom: status.top
        width: implicitWidth
        narrow: root.narrow
        rooms: root.rooms.all
        current: root.navigation.room
        z: 2
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
        onAnnounced: text => root.Accessible.announce(text, Accessible.Polite)
        onNoticed: text => notice.say(text)
    }
    PagePane {
        id: pane

        anchors.right: parent.right
        anchors.top: top.bottom
        anchors.bottom: status.top
        width: root.narrow ? Math.min(root.width - rail.width, 480 * Theme.textScale) : Math.min(Math.max(368 * Theme.textScale, root.width * 0.27), 560 * Theme.textScale)
        floating: root.narrow
        navigation: root.navigation
        page: root.pages.current
        z: 1
        onShownChanged: {
            if (!pane.shown)
                stack.forceActiveFocus();
        }
    }
    ShortlistTray {
        anchors.fill: parent
        shortlists: root.shortlists
        z: 5
    }
    Notice {
        id: notice

        /** Of a deadline, and not of what can be undone. */
        property bool reminds: false

        /** What cannot be undone. */
        function say(text: string): void {
            notice.actionText = "";
            notice.show(text);
            root.Accessible.announce(text, Accessible.Polite);
        }

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: status.top
        anchors.bottomMargin: Theme.margin
        width: Math.min(implicitWidth, parent.width - Theme.margin * 2)
        z: 4
        onActed: {
            if (notice.reminds)
                root.navigation.goTo("board");
            else
                root.history.undo();
        }
    }
    StatusBar {
        id: status

        width: parent.width
        anchors.bottom: parent.bottom
        narrow: root.narrow
        session: root.session
        sync: root.sync
        changes: root.changes
        news: root.news
        erasures: root.erasures
        ended: root.ended
        calls: root.calls
        onBoardWanted: root.navigation.goTo("board")
        z: 3
        onChangesWanted: {
            root.changes.mineOnly = root.changes.unseen > 0;
            root.navigation.goTo("changes");
        }
    }

    PalettePopup {
        id: palette

        session: root.session
        actions: root.actions.all
        onRecordChosen: id => root.navigation.open(id)
        onWordsChosen: words => {
            root.navigation.goTo("search");
            top.take(words);
        }
    }
    ExportPopup {
        id: exportPopup

        session: root.session
        search: root.search
        onDone: text => notice.say(text)
    }
    ComparePopup {
        id: comparePopup

        session: root.session
        onChosen: id => root.navigation.open(id)
    }
    SearchesPopup {
        id: searchesPopup

        search: root.search
        searches: root.searches
        news: root.news
        past: root.past
        onWeightsWanted: (name, criteria) => weights.show(name, criteria)
        onTaken: name => {
            if (name !== "")
                root.news.markSeen(name);
            root.navigation.goTo("search");
        }
        onDone: text => notice.say(text)
    }
    WeightsPopup {
        id: weights

        search: root.search
        onTaken: root.navigation.goTo("search")
        onRecordWanted: id => root.navigation.open(id)
    }
    Loader {
        id: welcomePopup

        // Forty themes and all countries: made when they are asked for, which is once in most lives.
        active: false
        sourceComponent: WelcomePopup {
            session: root.session
            welcome: root.welcome
            search: root.search
            searches: root.searches
            onAnswered: root.navigation.goTo("search")
        }
    }
    KeysPopup {
        id: keys

        actions: root.actions.all
    }
}
