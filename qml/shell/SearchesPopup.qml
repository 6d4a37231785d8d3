// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** Searches to keep and to send: this one under a name or as a line to mail, and those that are kept. */
Popup {
    id: root

    required property SearchModel search
    required property SavedSearches searches
    required property SearchNews news
    required property PastSearches past

    signal taken(name: string)
    signal done(text: string)
    signal weightsWanted(name: string, criteria: string)

    function show(): void {
        root.open();
        name.forceActiveFocus();
    }
    function keep(): void {
        root.searches.save(name.text, root.search, name.submit());
    }
    function send(text: string, notice: string): void {
        root.search.copy(text);
        root.close();
        root.done(notice);
    }

    modal: true
    focus: true
    padding: Theme.margin
    anchors.centerIn: parent
    width: Math.min(560, (parent?.width ?? 560) - Theme.margin * 2)
    height: Math.min(implicitHeight, (parent?.height ?? 560) - Theme.margin * 2)
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside

    background: Rectangle {
        color: Theme.surface
        radius: Theme.radius
        border.width: 1
        border.color: Theme.outline
    }

    SearchFile {
        id: file

        search: root.search
        onSaved: path => {
            root.close();
            root.done(qsTr("The search is in %1. Whoever has Hansa opens it here, or with hansactl search --criteria.").arg(path));
        }
        onOpened: {
            root.close();
            root.taken("");
        }
        onFailed: why => {
            root.close();
            root.done(why);
        }
    }
    FileDialog {
        id: saveDialog

        title: qsTr("Save the search as")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "json"
        nameFilters: [qsTr("Searches (*.json)")]
        onAccepted: file.save(saveDialog.selectedFile)
    }
    FileDialog {
        id: openDialog

        title: qsTr("Open a search")
        nameFilters: [qsTr("Searches (*.json)")]
        onAccepted: file.open(openDialog.selectedFile)
    }

    contentItem: ColumnLayout {
        spacing: Theme.gap
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Searches")

        TextLine {
            text: qsTr("Keep this search, or send it")
            strong: true
            font.pixelSize: Theme.title
            Layout.fillWidth: true
            Accessible.role: Accessible.Heading
        }
        RowLayout {
            spacing: Theme.gap

            InputField {
                id: name

                name: qsTr("Name of this search")
                placeholderText: qsTr("Light in the Alps")
                draft: "search/name"
                Layout.fillWidth: true
                onAccepted: root.keep()
                onSubmitted: root.close()
            }
            ActionButton {
                text: qsTr("Save")
                primary: true
                onClicked: root.keep()
            }
        }
        RowLayout {
            spacing: Theme.gap

            ActionButton {
                text: qsTr("Copy as a line to mail")
                iconName: "mail"
                onClicked: root.send(root.search.link(), qsTr("The search is in the clipboard, as a line. Whoever has Hansa pastes it into the search field."))
            }
            ActionButton {
                text: qsTr("Copy as a command")
                onClicked: root.send(root.search.command(), qsTr("The search is in the clipboard, as a command."))
            }
        }
        RowLayout {
            spacing: Theme.gap

            ActionButton {
                text: qsTr("Save as a file …")
                iconName: "export"
                onClicked: saveDialog.open()
            }
            ActionButton {
                text: qsTr("Open a file …")
                onClicked: openDialog.open()
            }
        }
        ErrorLine {
            message: root.searches.errorMessage
            Layout.fillWidth: true
        }
        TextLine {
            text: qsTr("Kept")
            strong: true
            Layout.topMargin: Theme.gap
            Accessible.role: Accessible.Heading
        }
        ListView {
            id: list

            clip: true
            activeFocusOnTab: true
            model: root.searches
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            implicitHeight: Math.min(320, Math.max(list.contentHeight, 96 * Theme.textScale))
            Layout.fillWidth: true
            Layout.fillHeight: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Saved searches")
            ScrollBar.vertical: ScrollBar {}
            onCountChanged: {
                if (list.currentIndex < 0 && list.count > 0)
                    list.currentIndex = 0;
            }
            Keys.onReturnPressed: (list.currentItem as ListRow)?.opened()
            Keys.onDeletePressed: root.searches.remove(list.currentIndex)

            delegate: ListRow {
                id: row

                required property int index
                required property string name
                required property string summary
                readonly property int found: root.news.count > 0 ? root.news.countFor(row.name) : 0

                title: row.name
                details: row.summary
                figure: row.found > 0 ? qsTr("%n new", "", row.found) : ""
                position: qsTr("%1 of %2").arg(row.index + 1).arg(list.count)
                focusPolicy: Qt.NoFocus
                onClicked: row.opened()
                onOpened: {
                    root.searches.open(row.index, root.search);
                    root.close();
                    root.taken(row.name);
                }

                Row {
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.gap
                    anchors.verticalCenter: parent.verticalCenter

                    IconButton {
                        iconName: "criteria"
                        text: qsTr("Weights of %1 beside mine").arg(row.name)
                        onClicked: {
                            root.close();
                            root.weightsWanted(row.name, root.searches.criteriaAt(row.index));
                        }
                    }
                    IconButton {
                        iconName: "close"
                        text: qsTr("Delete the search %1").arg(row.name)
                        onClicked: root.searches.remove(row.index)
                    }
                }
            }

            TextLine {
                text: qsTr("None yet. A search that is kept here can be run again whenever the catalogue has changed.")
                soft: true
                wrapMode: Text.Wrap
                width: parent.width
                visible: list.count === 0
            }
        }
        RowLayout {
            visible: root.past.count > 0
            Layout.topMargin: Theme.gap

            TextLine {
                text: qsTr("Recent")
                strong: true
                Layout.fillWidth: true
                Accessible.role: Accessible.Heading
            }
            QuietButton {
                text: qsTr("Forget them")
                Accessible.name: qsTr("Forget the recent searches")
                onClicked: root.past.clear()
            }
        }
        ListView {
            id: recent

            clip: true
            activeFocusOnTab: true
            model: root.past
            visible: count > 0
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            implicitHeight: Math.min(200, recent.contentHeight)
            Layout.fillWidth: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Recent searches")
            ScrollBar.vertical: ScrollBar {}
            Keys.onReturnPressed: (recent.currentItem as ListRow)?.opened()

            delegate: ListRow {
                id: pastRow

                required property int index
                required property string summary
                required property string when

                title: pastRow.summary
                aside: pastRow.when
                position: qsTr("%1 of %2").arg(pastRow.index + 1).arg(recent.count)
                focusPolicy: Qt.NoFocus
                onClicked: pastRow.opened()
                onOpened: {
                    root.past.open(pastRow.index);
                    root.close();
                    root.taken("");
                }
            }
        }
    }
}
