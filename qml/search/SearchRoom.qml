// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Hansa
import Hansa.Controls

/** The main room: what matters, who fits, and where they are. Selection is one for list and map. */
Room {
    id: root

    required property SearchModel search
    required property Shortlists shortlists

    signal searchesWanted
    signal comparisonWanted(ids: list<string>)

    /** Only one pane has room: which one is shown. */
    readonly property bool narrow: root.width < 760 * Theme.textScale
    readonly property list<string> hidden: root.session.settings.panes.split(" ")

    function has(pane: string): bool {
        return root.narrow ? root.search.pane === pane : !root.hidden.includes(pane);
    }

    ready: root.search.answered && (!map.visible || map.isComplete)

    Connections {
        function onAnsweredChanged(): void {
            root.announced(qsTr("%n result(s)", "", root.search.count));
        }

        function onSelectedIdChanged(): void {
            list.show(root.search.selectedId);
        }

        target: root.search
    }
    ShortlistMenu {
        id: menu

        shortlists: root.shortlists

        ActionMenuItem {
            text: qsTr("Compare side by side")
            enabled: menu.ids.length >= 2 && menu.ids.length <= 5
            onTriggered: root.comparisonWanted(menu.ids)
        }
    }
    SplitView {
        anchors.fill: parent
        orientation: Qt.Horizontal

        handle: PaneHandle {}

        CriteriaPanel {
            search: root.search
            visible: root.has("criteria")
            onSearchesWanted: root.searchesWanted()
            onRecordWanted: id => root.recordOpened(id)
            SplitView.preferredWidth: 292 * Theme.textScale
            SplitView.minimumWidth: 200
            SplitView.fillWidth: root.narrow
        }
        ResultList {
            id: list

            search: root.search
            focus: true
            visible: root.has("list")
            SplitView.preferredWidth: 376 * Theme.textScale
            SplitView.minimumWidth: 200
            SplitView.fillWidth: !map.visible
            onOpened: id => root.recordOpened(id)
            onHovered: id => map.hoveredId = id
            onSelected: id => root.search.selectedId = id
            onMenuWanted: at => {
                menu.ids = root.search.results.marked;
                menu.names = menu.ids.map(id => root.search.results.nameOf(id));
                menu.popup(list, at.x, at.y);
            }
        }
        SearchMap {
            id: map

            search: root.search
            visible: root.has("map")
            SplitView.fillWidth: true
            SplitView.minimumWidth: 240
            onOpened: id => root.recordOpened(id)
            onPointedAt: id => list.hoveredId = id
            onAnnounced: text => root.announced(text)
        }
    }
}
