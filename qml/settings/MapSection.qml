// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** Which map lies beneath the marks: the program's own, or tiles of a server. */
PageSection {
    id: root

    required property Settings settings
    readonly property bool isOther: root.settings.mapTiles !== "" && root.settings.mapTiles !== server.openStreetMap

    title: qsTr("Map")

    TileServer {
        id: server

        address: root.settings.mapTiles
    }
    Flow {
        spacing: Theme.gap
        Layout.fillWidth: true

        QuietButton {
            text: qsTr("Hansa's own, without a network")
            checkable: true
            checked: root.settings.mapTiles === ""
            Accessible.role: Accessible.RadioButton
            onClicked: root.settings.mapTiles = ""
        }
        QuietButton {
            text: qsTr("OpenStreetMap")
            checkable: true
            checked: root.settings.mapTiles === server.openStreetMap
            Accessible.role: Accessible.RadioButton
            onClicked: root.settings.mapTiles = server.openStreetMap
        }
    }
    RowLayout {
        spacing: Theme.gap

        InputField {
            id: address

            name: qsTr("Address of another server of map tiles")
            placeholderText: "https://tiles.example/{z}/{x}/{y}.png"
            value: root.isOther ? root.settings.mapTiles : ""
            draft: "settings/tiles"
            Layout.fillWidth: true
            onAccepted: use.clicked()
        }
        ActionButton {
            id: use

            text: qsTr("Use")
            enabled: address.text.trim() !== ""
            Accessible.name: qsTr("Use this server")
            onClicked: {
                trouble.message = server.check(address.text);
                if (trouble.message !== "")
                    return;
                root.settings.mapTiles = address.text.trim();
                address.reset();
            }
        }
    }
    ErrorLine {
        id: trouble

        message: ""
        hint: qsTr("A server is asked for each part of the map that you look at: it learns your address on the network and where you look, and nothing of what you search. Tiles are kept on this machine, in a folder for each server.")
        Layout.fillWidth: true
    }
}
