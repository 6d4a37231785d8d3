// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** What the user gathers: shortlists, and what is on each. */
Room {
    id: root

    required property Shortlists shortlists
    readonly property int listId: root.shortlists.ids[lists.currentIndex] ?? 0

    signal exportWanted(listId: int, listName: string)
    /** Asks for the calls that fit a shortlist, as the settings write it. */
    signal fittingCallsWanted(subject: string)
    signal comparisonWanted(ids: list<string>)
    signal similarWanted(ids: list<string>)

    ready: root.shortlists.ready
    function find(): void {
        newName.forceActiveFocus();
    }

    FitChoices {
        id: choices

        session: root.session
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    RowLayout {
        anchors.fill: parent
        spacing: 0

        Rectangle {
            color: Theme.paper
            Layout.fillHeight: true
            Layout.preferredWidth: Math.min(280, root.width * 0.4)

            ColumnLayout {
                anchors.fill: parent
                anchors.margins: 12
                spacing: Theme.gap

                TextLine {
                    text: qsTr("Shortlists")
                    strong: true
                    font.pixelSize: Theme.large
                    Accessible.role: Accessible.Heading
                }
                RowLayout {
                    spacing: Theme.halfGap

                    InputField {
                        id: newName

                        name: qsTr("Name of a new shortlist")
                        placeholderText: qsTr("New shortlist")
                        draft: "shortlist/new"
                        Layout.fillWidth: true
                        onAccepted: create.clicked()
                    }
                    IconButton {
                        id: create

                        iconName: "add"
                        text: qsTr("Make the shortlist")
                        enabled: newName.text.trim() !== ""
                        onClicked: root.shortlists.create(newName.text.trim(), newName.submit())
                    }
                }
                ErrorLine {
                    message: root.shortlists.errorMessage
                    Layout.fillWidth: true
                }
                ListView {
                    id: lists

                    clip: true
                    activeFocusOnTab: true
                    focus: true
                    model: root.shortlists
                    boundsBehavior: Flickable.StopAtBounds
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Accessible.role: Accessible.List
                    Accessible.name: qsTr("Shortlists")
                    onCountChanged: {
                        if (lists.currentIndex < 0 && lists.count > 0)
                            lists.currentIndex = 0;
                    }

                    delegate: ItemDelegate {
                        id: row

                        required property int index
                        required property string name
                        required property int size

                        width: lists.width
                        implicitHeight: Theme.target + 12
                        focusPolicy: Qt.NoFocus
                        text: row.name
                        Accessible.name: row.name
                        Accessible.description: qsTr("%n organisation(s)", "", row.size)
                        Accessible.onPressAction: row.click()
                        Accessible.selected: row.ListView.isCurrentItem
                        onClicked: {
                            lists.forceActiveFocus();
                            lists.currentIndex = row.index;
                        }

                        contentItem: RowLayout {
                            TextLine {
                                text: row.name
                                strong: row.ListView.isCurrentItem
                                Layout.fillWidth: true
                                Accessible.ignored: true
                            }
                            TextLine {
                                text: row.size
                                soft: true
                                Accessible.ignored: true
                            }
                        }
                        background: Rectangle {
                            radius: Theme.radius
                            color: row.ListView.isCurrentItem ? Theme.selection : row.hovered ? Theme.surface : "transparent"

                            FocusRing {
                                shown: lists.activeFocus && row.ListView.isCurrentItem
                                anchors.margins: 1
                            }
                        }
                    }
                }
            }
        }
        Rectangle {
            color: Theme.line
            Layout.fillHeight: true
            Layout.preferredWidth: 1
        }
        ShortlistPane {
            id: pane

            shortlists: root.shortlists
            listId: root.listId
            openId: root.openId
            Layout.fillWidth: true
            Layout.fillHeight: true
            onOpened: id => root.recordOpened(id)
            onFittingCallsWanted: root.fittingCallsWanted(choices.ofShortlist(root.listId))
            onComparisonWanted: ids => root.comparisonWanted(ids)
            onSimilarWanted: ids => root.similarWanted(ids)
            onNoticed: text => root.noticed(text)
            onExportWanted: root.exportWanted(root.listId, pane.listName)
        }
    }
}
