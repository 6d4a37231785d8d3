// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtLocation
import QtQuick

/** Tiles of a server that the user chose, beneath all else. Only that one is asked: no provider list, no other map. */
Map {
    id: root

    required property Map leader
    required property string pattern
    required property string agent
    required property string cacheFolder

    center: root.leader.center
    zoomLevel: root.leader.zoomLevel
    copyrightsVisible: false
    onSupportedMapTypesChanged: {
        if (root.supportedMapTypes.length > 0)
            root.activeMapType = root.supportedMapTypes[root.supportedMapTypes.length - 1];
    }

    plugin: Plugin {
        name: "osm"

        PluginParameter {
            name: "osm.mapping.providersrepository.disabled"
            value: true
        }
        PluginParameter {
            name: "osm.mapping.custom.host"
            value: root.pattern
        }
        PluginParameter {
            name: "osm.useragent"
            value: root.agent
        }
        PluginParameter {
            name: "osm.mapping.cache.directory"
            value: root.cacheFolder
        }
        PluginParameter {
            name: "osm.mapping.prefetching_style"
            value: "NoPrefetching"
        }
    }
}
