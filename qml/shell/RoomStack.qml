// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import Hansa.Controls

/** All rooms that have been visited, the current one shown: each stays as it was left. */
FocusScope {
    id: root

    required property list<RoomEntry> rooms
    required property string current
    readonly property Room room: {
        for (let i = 0; i < loaders.count; ++i) {
            const loader = loaders.itemAt(i) as RoomLoader;
            if (loader?.visible)
                return loader.item as Room;
        }
        return null;
    }

    signal recordOpened(id: string)
    signal announced(text: string)
    signal noticed(text: string)

    component RoomLoader: Loader {
        id: loader

        required property RoomEntry modelData

        anchors.fill: parent
        visible: loader.modelData.name === root.current
        focus: loader.visible
        active: false
        sourceComponent: loader.modelData.component
        onVisibleChanged: {
            if (loader.visible)
                loader.active = true;
        }
        Component.onCompleted: loader.active = loader.visible

        Connections {
            function onRecordOpened(id: string): void {
                root.recordOpened(id);
            }

            function onAnnounced(text: string): void {
                root.announced(text);
            }

            function onNoticed(text: string): void {
                root.noticed(text);
            }

            target: loader.item as Room
        }
    }

    Repeater {
        id: loaders

        model: root.rooms
        delegate: RoomLoader {}
    }
}
