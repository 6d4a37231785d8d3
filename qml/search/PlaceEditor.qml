// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** From which town, and how far. */
ColumnLayout {
    id: root

    signal chosen(name: string, lat: real, lon: real, km: real)

    spacing: Theme.halfGap

    PlaceModel {
        id: places
    }
    RowLayout {
        spacing: Theme.halfGap

        InputField {
            id: filter

            name: qsTr("Town to count from")
            placeholderText: qsTr("Town")
            saving: InputField.AtOnce
            onSaved: text => places.filter = text
            Layout.fillWidth: true
            Layout.preferredWidth: 120
            Keys.onDownPressed: list.forceActiveFocus()
            Component.onCompleted: filter.forceActiveFocus()
        }
        InputField {
            id: km

            name: qsTr("Within how many kilometres")
            value: "500"
            inputMethodHints: Qt.ImhDigitsOnly
            validator: IntValidator {
                bottom: 1
                top: 20000
            }
            Layout.preferredWidth: 64
        }
        TextLine {
            text: qsTr("km")
            soft: true
            Accessible.ignored: true
        }
    }
    ListView {
        id: list

        clip: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        model: places
        currentIndex: 0
        implicitHeight: Math.min(contentHeight, (Theme.target + 2) * 5)
        Layout.fillWidth: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Towns")
        ScrollBar.vertical: ScrollBar {}
        Keys.onReturnPressed: (list.currentItem as ItemDelegate)?.click()
        Keys.onSpacePressed: (list.currentItem as ItemDelegate)?.click()

        delegate: ItemDelegate {
            id: row

            required property int index
            required property string name
            required property string details
            required property real lat
            required property real lon

            width: list.width - 10
            implicitHeight: Theme.target + 2
            padding: 2
            focusPolicy: Qt.NoFocus
            text: row.name
            Accessible.name: row.name
            Accessible.description: row.details
            Accessible.onPressAction: row.click()
            onClicked: root.chosen(row.name, row.lat, row.lon, parseInt(km.text) || 500)

            contentItem: RowLayout {
                spacing: Theme.gap

                TextLine {
                    text: row.name
                    font.pixelSize: Theme.small
                    Accessible.ignored: true
                }
                TextLine {
                    text: row.details
                    soft: true
                    font.pixelSize: Theme.small
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
            }
            background: Rectangle {
                color: row.hovered ? Theme.paper : "transparent"

                FocusRing {
                    shown: list.activeFocus && list.currentIndex === row.index
                    anchors.margins: 0
                }
            }
        }
    }
}
