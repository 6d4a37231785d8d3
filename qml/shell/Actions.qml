// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import Hansa

/** All that the window can do, in words, each with its shortcut. */
QtObject {
    id: root

    required property Navigation navigation
    required property UndoHistory history
    required property SearchModel search
    required property SyncModel sync
    required property list<RoomEntry> rooms

    signal findWanted
    signal paletteWanted
    signal exportWanted
    signal searchesWanted
    signal keysWanted
    signal welcomeWanted
    signal paneWanted(pane: string)
    signal closeWanted
    signal quitWanted

    readonly property list<PaletteAction> roomActions: root.rooms.map(room => roomAction.createObject(root, {
            text: qsTr("Go to %1").arg(room.title),
            room: room.name
        }) as PaletteAction)
    readonly property list<PaletteAction> all: [...root.own, ...root.roomActions]
    readonly property list<PaletteAction> own: [
        PaletteAction {
            text: qsTr("Find in this room")
            shortcut: "Ctrl+F"
            onTriggered: root.findWanted()
        },
        PaletteAction {
            text: qsTr("Find anything")
            shortcut: "Ctrl+K"
            onTriggered: root.paletteWanted()
        },
        PaletteAction {
            text: qsTr("Back")
            shortcut: "Alt+Left"
            enabled: root.navigation.canGoBack
            onTriggered: root.navigation.back()
        },
        PaletteAction {
            text: qsTr("Forward")
            shortcut: "Alt+Right"
            enabled: root.navigation.canGoForward
            onTriggered: root.navigation.forward()
        },
        PaletteAction {
            text: qsTr("Undo")
            shortcut: "Ctrl+Z"
            enabled: root.history.canUndo
            onTriggered: root.history.undo()
        },
        PaletteAction {
            text: qsTr("Redo")
            shortcut: "Ctrl+Shift+Z"
            enabled: root.history.canRedo
            onTriggered: root.history.redo()
        },
        PaletteAction {
            text: qsTr("Export")
            shortcut: "Ctrl+E"
            onTriggered: root.exportWanted()
        },
        PaletteAction {
            text: qsTr("Searches to keep and to send")
            shortcut: "Ctrl+S"
            onTriggered: root.searchesWanted()
        },
        PaletteAction {
            text: qsTr("Start the search anew")
            onTriggered: root.search.reset()
        },
        PaletteAction {
            text: qsTr("Show the criteria")
            onTriggered: root.paneWanted("criteria")
        },
        PaletteAction {
            text: qsTr("Show the list")
            onTriggered: root.paneWanted("list")
        },
        PaletteAction {
            text: qsTr("Show the map")
            onTriggered: root.paneWanted("map")
        },
        PaletteAction {
            text: qsTr("Update the catalogues")
            shortcut: "F5"
            enabled: !root.sync.running
            onTriggered: root.sync.update()
        },
        PaletteAction {
            text: qsTr("Settings")
            shortcut: "Ctrl+,"
            onTriggered: root.navigation.goTo("settings")
        },
        PaletteAction {
            text: qsTr("Keys")
            shortcut: "F1"
            onTriggered: root.keysWanted()
        },
        PaletteAction {
            text: qsTr("Questions about us: who, themes, looking for")
            onTriggered: root.welcomeWanted()
        },
        PaletteAction {
            text: qsTr("Close the window")
            shortcut: "Ctrl+W"
            onTriggered: root.closeWanted()
        },
        PaletteAction {
            text: qsTr("Quit")
            shortcut: "Ctrl+Q"
            onTriggered: root.quitWanted()
        }
    ]
    readonly property Component roomAction: Component {
        PaletteAction {
            property string room

            onTriggered: root.navigation.goTo(room)
        }
    }
}
