// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import Hansa
import Hansa.Controls
import Hansa.Map

/** Where those who fit are; the selected one joined with its partners; a second way to search. */
HansaMap {
    id: root

    required property SearchModel search
    /** Pointed at in the list. */
    property string hoveredId: ""

    signal opened(id: string)
    signal pointedAt(id: string)
    signal menuWanted(id: string, name: string, at: point)

    points: root.search.points
    pointsShown: layers.resultsShown
    otherPoints: figures.others
    eventPoints: events.points
    arcs: root.search.arcs
    arcsShown: layers.arcsShown
    ties: figures.ties
    fills: figures.fills
    fillTitle: figures.figure > 0 ? figures.figures[figures.figure] : ""
    fillTexts: figures.classTexts
    fillColors: figures.classColors
    outlines: shapes.outlines
    circleCentre: shapes.centre
    circleKm: shapes.radiusKm
    tilePattern: tiles.pattern
    tileAgent: tiles.agent
    tileCacheFolder: tiles.cacheFolder
    tileCredit: tiles.credit
    selectedRow: root.search.rowOf(root.search.selectedId)
    hoveredRow: root.search.rowOf(root.hoveredId)
    themeNames: root.search.themeNames
    language: Qt.locale().name.substring(0, 2)
    toolsShown: root.width > 320
    picturePath: exporter.suggestedPath(qsTr("map"), "png")
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Map")
    Accessible.description: qsTr("%n organisation(s)", "", root.search.count)
    onMarkActivated: row => root.search.selectedId = root.search.idOfRow(row)
    onMarkOpened: row => root.opened(root.search.idOfRow(row))
    onEventOpened: row => root.opened(events.idOf(row))
    onMarkHovered: row => root.pointedAt(row < 0 ? "" : root.search.idOfRow(row))
    onMarkMenuWanted: (row, at) => root.menuWanted(root.search.idOfRow(row), root.marks.nameOf(row), at)
    onMarkCarried: row => carried.begin([root.search.idOfRow(row)], [root.marks.nameOf(row)])
    onSearchHereRequested: (west, south, east, north) => root.search.setArea(west, south, east, north)
    onCircleDrawn: (centre, kilometres) => shapes.setCircle(centre, kilometres)
    onBoxDrawn: (northWest, southEast) => shapes.setBox(northWest, southEast)
    onRingDrawn: ring => shapes.setRing(ring)
    onCountryChosen: place => {
        if (shapes.toggleCountry(place) === "")
            root.noticed(qsTr("There is no country there"));
    }
    onPlaceChosen: place => shapes.setNearestTen(place)
    onLayersWanted: layers.open()
    onPictureSaved: path => root.noticed(path === "" ? qsTr("Copied") : qsTr("Written to %1").arg(path))

    OrganisationDrag {
        id: carried
    }
    TileServer {
        id: tiles

        address: root.search.session.settings.mapTiles
    }
    MapSearch {
        id: shapes

        search: root.search
    }
    MapFigures {
        id: figures

        search: root.search
        low: Qt.tint(Theme.land, Qt.alpha(Theme.accent, 0.12))
        high: Qt.tint(Theme.land, Qt.alpha(Theme.accent, 0.75))
    }
    MapEvents {
        id: events

        session: root.search.session
    }
    LayersPopup {
        id: layers

        figures: figures
        events: events
    }
    Exporter {
        id: exporter

        session: root.search.session
    }
}
