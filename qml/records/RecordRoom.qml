// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** The room of one kind of record: what to find, filters, how many, the list. */
Room {
    id: root

    /** "call", "event" …: as the catalogue calls the kind. */
    required property string kind
    required property string title
    /** What stands before the order. */
    property Component beside: null

    ready: list.state !== RoomList.Reading

    function find(): void {
        field.forceActiveFocus();
        field.selectAll();
    }

    RoomList {
        id: list

        session: root.session
        kind: root.kind
        onAnswered: {
            if (root.visible && list.state === RoomList.Filled && list.restricted)
                root.announced(list.countText);
            else if (root.visible && list.state === RoomList.NothingFound)
                root.announced(qsTr("nothing found"));
        }
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            spacing: Theme.gap
            Layout.margins: Theme.margin
            Layout.bottomMargin: Theme.gap

            TextLine {
                text: root.title
                strong: true
                font.pixelSize: Theme.title
                Layout.rightMargin: Theme.gap
                Accessible.role: Accessible.Heading
            }
            InputField {
                id: field

                name: list.placeholder
                placeholderText: list.placeholder
                aside: qsTr("Ctrl+F")
                value: list.text
                saving: InputField.AtOnce
                focus: true
                Layout.fillWidth: true
                Layout.maximumWidth: 560
                onSaved: text => list.text = text
                Keys.onDownPressed: rows.forceActiveFocus()
                Keys.onReturnPressed: rows.forceActiveFocus()
                Keys.onEscapePressed: event => {
                    event.accepted = list.text !== "";
                    list.text = "";
                }
            }
            Item {
                Layout.fillWidth: true
            }
        }
        FilterBar {
            list: list
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.bottomMargin: Theme.gap
        }
        Rectangle {
            color: Theme.line
            Layout.fillWidth: true
            Layout.preferredHeight: 1
        }
        RowLayout {
            spacing: Theme.gap
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.gap
            Layout.minimumHeight: Theme.target + Theme.margin

            TextLine {
                text: list.state === RoomList.Reading ? qsTr("Reading the catalogue …") : list.countText
                strong: true
                Accessible.role: Accessible.Heading
            }
            QuietButton {
                text: qsTr("Clear filters")
                iconName: "close"
                visible: list.restricted
                onClicked: list.clear()
            }
            Item {
                Layout.fillWidth: true
            }
            Loader {
                sourceComponent: root.beside
            }
            ChoiceButton {
                title: qsTr("Order")
                text: list.sorts[list.sort] ?? ""
                names: list.sorts
                current: list.sort
                quiet: true
                onChosen: index => list.sort = index
            }
        }
        Rectangle {
            color: Theme.line
            Layout.fillWidth: true
            Layout.preferredHeight: 1
        }
        RecordRows {
            id: rows

            list: list
            title: root.title
            openId: root.openId
            Layout.fillWidth: true
            Layout.fillHeight: true
            onOpened: id => root.recordOpened(id)
        }
    }
}
