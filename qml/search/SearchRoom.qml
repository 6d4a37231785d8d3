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
    signal similarWanted(ids: list<string>)

    /** Only one pane has room: which one is shown. */
    readonly property bool narrow: root.width < 760 * Theme.textScale

    function has(pane: string): bool {
        return root.narrow ? root.search.pane === pane : !layout.hidden.includes(pane);
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
    PaneLayout {
        id: layout

        settings: root.session.settings
        onOrderChanged: split.arrange()
    }
    OrganisationMenu {
        id: menu

        session: root.session
        shortlists: root.shortlists
        onOpenWanted: id => root.recordOpened(id)
        onComparisonWanted: ids => root.comparisonWanted(ids)
        onSimilarWanted: ids => root.similarWanted(ids)
        onNoticed: text => root.noticed(text)
    }
    SplitView {
        id: split

        function arrange(): void {
            const panes = {
                criteria: criteria,
                list: list,
                map: map
            };
            layout.order.forEach((name, place) => {
                for (let from = place; from < split.count; ++from) {
                    if (split.itemAt(from) === panes[name])
                        split.moveItem(from, place);
                }
            });
        }
        function keep(): void {
            if (!root.narrow && criteria.visible && !criteria.SplitView.fillWidth)
                layout.setWidth("criteria", criteria.width / Theme.textScale);
            if (!root.narrow && list.visible && !list.SplitView.fillWidth)
                layout.setWidth("list", list.width / Theme.textScale);
        }

        anchors.fill: parent
        orientation: Qt.Horizontal
        Component.onCompleted: split.arrange()
        onResizingChanged: {
            if (!split.resizing)
                split.keep();
        }

        handle: PaneHandle {}

        CriteriaPanel {
            id: criteria

            search: root.search
            visible: root.has("criteria")
            onSearchesWanted: root.searchesWanted()
            onRecordWanted: id => root.recordOpened(id)
            SplitView.preferredWidth: (layout.widthOf("criteria") || 292) * Theme.textScale
            SplitView.minimumWidth: 200
            SplitView.fillWidth: root.narrow || (!map.visible && !list.visible)
        }
        ResultList {
            id: list

            search: root.search
            focus: true
            visible: root.has("list")
            SplitView.preferredWidth: (layout.widthOf("list") || 376) * Theme.textScale
            SplitView.minimumWidth: 200
            SplitView.fillWidth: !map.visible
            onOpened: id => root.recordOpened(id)
            onHovered: id => map.hoveredId = id
            onSelected: id => root.search.selectedId = id
            onMenuWanted: at => {
                const ids = root.search.results.marked;
                menu.show(list, at, ids, ids.map(id => root.search.results.nameOf(id)));
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
            onMenuWanted: (id, name, at) => menu.show(map, at, [id], [name])
            onNoticed: text => root.noticed(text)
        }
    }
}
