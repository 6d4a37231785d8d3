// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** The name, back and forward, the one field that finds everything, undo and redo. */
Rectangle {
    id: root

    required property Navigation navigation
    required property UndoHistory history
    required property SearchModel search
    required property Settings settings
    property bool narrow: false
    /** Whether the search room has room for one pane only. */
    property bool narrowRoom: false

    signal paletteWanted
    signal listWanted
    signal exportWanted

    function focusField(): void {
        find.focusField();
    }
    /** Words, or a line that was pasted. */
    function take(text: string): void {
        find.take(text);
    }

    implicitHeight: Math.max(52, row.implicitHeight + Theme.gap * 2)
    color: Theme.surface
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Main")

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
        anchors.bottom: parent.bottom
    }
    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: Theme.halfGap

        TextLine {
            text: qsTr("Hansa")
            strong: true
            font.pixelSize: Theme.title
            Layout.rightMargin: Theme.gap
        }
        IconButton {
            iconName: "back"
            text: qsTr("Back (Alt+Left)")
            enabled: root.navigation.canGoBack
            onClicked: root.navigation.back()
        }
        IconButton {
            iconName: "forward"
            text: qsTr("Forward (Alt+Right)")
            enabled: root.navigation.canGoForward
            onClicked: root.navigation.forward()
        }
        FindField {
            id: find

            search: root.search
            searching: root.navigation.room === "search"
            narrow: root.narrow
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            onPaletteWanted: root.paletteWanted()
            onListWanted: root.listWanted()
        }
        PaneButtons {
            settings: root.settings
            search: root.search
            narrow: root.narrowRoom
            visible: root.navigation.room === "search"
        }
        QuietButton {
            iconName: "undo"
            text: qsTr("Undo")
            enabled: root.history.canUndo
            Accessible.description: root.history.undoText
            onClicked: root.history.undo()
        }
        QuietButton {
            visible: !root.narrow || enabled
            iconName: "redo"
            text: qsTr("Redo")
            enabled: root.history.canRedo
            Accessible.description: root.history.redoText
            onClicked: root.history.redo()
        }
        QuietButton {
            iconName: "export"
            text: qsTr("Export")
            visible: root.navigation.room === "search"
            onClicked: root.exportWanted()
        }
    }
}
