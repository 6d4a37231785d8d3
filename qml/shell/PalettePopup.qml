// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** Finds any record and any action: type, choose with the arrows, Enter; Ctrl+Enter searches for the words. */
Popup {
    id: root

    required property Session session
    required property list<PaletteAction> actions

    signal recordChosen(id: string)
    signal wordsChosen(words: string)

    readonly property string words: field.text.trim()

    function openWith(text: string): void {
        field.text = text;
        root.open();
        field.forceActiveFocus();
    }
    function searchWords(): void {
        const words = root.words; // closing empties the field
        root.close();
        root.wordsChosen(words);
    }
    function answer(event: var): void {
        if (event.modifiers & Qt.ControlModifier && root.words !== "")
            root.searchWords();
        else
            root.take(list.currentIndex);
    }
    /** The row, or where there is none the words themselves. */
    function take(index: int): void {
        if (palette.count === 0 && root.words !== "") {
            root.searchWords();
            return;
        }
        const entry = list.itemAtIndex(index) as PaletteRow;
        if (!entry)
            return;
        root.close();
        if (entry.actionPlace >= 0)
            root.actions.filter(action => action.enabled)[entry.actionPlace].trigger();
        else
            root.recordChosen(entry.recordId);
    }

    modal: true
    focus: true
    padding: 0
    width: Math.min(640, (parent?.width ?? 640) - Theme.margin * 2)
    height: Math.min(480, (parent?.height ?? 480) - 96)
    x: ((parent?.width ?? 0) - width) / 2
    y: 56
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside
    onClosed: field.text = ""

    background: Rectangle {
        color: Theme.surface
        radius: Theme.radius
        border.width: 1
        border.color: Theme.outline
    }
    Overlay.modal: Rectangle {
        color: "#40000000"
    }

    PaletteModel {
        id: palette

        session: root.session
        actions: root.actions.filter(action => action.enabled).map(action => action.text)
        text: field.text
        onCountChanged: list.currentIndex = 0
    }

    component PaletteRow: ItemDelegate {
        id: row

        required property int index
        required property string title
        required property string kind
        required property string recordId
        required property int actionPlace
        readonly property string shortcut: row.actionPlace < 0 ? "" : root.actions.filter(action => action.enabled)[row.actionPlace]?.shortcut ?? ""

        width: list.width
        implicitHeight: Theme.target + 12
        leftPadding: 12
        rightPadding: 12
        focusPolicy: Qt.NoFocus
        text: row.title
        Accessible.name: row.title
        Accessible.description: [row.kind, row.shortcut].filter(part => part !== "").join(", ")
        Accessible.onPressAction: row.click()
        onClicked: root.take(row.index)

        contentItem: RowLayout {
            spacing: Theme.gap

            TextLine {
                text: row.title
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            TextLine {
                text: row.shortcut !== "" ? row.shortcut : row.kind
                soft: true
                font.pixelSize: Theme.small
                Accessible.ignored: true
            }
        }
        background: Rectangle {
            color: list.currentIndex === row.index ? Theme.selection : row.hovered ? Theme.paper : Theme.surface
        }
    }

    contentItem: ColumnLayout {
        spacing: 0

        InputField {
            id: field

            name: qsTr("Find a record or an action")
            placeholderText: qsTr("Find a call, an organisation, a country, an action …")
            Layout.fillWidth: true
            Layout.margins: Theme.gap
            Accessible.description: qsTr("%n result(s)", "", palette.count)
            Keys.onDownPressed: list.currentIndex = Math.min(list.count - 1, list.currentIndex + 1)
            Keys.onUpPressed: list.currentIndex = Math.max(0, list.currentIndex - 1)
            Keys.onReturnPressed: event => root.answer(event)
            Keys.onEnterPressed: event => root.answer(event)
        }
        ListView {
            id: list

            clip: true
            model: palette
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Found")
            ScrollBar.vertical: ScrollBar {}
            delegate: PaletteRow {}

            EmptyState {
                anchors.centerIn: parent
                width: parent.width - Theme.margin * 4
                visible: palette.count === 0
                iconName: "search"
                title: qsTr("Nothing of that name")
                explanation: qsTr("Try fewer letters, or search for what it does in the Search room.")
                actionText: qsTr("Search for “%1”").arg(root.words)
                onActed: root.searchWords()
            }
        }
        RowLayout {
            visible: palette.count > 0 && root.words !== ""
            spacing: Theme.gap
            Layout.margins: Theme.halfGap
            Layout.rightMargin: 12

            QuietButton {
                iconName: "search"
                text: qsTr("Search for “%1”").arg(root.words)
                Accessible.description: wordsKey.text
                onClicked: root.searchWords()
            }
            Item {
                Layout.fillWidth: true
            }
            TextLine {
                id: wordsKey

                text: qsTr("Ctrl+Enter")
                soft: true
                font.pixelSize: Theme.small
                Accessible.ignored: true
            }
        }
    }
}
