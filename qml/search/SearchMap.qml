// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import Hansa
import Hansa.Map

/** Where those who fit are; the selected one joined with its partners. */
HansaMap {
    id: root

    required property SearchModel search
    /** Pointed at in the list. */
    property string hoveredId: ""

    signal opened(id: string)
    signal pointedAt(id: string)

    points: root.search.points
    arcs: root.search.arcs
    selectedRow: root.search.rowOf(root.search.selectedId)
    hoveredRow: root.search.rowOf(root.hoveredId)
    themeNames: root.search.themeNames
    language: Qt.locale().name.substring(0, 2)
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Map")
    Accessible.description: qsTr("%n organisation(s)", "", root.search.count)
    onMarkActivated: row => root.search.selectedId = root.search.idOfRow(row)
    onMarkOpened: row => root.opened(root.search.idOfRow(row))
    onMarkHovered: row => root.pointedAt(row < 0 ? "" : root.search.idOfRow(row))
    onSearchHereRequested: (west, south, east, north) => root.search.setArea(west, south, east, north)
}
