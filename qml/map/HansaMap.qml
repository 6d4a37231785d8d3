// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtLocation
import QtQuick
import Hansa.Controls
import Hansa.Layers

/**
 * The map: base map, names, arcs and marks over Qt Location's camera, with all that moves it.
 * Give it points; it says what was pointed at and chosen. It owns no selection.
 */
FocusScope {
    id: root

    property alias points: markLayer.points
    property alias arcs: arcLayer.lines
    property alias arcsShown: arcLayer.visible
    /** Between countries. */
    property alias ties: tieLayer.lines
    /** Around what is searched in. */
    property alias outlines: outlineLayer.lines
    /** Those that are shown beside the points, dimmed; nothing can be done with them. */
    property alias otherPoints: otherLayer.points
    /** Events: beside the points, in a colour of their own. */
    property alias eventPoints: eventLayer.points
    /** Land by a figure, what the figure is called and what its colours mean. */
    property alias fills: baseLayer.fills
    property string fillTitle: ""
    property list<string> fillTexts
    property list<color> fillColors
    property alias pointsShown: markLayer.visible
    /** Tiles of a server beneath, as TileServer gives them; an empty pattern: the own map. */
    property string tilePattern: ""
    property string tileAgent: ""
    property string tileCacheFolder: ""
    property string tileCredit: ""
    readonly property bool tiled: root.tilePattern !== ""
    property bool toolsShown: false
    property string picturePath: ""
    /** The circle that is searched in; a radius of 0: none. */
    property point circleCentre: Qt.point(0, 0)
    property real circleKm: 0
    property alias selectedRow: markLayer.selectedRow
    /** A row that is pointed at elsewhere, say in a list: its mark is raised. */
    property alias hoveredRow: markLayer.hoveredRow
    /** Names of the themes, eight and the other ones; an empty name is left out of the legend. */
    property list<string> themeNames
    property string legendTitle: qsTr("Theme")
    property bool legendShown: true
    property bool searchHereShown: true
    property alias language: labelLayer.language

    readonly property MapCamera camera: mapCamera
    readonly property MarkLayer marks: markLayer
    readonly property MapExport pictures: mapPictures
    /** Whether base map and marks are those of the camera. */
    readonly property bool isComplete: (root.tiled || baseLayer.isComplete) && markLayer.isCurrent

    /** A single mark was chosen, or one of several at an address. */
    signal markActivated(row: int)
    /** A single mark was chosen twice, or by Enter. */
    signal markOpened(row: int)
    /** The pointer is on a single mark; -1 when it leaves. */
    signal markHovered(row: int)
    /** What can be done with it is asked for. */
    signal markMenuWanted(row: int, at: point)
    /** The selected mark is being dragged away. */
    signal markCarried(row: int)
    /** "Search this area": degrees; a west greater than the east crosses the antimeridian. */
    signal searchHereRequested(west: real, south: real, east: real, north: real)

    signal circleDrawn(centre: point, kilometres: real)
    signal boxDrawn(northWest: point, southEast: point)
    signal ringDrawn(ring: list<point>)
    signal countryChosen(place: point)
    signal placeChosen(place: point)
    signal eventOpened(row: int)
    /** Something that is to be said. */
    signal noticed(text: string)
    signal layersWanted
    signal pictureSaved(path: string)

    function fitTo(west: real, south: real, east: real, north: real): void {
        mapCamera.fitDegrees(west, south, east, north);
    }
    function fitResults(): void {
        markLayer.fitAll();
        moved.reset();
    }
    function zoomToEurope(): void {
        mapCamera.fitDegrees(-11, 35, 33, 66);
    }
    function zoomToWorld(): void {
        mapCamera.fitDegrees(-180, -58, 180, 76);
    }
    function activate(mark: int, twice: bool): void {
        if (mark < 0 || !markLayer.visible)
            return;
        if (markLayer.countOf(mark) === 1) {
            twice ? root.markOpened(markLayer.rowOf(mark)) : root.markActivated(markLayer.rowOf(mark));
            return;
        }
        if (markLayer.zoomTo(mark))
            return;
        if (markLayer.countOf(mark) <= fan.most)
            fan.show(mark);
        else
            chooser.show(markLayer.rowsOf(mark), markLayer.positionOf(mark));
    }
    function activateEvent(mark: int): void {
        if (mark < 0 || eventLayer.zoomTo(mark))
            return;
        if (eventLayer.countOf(mark) === 1)
            root.eventOpened(eventLayer.rowOf(mark));
        else
            eventChooser.show(eventLayer.rowsOf(mark), eventLayer.positionOf(mark));
    }
    /** Enter: the members of a cluster as a list. */
    function list(mark: int): void {
        if (markLayer.countOf(mark) > 1)
            chooser.show(markLayer.rowsOf(mark), markLayer.positionOf(mark));
        else
            root.activate(mark, true);
    }
    function askFor(mark: int, at: point): void {
        if (markLayer.countOf(mark) === 1)
            root.markMenuWanted(markLayer.rowOf(mark), at);
        else if (mark >= 0)
            chooser.show(markLayer.rowsOf(mark), at);
    }

    clip: true

    QtObject {
        id: moved

        property bool byHand: false

        function reset(): void {
            moved.byHand = false;
        }
    }
    MapPalette {
        id: mapColors

        water: Theme.water
        land: Theme.land
        border: Theme.border
        region: Qt.tint(Theme.land, Qt.alpha(Theme.border, 0.55))
        surface: Theme.surface
        ink: Theme.ink
        softInk: Theme.softInk
        accent: Theme.accent
        themes: Theme.themes
        font.family: Application.font.family
        font.pixelSize: Theme.normal
    }
    MapPalette {
        id: eventColors

        water: mapColors.water
        land: mapColors.land
        border: mapColors.border
        region: mapColors.region
        surface: mapColors.surface
        ink: mapColors.ink
        softInk: mapColors.softInk
        accent: mapColors.accent
        themes: Theme.themes.map(() => Theme.warning)
        font: mapColors.font
    }
    MapCamera {
        id: mapCamera

        property bool started: false

        map: view
        maximumZoom: 14
        motion: Theme.motion
        onMovedByHand: moved.byHand = true
        onIsReadyChanged: {
            if (mapCamera.isReady && !mapCamera.started) {
                mapCamera.started = true;
                mapCamera.fitDegrees(-11, 35, 33, 66, false);
            }
        }
    }
    Repeater {
        // Anew for another server: a plugin's parameters are written once.
        model: root.tiled ? [root.tilePattern] : []
        delegate: TileMap {
            required property string modelData

            anchors.fill: parent
            leader: view
            pattern: modelData
            agent: root.tileAgent
            cacheFolder: root.tileCacheFolder
        }
    }
    BaseMapLayer {
        id: baseLayer

        anchors.fill: parent
        visible: !root.tiled
        camera: mapCamera
        colors: mapColors
        onFailed: message => root.noticed(message)
    }
    LabelLayer {
        id: labelLayer

        anchors.fill: parent
        visible: !root.tiled
        camera: mapCamera
        colors: mapColors
        marks: markLayer
    }
    Map {
        id: view

        anchors.fill: parent
        color: "transparent"
        copyrightsVisible: false
        maximumZoomLevel: mapCamera.maximumZoom

        plugin: Plugin {
            name: "itemsoverlay"
        }
    }
    LineLayer {
        id: tieLayer

        anchors.fill: parent
        camera: mapCamera
        colors: mapColors
    }
    LineLayer {
        id: outlineLayer

        anchors.fill: parent
        camera: mapCamera
        colors: mapColors
    }
    MarkLayer {
        id: otherLayer

        anchors.fill: parent
        opacity: 0.35
        visible: otherLayer.points.count > 0
        camera: mapCamera
        colors: mapColors
        onFailed: message => root.noticed(message)
    }
    LineLayer {
        id: arcLayer

        anchors.fill: parent
        camera: mapCamera
        colors: mapColors
    }
    MarkLayer {
        id: eventLayer

        anchors.fill: parent
        visible: eventLayer.points.count > 0
        kind: MarkLayer.Events
        camera: mapCamera
        colors: eventColors
        onFailed: message => root.noticed(message)
    }
    MarkLayer {
        id: markLayer

        anchors.fill: parent
        camera: mapCamera
        colors: mapColors
        onFailed: message => root.noticed(message)
        onHoveredMarkChanged: root.markHovered(markLayer.countOf(markLayer.hoveredMark) === 1 ? markLayer.rowOf(markLayer.hoveredMark) : -1)
    }
    HeardMarks {
        marks: markLayer
        onPressed: mark => root.activate(mark, false)
    }
    HeardMarks {
        marks: eventLayer
        onPressed: mark => root.activateEvent(mark)
    }
    MapGestures {
        id: gestures

        anchors.fill: parent
        enabled: !draw.active
        camera: mapCamera
        marks: markLayer
        events: eventLayer
        onEventTapped: mark => root.activateEvent(mark)
        onTapped: (mark, twice) => root.activate(mark, twice)
        onListWanted: (rows, at) => chooser.show(rows, at)
        onMenuWanted: (mark, at) => root.askFor(mark, at)
        onCarried: row => root.markCarried(row)
        onPressed: {
            keys.forceActiveFocus(Qt.MouseFocusReason);
            keys.byKeyboard = false;
        }
    }
    MapKeys {
        id: keys

        anchors.fill: parent
        focus: true
        camera: mapCamera
        marks: markLayer
        onActivated: mark => root.list(mark)
        onMenuWanted: mark => root.askFor(mark, markLayer.positionOf(mark))
        onHome: root.fitResults()
    }
    MarkTip {
        marks: markLayer
        camera: mapCamera
    }
    MarkTip {
        marks: eventLayer
        camera: mapCamera
    }
    Loader {
        id: own

        // The system is not spoken to before somebody asks.
        active: false
        sourceComponent: OwnPosition {
            id: position

            camera: mapCamera
            onFound: mapCamera.showPlace(position.place.y, position.place.x, Math.max(mapCamera.zoom, 8))
            onRefused: why => root.noticed(why)
        }
    }
    RimHandle {
        camera: mapCamera
        centre: root.circleCentre
        kilometres: root.circleKm
        visible: root.circleKm > 0
        onResized: kilometres => root.circleDrawn(root.circleCentre, kilometres)
    }
    MapDraw {
        id: draw

        anchors.fill: parent
        camera: mapCamera
        tool: tools.tool
        onCircleDrawn: (centre, kilometres) => root.circleDrawn(centre, kilometres)
        onBoxDrawn: (northWest, southEast) => root.boxDrawn(northWest, southEast)
        onRingDrawn: ring => root.ringDrawn(ring)
        onCountryChosen: place => root.countryChosen(place)
        onPlaceChosen: place => root.placeChosen(place)
        onEnded: {
            tools.tool = "";
            keys.forceActiveFocus();
        }
    }
    MapTools {
        id: tools

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: Theme.margin
        visible: root.toolsShown
        onLayersWanted: root.layersWanted()
        onPictureWanted: picturePopup.ask()
    }
    MapExport {
        id: mapPictures

        base: baseLayer
        labels: labelLayer
        marks: markLayer
        legendTitle: root.legendTitle
        themeNames: root.legendShown && markLayer.visible ? root.themeNames : []
        fillTitle: root.fillTitle
        fillTexts: root.fillTexts
        fillColors: root.fillColors
        scaleText: scale.length
        credit: creditText.text
        onSaved: path => {
            picturePopup.close();
            root.pictureSaved(path);
        }
        onCopied: {
            picturePopup.close();
            root.pictureSaved("");
        }
    }
    MapPicturePopup {
        id: picturePopup

        pictures: mapPictures
        suggestedPath: root.picturePath
    }
    ActionButton {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.margin + (root.toolsShown ? tools.height + Theme.gap : 0)
        visible: root.searchHereShown && moved.byHand && !draw.active
        text: qsTr("Search this area")
        onClicked: {
            const box = mapCamera.viewInDegrees();
            root.searchHereRequested(box.x, box.y, mapCamera.eastOf(box), box.y + box.height);
            moved.reset();
        }
    }
    MapButtons {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.margin
        camera: mapCamera
        hasResults: root.points.count > 0
        onFitRequested: root.fitResults()
        onEuropeRequested: root.zoomToEurope()
        onWorldRequested: root.zoomToWorld()
        onPositionRequested: {
            own.active = true;
            (own.item as OwnPosition).ask();
        }
    }
    ClassLegend {
        anchors.left: parent.left
        anchors.bottom: scale.top
        anchors.margins: Theme.margin
        visible: root.fillTitle !== "" && root.height > 420
        title: root.fillTitle
        texts: root.fillTexts
        colors: root.fillColors
    }
    MapLegend {
        anchors.right: parent.right
        anchors.bottom: credit.top
        anchors.margins: Theme.margin
        anchors.bottomMargin: Theme.gap
        visible: root.legendShown && root.themeNames.length > 0 && root.height > 420
        title: root.legendTitle
        names: root.themeNames
    }
    MapScale {
        id: scale

        visible: root.width > credit.width + 150
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap
        camera: mapCamera
    }
    TextLine {
        anchors.left: scale.right
        anchors.leftMargin: Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        text: gestures.pointer.x >= 0 ? mapCamera.placeText(mapCamera.placeAt(gestures.pointer)) : ""
        visible: text !== "" && root.width > 420
        font.pixelSize: Theme.small
        color: Theme.softInk
        Accessible.ignored: true
    }
    Rectangle {
        id: credit

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: creditText.implicitWidth + 2 * Theme.gap
        height: creditText.implicitHeight + Theme.halfGap
        color: Qt.alpha(Theme.land, 0.8)

        TextLine {
            id: creditText

            anchors.centerIn: parent
            text: root.tiled ? root.tileCredit : qsTr("Natural Earth, GSHHG, GeoNames")
            font.pixelSize: Theme.small
            color: Theme.softInk
        }
    }
    MarkFan {
        id: fan

        marks: markLayer
        camera: mapCamera
        onChosen: row => root.markActivated(row)
        onMenuWanted: (row, at) => root.markMenuWanted(row, at)
    }
    MarkChooser {
        id: chooser

        marks: markLayer
        title: qsTr("%n organisation(s) here", "", chooser.rows.length)
        onChosen: row => root.markActivated(row)
    }
    MarkChooser {
        id: eventChooser

        marks: eventLayer
        title: qsTr("%n event(s) here", "", eventChooser.rows.length)
        onChosen: row => root.eventOpened(row)
    }
    FocusRing {
        anchors.margins: 2
        radius: 0
        shown: keys.activeFocus && keys.byKeyboard
    }
}
