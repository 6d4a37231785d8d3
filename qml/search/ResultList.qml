// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** The ranked list. Arrows, Home, End, type-ahead; Shift and Ctrl mark several; Enter opens. */
Rectangle {
    id: root

    required property SearchModel search
    /** The organisation under the pointer here or on the map. */
    property string hoveredId: ""
    property string currentId: ""

    signal opened(id: string)
    signal hovered(id: string)
    signal selected(id: string)
    signal menuWanted(at: point)

    color: Theme.surface
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Results")

    function focusList(): void {
        list.forceActiveFocus();
    }
    function show(id: string): void {
        const place = root.search.results.placeOf(id);
        if (place >= 0) {
            list.currentIndex = place;
            list.positionViewAtIndex(place, ListView.Contain);
            if (!root.search.results.marked.includes(id))
                root.search.results.markOnly(place);
        }
    }
    function choose(place: int, extend: bool): void {
        if (place < 0 || place >= list.count)
            return;
        if (extend)
            root.search.results.markRange(list.anchorIndex, place);
        else {
            list.anchorIndex = place;
            root.search.results.markOnly(place);
        }
        list.currentIndex = place;
        root.selected(root.search.results.idAt(place));
    }

    OrganisationDrag {
        id: carried
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            spacing: Theme.gap
            Layout.leftMargin: 12
            Layout.rightMargin: Theme.gap
            Layout.minimumHeight: Theme.target + Theme.margin

            TextLine {
                text: root.search.answered ? qsTr("%1 in %2").arg(qsTr("%n organisation(s)", "", root.search.count)).arg(qsTr("%n country(ies)", "", root.search.countries)) : qsTr("Reading the catalogue …")
                strong: true
                Layout.fillWidth: true
                Accessible.role: Accessible.Heading
            }
            TextLine {
                text: root.search.results.ranked ? qsTr("by fit") : qsTr("unranked")
                soft: true
                font.pixelSize: Theme.small
            }
        }
        Rectangle {
            color: Theme.line
            Layout.fillWidth: true
            Layout.preferredHeight: 1
        }
        ListView {
            id: list

            property int anchorIndex: 0
            property string typed: ""

            clip: true
            focus: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.search.results
            highlightMoveDuration: 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Organisations, %1").arg(qsTr("%n result(s)", "", root.search.count))
            ScrollBar.vertical: ScrollBar {}
            move: Transition {
                enabled: !Theme.reducedMotion

                NumberAnimation {
                    property: "y"
                    duration: Theme.quick
                    easing.type: Easing.OutCubic
                }
            }
            displaced: Transition {
                enabled: !Theme.reducedMotion

                NumberAnimation {
                    property: "y"
                    duration: Theme.quick
                    easing.type: Easing.OutCubic
                }
            }
            onAtYEndChanged: {
                if (list.atYEnd && list.count > 0)
                    root.search.wantMore();
            }

            delegate: ResultRow {
                id: row

                total: root.search.count
                ranked: root.search.results.ranked
                focusPolicy: Qt.NoFocus
                onClicked: {
                    list.forceActiveFocus();
                    if (pointer.point.modifiers & Qt.ControlModifier) {
                        root.search.results.toggleMark(row.index);
                        list.currentIndex = row.index;
                    } else {
                        root.choose(row.index, pointer.point.modifiers & Qt.ShiftModifier);
                    }
                }
                onOpened: root.opened(row.recordId)
                onHoveredChanged: root.hovered(row.hovered ? row.recordId : "")

                Rectangle {
                    width: 3
                    height: parent.height
                    color: Theme.accent
                    visible: root.hoveredId === row.recordId
                }
                DragHandler {
                    id: drag

                    target: null
                    acceptedDevices: PointerDevice.Mouse
                    // Before the list takes it for a flick, which a mouse has a wheel for.
                    dragThreshold: 6
                    grabPermissions: PointerHandler.CanTakeOverFromAnything
                    onActiveChanged: {
                        if (!drag.active)
                            return;
                        list.forceActiveFocus();
                        if (!row.marked)
                            root.choose(row.index, false);
                        const ids = root.search.results.marked;
                        carried.begin(ids, ids.map(id => root.search.results.nameOf(id)));
                    }
                }
                PointHandler {
                    id: pointer

                    acceptedButtons: Qt.LeftButton
                }
                TapHandler {
                    acceptedButtons: Qt.RightButton
                    onTapped: eventPoint => {
                        if (!row.marked)
                            root.choose(row.index, false);
                        root.menuWanted(row.mapToItem(root, eventPoint.position));
                    }
                }
            }

            Keys.onPressed: event => {
                const extend = Boolean(event.modifiers & Qt.ShiftModifier);
                const page = Math.max(1, Math.floor(list.height / 80));
                event.accepted = true;
                switch (event.key) {
                case Qt.Key_Down:
                    return root.choose(Math.min(list.count - 1, list.currentIndex + 1), extend);
                case Qt.Key_Up:
                    return root.choose(Math.max(0, list.currentIndex - 1), extend);
                case Qt.Key_PageDown:
                    return root.choose(Math.min(list.count - 1, list.currentIndex + page), extend);
                case Qt.Key_PageUp:
                    return root.choose(Math.max(0, list.currentIndex - page), extend);
                case Qt.Key_Home:
                    return root.choose(0, extend);
                case Qt.Key_End:
                    return root.choose(list.count - 1, extend);
                case Qt.Key_Return:
                case Qt.Key_Enter:
                    return root.opened(root.search.results.idAt(list.currentIndex));
                case Qt.Key_F10:
                    if (!extend)
                        break;
                // Shift+F10 is the Menu key of keyboards without one.
                case Qt.Key_Menu:
                    return root.menuWanted(Qt.point(list.width / 3, list.currentItem ? list.currentItem.y - list.contentY + list.currentItem.height : 0));
                case Qt.Key_Space:
                    if (list.typed === "")
                        return root.search.results.toggleMark(list.currentIndex);
                    break;
                case Qt.Key_A:
                    if (event.modifiers & Qt.ControlModifier)
                        return root.search.results.markAll();
                    break;
                }
                if (event.text.length === 1 && event.text >= " " && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier))) {
                    list.typed += event.text;
                    forget.restart();
                    return root.choose(root.search.results.typeAhead(list.typed, list.currentIndex + (list.typed.length === 1 ? 1 : 0)), false);
                }
                event.accepted = false;
            }

            Timer {
                id: forget

                interval: 1000
                onTriggered: list.typed = ""
            }
            EmptyState {
                anchors.centerIn: parent
                width: Math.min(parent.width - Theme.margin * 2, 360)
                visible: root.search.answered && root.search.count === 0
                iconName: "search"
                title: qsTr("Nothing fits all of this")
                explanation: {
                    if (root.search.unknownWords.length > 0)
                        return qsTr("“%1” is nowhere in the catalogue.").arg(root.search.unknownWords.join("”, “"));
                    return root.search.relaxations.map(hint => qsTr("Without “%1” there would be %2.").arg(hint.title).arg(hint.gain)).join("\n");
                }
                actionText: root.search.relaxations.length > 0 ? qsTr("Remove “%1”").arg(root.search.relaxations[0].title) : root.search.criteria.count > 0 ? qsTr("Start anew") : ""
                onActed: {
                    if (root.search.relaxations.length > 0)
                        root.search.remove(root.search.relaxations[0].card);
                    else
                        root.search.reset();
                }
            }
        }
    }
}
