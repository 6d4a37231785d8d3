// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** One shortlist: its name, what is on it, notes; Alt+Up and Alt+Down put in order. */
Item {
    id: root

    required property Shortlists shortlists
    required property int listId
    readonly property string listName: root.nameOf(root.listId)
    property string openId: ""

    signal opened(id: string)
    signal exportWanted
    signal fittingCallsWanted
    signal comparisonWanted(ids: list<string>)
    signal similarWanted(ids: list<string>)
    signal noticed(text: string)

    function nameOf(list: int): string {
        return root.shortlists.names[root.shortlists.ids.indexOf(list)] ?? "";
    }
    function ids(): list<string> {
        return Array.from({
            length: items.count
        }, (_, place) => items.idAt(place));
    }

    ShortlistModel {
        id: items

        shortlists: root.shortlists
        listId: root.listId
    }
    OrganisationMenu {
        id: menu

        session: root.shortlists.session
        shortlists: root.shortlists
        onOpenWanted: id => root.opened(id)
        onComparisonWanted: ids => root.comparisonWanted(ids)
        onSimilarWanted: ids => root.similarWanted(ids)
        onNoticed: text => root.noticed(text)
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        visible: root.listId > 0

        RowLayout {
            spacing: Theme.gap
            Layout.margins: 12

            InputField {
                id: nameField

                name: qsTr("Name of the shortlist")
                value: root.listName
                key: root.listId
                draft: "shortlist/name"
                saving: InputField.WhenLeft
                answered: true
                Layout.fillWidth: true
                Layout.maximumWidth: 360
                onSaved: (text, list, session) => {
                    if (text.trim() === "") {
                        nameField.reset();
                        root.shortlists.session.settle(session);
                    } else {
                        root.shortlists.rename(Number(list), text.trim(), session);
                    }
                }
            }
            Item {
                Layout.fillWidth: true
            }
            QuietButton {
                text: qsTr("Compare")
                iconName: "list"
                enabled: items.count >= 2 && items.count <= 5
                Accessible.name: qsTr("Compare the shortlist")
                Accessible.description: qsTr("Two to five organisations side by side")
                onClicked: root.comparisonWanted(root.ids())
            }
            QuietButton {
                text: qsTr("Find similar")
                iconName: "search"
                enabled: items.count > 0
                Accessible.name: qsTr("Find others like those on the shortlist")
                onClicked: root.similarWanted(root.ids())
            }
            QuietButton {
                text: qsTr("Calls that fit")
                iconName: "calls"
                enabled: items.count > 0
                Accessible.name: qsTr("Calls that fit the shortlist")
                onClicked: root.fittingCallsWanted()
            }
            QuietButton {
                text: qsTr("Export")
                iconName: "export"
                enabled: items.count > 0
                Accessible.name: qsTr("Export the shortlist")
                onClicked: root.exportWanted()
            }
            QuietButton {
                text: qsTr("Delete")
                iconName: "close"
                Accessible.name: qsTr("Delete the shortlist")
                onClicked: root.shortlists.removeList(root.listId)
            }
        }
        Rectangle {
            color: Theme.line
            Layout.fillWidth: true
            Layout.preferredHeight: 1
        }
        ListView {
            id: list

            clip: true
            activeFocusOnTab: true
            model: items
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("On the shortlist")
            ScrollBar.vertical: ScrollBar {}
            Keys.onReturnPressed: root.opened(items.idAt(list.currentIndex))
            Keys.onDeletePressed: root.shortlists.remove(root.listId, items.idAt(list.currentIndex))
            Keys.onMenuPressed: {
                const row = list.currentItem as ShortlistRow;
                if (row !== null)
                    row.menuWanted(Qt.point(row.width / 3, Theme.target));
            }
            Keys.onPressed: event => {
                if (!(event.modifiers & Qt.AltModifier) || (event.key !== Qt.Key_Up && event.key !== Qt.Key_Down))
                    return;
                const to = list.currentIndex + (event.key === Qt.Key_Up ? -1 : 1);
                if (to >= 0 && to < list.count)
                    root.shortlists.move(root.listId, items.idAt(list.currentIndex), to);
                event.accepted = true;
            }

            delegate: ShortlistRow {
                count: list.count
                highlighted: ListView.isCurrentItem || recordId === root.openId
                onClicked: {
                    list.forceActiveFocus();
                    list.currentIndex = index;
                }
                onOpened: root.opened(recordId)
                listId: root.listId
                onNoted: (note, list, session) => root.shortlists.setNote(Number(list), recordId, note, session)
                onRemoved: root.shortlists.remove(root.listId, recordId)
                onMenuWanted: at => {
                    list.currentIndex = index;
                    menu.show(this, at, [recordId], [name]);
                }
                onMoved: to => root.shortlists.move(root.listId, recordId, to)
            }

            EmptyState {
                anchors.centerIn: parent
                width: Math.min(parent.width - Theme.margin * 2, 360)
                visible: items.ready && items.count === 0
                iconName: "shortlist"
                title: qsTr("Nobody on this list yet")
                explanation: qsTr("Find organisations in the Search room, mark them and choose “Add to shortlist”.")
            }
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.margin * 2, 360)
        visible: root.listId === 0 && root.shortlists.ready
        iconName: "shortlist"
        title: qsTr("No shortlist yet")
        explanation: qsTr("A shortlist keeps the partners you have in mind, with a note to each. It is yours alone: no update changes it.")
        actionText: qsTr("Make a shortlist")
        onActed: root.shortlists.create(qsTr("Shortlist"))
    }
}
