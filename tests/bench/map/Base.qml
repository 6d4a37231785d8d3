// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtLocation
import QtQuick
import Hansa.Layers

/** Qt Location's map over our base layer: land and borders, no names, no marks. */
Item {
    property alias camera: mapCamera
    readonly property bool ready: baseLayer.isComplete

    MapPalette {
        id: mapColors
    }
    MapCamera {
        id: mapCamera

        map: view
        motion: 0
    }
    BaseMapLayer {
        id: baseLayer

        anchors.fill: parent
        camera: mapCamera
        colors: mapColors
    }
    Map {
        id: view

        anchors.fill: parent
        color: "transparent"
        copyrightsVisible: false

        plugin: Plugin {
            name: "itemsoverlay"
        }
    }
}
