// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtLocation
import QtPositioning
import QtQuick
import Hansa.Layers

/** Qt Location's own way: an item for each point. */
Item {
    id: root

    property alias camera: mapCamera
    property var places: []
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

        MapItemView {
            model: root.places
            delegate: MapQuickItem {
                required property var modelData

                coordinate: QtPositioning.coordinate(modelData.y, modelData.x)
                autoFadeIn: false
                anchorPoint: Qt.point(4, 4)
                sourceItem: Rectangle {
                    width: 8
                    height: 8
                    radius: 4
                    color: "#cc6677"
                }
            }
        }
    }
}
