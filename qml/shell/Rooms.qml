// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import Hansa
import Hansa.Search

/** The rooms, in the order of the rail. A new room is one more entry here. */
QtObject {
    id: root

    required property Session session
    required property Navigation navigation
    required property SearchModel search

    readonly property list<RoomEntry> all: [
        RoomEntry {
            name: "search"
            title: qsTr("Search")
            iconName: "search"
            component: Component {
                SearchRoom {
                    session: root.session
                    openId: root.navigation.recordId
                    search: root.search
                }
            }
        }
    ]

    function find(name: string): RoomEntry {
        return root.all.find(entry => entry.name === name) ?? root.all[0];
    }
}
