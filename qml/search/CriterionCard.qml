// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/**
 * One criterion: what it asks for, how strictly, and how much it weighs. Opens to be changed.
 * Anywhere on it M, P and E say how strictly (the first letters of the words), 0 to 5 how much; Alt+Up
 * and Alt+Down, or dragging its edge, put it elsewhere.
 */
FocusScope {
    id: root

    required property int index
    required property string title
    required property string summary
    required property string dimension
    required property string editor
    required property string mode
    required property int weight
    required property bool hasWeight
    required property int tint
    required property string figure
    required property var atLeast
    required property var atMost
    required property bool allOf
    required property bool empty
    required property SearchModel search

    // A card that is being removed has the index -1, as no card that is edited has.
    readonly property bool open: root.index >= 0 && root.search.editing === root.index

    /** While it is dragged: the card whose place it would take. */
    property int dropPlace: -1

    z: drag.active ? 1 : 0
    opacity: drag.active ? 0.8 : 1
    transform: Translate {
        y: drag.active ? drag.activeTranslation.y : 0
    }
    implicitHeight: column.implicitHeight + Theme.gap * 2
    Accessible.role: Accessible.Grouping
    Accessible.name: root.title
    Accessible.description: root.summary
    Keys.onPressed: event => {
        const mode = modes.modeOfKey(event.text);
        const weight = event.key - Qt.Key_0;
        if (event.modifiers === Qt.AltModifier && (event.key === Qt.Key_Up || event.key === Qt.Key_Down)) {
            event.accepted = true;
            return root.search.move(root.index, root.index + (event.key === Qt.Key_Up ? -1 : 1));
        }
        if (event.modifiers & ~Qt.KeypadModifier)
            return;
        event.accepted = mode !== "" || (root.hasWeight && weight >= 0 && weight <= 5);
        if (mode !== "")
            root.search.setMode(root.index, mode);
        else if (event.accepted)
            root.search.setWeight(root.index, weight);
    }
    Keys.onDeletePressed: root.search.remove(root.index)
    Keys.onEscapePressed: event => {
        event.accepted = root.open;
        if (root.open)
            root.search.editing = -1;
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
        radius: Theme.radius
        border.width: 1
        border.color: root.open ? Theme.outline : Theme.line
    }
    Item {
        id: grip

        z: 1
        width: 14
        height: parent.height

        HoverHandler {
            cursorShape: Qt.SizeVerCursor
        }
        DragHandler {
            id: drag

            target: null
            dragThreshold: 3
            xAxis.enabled: false
            onActiveChanged: {
                if (!active && root.dropPlace >= 0)
                    root.search.move(root.index, root.dropPlace);
                root.dropPlace = -1;
            }
            onActiveTranslationChanged: {
                if (!active)
                    return;
                const list = root.ListView.view;
                const at = list.contentItem.mapFromItem(null, centroid.scenePosition);
                root.dropPlace = list.indexAt(list.width / 2, at.y);
            }
        }
    }
    Rectangle {
        id: edge

        width: 4
        height: parent.height
        radius: 2
        color: root.tint >= 0 ? Theme.tint(root.tint) : root.mode === "exclude" ? Theme.surface : Theme.ink
        border.width: root.mode === "exclude" ? 1 : 0
        border.color: Theme.ink
    }
    ColumnLayout {
        id: column

        x: 14
        y: Theme.gap
        width: root.width - 14 - Theme.gap
        spacing: 2

        RowLayout {
            spacing: Theme.halfGap

            AbstractButton {
                id: header

                text: qsTr("%1, %2").arg(root.title).arg(root.summary)
                hoverEnabled: true
                implicitHeight: contentItem.implicitHeight
                Layout.fillWidth: true
                Accessible.name: qsTr("Change %1").arg(root.title)
                Accessible.description: root.summary
                Accessible.checked: root.open
                Keys.onReturnPressed: header.click()
                Keys.onEnterPressed: header.click()
                onClicked: root.search.editing = root.open ? -1 : root.index

                contentItem: ColumnLayout {
                    spacing: 2

                    RowLayout {
                        spacing: Theme.gap

                        TextLine {
                            text: root.title
                            strong: true
                            Layout.fillWidth: true
                            Accessible.ignored: true
                        }
                        TextLine {
                            text: root.figure
                            soft: true
                            font.pixelSize: Theme.small
                            Accessible.name: qsTr("Count of %1: %2").arg(root.title).arg(root.figure)
                        }
                    }
                    TextLine {
                        text: root.summary
                        color: root.empty ? Theme.softInk : Theme.ink
                        wrapMode: Text.Wrap
                        maximumLineCount: 3
                        Layout.fillWidth: true
                        Accessible.ignored: true
                    }
                }
                background: Item {
                    FocusRing {
                        shown: header.visualFocus
                    }
                }
            }
            IconButton {
                iconName: "close"
                text: qsTr("Remove %1").arg(root.title)
                implicitWidth: Theme.target
                implicitHeight: Theme.target
                Layout.alignment: Qt.AlignTop
                opacity: hovered || activeFocus || cardHover.hovered ? 1 : 0.35
                onClicked: root.search.remove(root.index)
            }
        }
        RowLayout {
            spacing: Theme.halfGap
            Layout.leftMargin: -Theme.gap
            Layout.rightMargin: Theme.halfGap

            ModeSwitch {
                id: modes

                mode: root.mode
                name: root.title
                onChosen: mode => root.search.setMode(root.index, mode)
            }
            Item {
                Layout.fillWidth: true
            }
            WeightDots {
                weight: root.weight
                name: root.title
                tint: Theme.tint(Math.max(0, root.tint))
                visible: root.hasWeight
                onChosen: weight => root.search.setWeight(root.index, weight)
            }
        }
        Loader {
            id: editorLoader

            active: root.open
            visible: root.open
            Layout.fillWidth: true
            Layout.topMargin: Theme.halfGap
            sourceComponent: {
                switch (root.editor) {
                case "range":
                    return rangeEditor;
                case "place":
                    return placeEditor;
                case "year":
                    return yearEditor;
                case "text":
                    return wordsEditor;
                case "area":
                    return areaEditor;
                default:
                    return facetEditor;
                }
            }
        }
    }
    HoverHandler {
        id: cardHover
    }

    Component {
        id: facetEditor

        FacetEditor {
            search: root.search
            card: root.index
            title: root.title
            allOf: root.allOf
        }
    }
    Component {
        id: rangeEditor

        RangeEditor {
            title: root.title
            atLeast: root.atLeast
            atMost: root.atMost
            steps: root.search.histogram
            onChosen: (least, most) => root.search.setRange(root.index, least, most)
        }
    }
    Component {
        id: placeEditor

        PlaceEditor {
            onChosen: (name, lat, lon, km) => root.search.setNearness(root.index, name, lat, lon, km)
        }
    }
    Component {
        id: yearEditor

        YearEditor {
            year: root.atLeast ?? 0
            onChosen: year => root.search.setSince(root.index, year)
        }
    }
    Component {
        id: wordsEditor

        WordsEditor {
            search: root.search
        }
    }
    Component {
        id: areaEditor

        AreaEditor {}
    }
}
