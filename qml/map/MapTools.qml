// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import Hansa.Controls

/** Ways to search on the map; one at a time, until Escape. */
Rectangle {
    id: root

    /** "", "circle", "rectangle", "lasso", "countries" or "nearest". */
    property string tool: ""
    readonly property list<var> tools: [
        {
            "name": "circle",
            "icon": "circle",
            "text": qsTr("Search in a circle")
        },
        {
            "name": "rectangle",
            "icon": "rectangle",
            "text": qsTr("Search in a rectangle")
        },
        {
            "name": "lasso",
            "icon": "lasso",
            "text": qsTr("Search in what I draw")
        },
        {
            "name": "countries",
            "icon": "countries",
            "text": qsTr("Along with these countries")
        },
        {
            "name": "nearest",
            "icon": "nearest",
            "text": qsTr("Find the nearest ten to a place")
        }
    ]

    signal layersWanted
    signal pictureWanted

    implicitWidth: row.implicitWidth + Theme.gap
    implicitHeight: row.implicitHeight + Theme.gap
    radius: Theme.radius
    color: Theme.surface
    border.color: Theme.line
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Search on the map")

    Row {
        id: row

        anchors.centerIn: parent

        Repeater {
            model: root.tools

            IconButton {
                required property var modelData

                iconName: modelData.icon
                text: modelData.text
                checked: root.tool === modelData.name
                Accessible.role: Accessible.RadioButton
                Accessible.checked: checked
                onClicked: root.tool = checked ? "" : modelData.name
            }
        }
        IconButton {
            iconName: "layers"
            text: qsTr("Layers")
            onClicked: root.layersWanted()
        }
        IconButton {
            iconName: "picture"
            text: qsTr("The map as a picture")
            onClicked: root.pictureWanted()
        }
    }
}
