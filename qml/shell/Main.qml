// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Hansa
import Hansa.Controls

/** The window: what the whole of it shares is made here and handed down. */
ApplicationWindow {
    id: root

    required property Session session
    property string startRoom: ""
    property string startRecord: ""
    property string startText: ""
    property string startTheme: ""
    /** What is said when the window opens. */
    property string startNotice: ""
    /** Whether it waits in the background until somebody asks for it. */
    property bool hidden: false
    /** Whether the command line says how large the window is. */
    property bool sized: false
    /** Whether room and page have drawn what they show first. */
    readonly property bool ready: frame.ready
    readonly property list<string> roomNames: root.rooms.all.map(room => room.name)

    readonly property Navigation navigation: Navigation {}
    readonly property UndoHistory history: UndoHistory {
        onStepping: Drafts.leave()
    }
    readonly property SyncModel sync: SyncModel {
        session: root.session
    }
    readonly property ChangeList changes: ChangeList {
        session: root.session
    }
    readonly property SearchModel search: SearchModel {
        session: root.session
        openId: root.navigation.recordId
        openConsortium: root.calls.ready ? root.calls.consortiumOf(root.navigation.recordId) : []
        history: root.history
    }
    readonly property Shortlists shortlists: Shortlists {
        session: root.session
        history: root.history
    }
    readonly property TrackedCalls calls: TrackedCalls {
        session: root.session
        history: root.history
        onReminded: text => root.watch.remind(text)
    }
    readonly property BackgroundWatch watch: BackgroundWatch {
        session: root.session
        window: root
        onBoardWanted: root.navigation.goTo("board")
    }
    readonly property Backups backups: Backups {
        session: root.session
        onFailed: why => frame.say(why)
    }
    readonly property Welcome welcome: Welcome {
        session: root.session
    }
    readonly property SavedSearches searches: SavedSearches {
        session: root.session
        history: root.history
        onSearchesChanged: root.news.reload()
    }
    readonly property SearchNews news: SearchNews {
        session: root.session
    }
    readonly property Erasures erasures: Erasures {
        session: root.session
        history: root.history
    }
    readonly property EndedLabels ended: EndedLabels {
        session: root.session
    }
    readonly property PastSearches past: PastSearches {
        search: root.search
    }
    readonly property Rooms rooms: Rooms {
        session: root.session
        search: root.search
        navigation: root.navigation
        shortlists: root.shortlists
        calls: root.calls
        history: root.history
        watch: root.watch
        backups: root.backups
        sync: root.sync
        changes: root.changes
        news: root.news
        erasures: root.erasures
        ended: root.ended
        onExportWanted: (listId, listName) => frame.openExport(listId, listName)
        onSearchesWanted: frame.openSearches()
        onWelcomeWanted: frame.openWelcome()
        onNoticed: text => frame.say(text)
        onComparisonWanted: ids => frame.openComparison(ids)
    }
    readonly property Pages pages: Pages {
        session: root.session
        navigation: root.navigation
        search: root.search
        shortlists: root.shortlists
        calls: root.calls
        history: root.history
    }
    readonly property Actions actions: Actions {
        navigation: root.navigation
        history: root.history
        search: root.search
        sync: root.sync
        rooms: root.rooms.all
        onFindWanted: frame.find()
        onPaletteWanted: frame.openPalette("")
        onExportWanted: frame.openExport(0, "")
        onSearchesWanted: frame.openSearches()
        onKeysWanted: frame.openKeys()
        onWelcomeWanted: frame.openWelcome()
        onPaneWanted: pane => frame.showPane(pane)
        onCloseWanted: root.close()
        onQuitWanted: {
            if (leaving.begin(true))
                Qt.quit();
        }
    }

    /** Words, or a search as it was mailed, read already before there was a window. */
    function openSearch(text: string): void {
        if (root.search.isLink(text))
            root.search.openLink(text);
        else
            root.search.text = text;
    }
    /** Somebody started Hansa again: the window comes to the front, with what they looked for. */
    function answer(text: string): void {
        root.watch.showWindow();
        if (text === "")
            return;
        root.navigation.goTo("search");
        root.openSearch(text);
    }
    function showPalette(): void {
        frame.openPalette("a");
    }
    function showWelcome(): void {
        frame.openWelcome();
    }
    function showKeys(): void {
        frame.openKeys();
    }
    function showComparison(): void {
        frame.openComparison([0, 1, 2].map(place => root.search.results.idAt(place)));
    }
    function showSearches(): void {
        frame.openSearches();
    }
    function showExport(): void {
        frame.openExport(0, "");
    }
    function restore(): void {
        const before = root.session.settings.geometry;
        if (!root.sized && before.width > 0) {
            root.setGeometry(before.x, before.y, before.width, before.height);
            if (root.session.settings.maximised && !root.hidden)
                root.showMaximized();
        }
        root.navigation.goTo(root.startRoom !== "" ? root.startRoom : root.session.settings.room);
        root.navigation.open(root.startRecord);
        if (root.startRoom === "" && root.startRecord === "" && root.startText === "" && !root.hidden && root.welcome.wanted)
            frame.openWelcome();
        if (root.startText !== "")
            root.openSearch(root.startText);
        else if (root.startRoom === "" && root.session.settings.criteria !== "")
            root.search.setCriteriaJson(root.session.settings.criteria);
    }

    width: 1440
    height: 900
    minimumWidth: 480
    minimumHeight: 360
    visible: !root.hidden
    title: qsTr("%1 – Hansa").arg(root.rooms.find(root.navigation.room).title)
    color: Theme.paper
    font.pixelSize: Theme.normal

    Component.onCompleted: {
        root.restore();
        if (root.startNotice !== "")
            frame.say(root.startNotice);
    }
    onClosing: close => {
        if (!leaving.sure && !leaving.begin(false)) {
            close.accepted = false;
            return;
        }
        leaving.sure = false;
        root.session.settings.maximised = root.visibility === Window.Maximized;
        if (root.visibility === Window.Windowed)
            root.session.settings.geometry = Qt.rect(root.x, root.y, root.width, root.height);
        root.session.settings.room = root.navigation.room;
    }

    Leaving {
        id: leaving

        /** It was asked, or all is saved. */
        property bool sure: false

        onConfirmed: quits => {
            if (quits) {
                Qt.quit();
            } else {
                leaving.sure = true;
                root.close();
            }
        }
    }
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
    Instantiator {
        model: root.actions.all.filter(action => action.shortcut !== "")
        delegate: Shortcut {
            required property PaletteAction modelData

            sequence: modelData.shortcut
            enabled: modelData.enabled
            onActivated: modelData.trigger()
        }
    }
    WindowFrame {
        id: frame

        anchors.fill: parent
        focus: true
        session: root.session
        navigation: root.navigation
        history: root.history
        search: root.search
        shortlists: root.shortlists
        welcome: root.welcome
        searches: root.searches
        sync: root.sync
        changes: root.changes
        news: root.news
        erasures: root.erasures
        ended: root.ended
        calls: root.calls
        past: root.past
        rooms: root.rooms
        pages: root.pages
        actions: root.actions
    }
}
