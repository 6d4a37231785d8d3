// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtLocation
import QtQuick
import Hansa.Layers

/** Qt Location's map with nothing on it. */
Item {
    property alias camera: mapCamera
    readonly property bool ready: true

    MapCamera {
        id: mapCamera

        map: view
        motion: 0
    }
    Map {
        id: view

        anchors.fill: parent
        copyrightsVisible: false

        plugin: Plugin {
            name: "itemsoverlay"
        }
    }
}
