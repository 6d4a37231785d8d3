// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** The values of a dimension, each with what choosing it would give, drawn as a bar. */
ColumnLayout {
    id: root

    required property SearchModel search
    required property int card
    required property string title
    required property bool allOf

    spacing: Theme.halfGap

    RowLayout {
        spacing: Theme.halfGap

        InputField {
            id: filter

            name: qsTr("Filter the values of %1").arg(root.title)
            placeholderText: qsTr("Filter")
            text: root.search.facet.filter
            onTextEdited: root.search.facet.filter = text
            Layout.fillWidth: true
            Keys.onDownPressed: values.forceActiveFocus()
            Component.onCompleted: filter.forceActiveFocus()
        }
        QuietButton {
            text: root.allOf ? qsTr("all of") : qsTr("any of")
            Accessible.name: qsTr("All or any of the chosen values")
            Accessible.description: text
            onClicked: root.search.setAllOf(root.card, !root.allOf)
        }
    }
    ListView {
        id: values

        clip: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.search.facet
        currentIndex: 0
        implicitHeight: Math.min(contentHeight, (Theme.target + 2) * 8)
        Layout.fillWidth: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Values of %1").arg(root.title)
        ScrollBar.vertical: ScrollBar {
            policy: values.contentHeight > values.height ? ScrollBar.AlwaysOn : ScrollBar.AsNeeded
        }
        Keys.onSpacePressed: (values.currentItem as CheckDelegate)?.click()
        Keys.onReturnPressed: (values.currentItem as CheckDelegate)?.click()

        delegate: CheckDelegate {
            id: row

            required property int index
            required property string value
            required property string name
            required property int hits
            required property real share
            required property bool chosen

            /** What assistive technology's "toggle" does: the same as a click, or it would only move the tick. */
            function accessibleToggleAction(): void {
                row.click();
            }

            width: values.width - 10
            implicitHeight: Theme.target + 2
            padding: 0
            focusPolicy: Qt.NoFocus
            enabled: row.value !== ""
            text: row.name
            checked: row.chosen
            Accessible.name: row.name
            Accessible.description: qsTr("%n organisation(s)", "", row.hits)
            onClicked: {
                values.currentIndex = row.index;
                root.search.toggleValue(root.card, row.value);
            }

            indicator: Rectangle {
                width: Math.round(14 * Theme.textScale)
                height: width
                x: 2
                anchors.verticalCenter: parent.verticalCenter
                radius: 3
                color: row.chosen ? Theme.accent : "transparent"
                border.width: 1
                border.color: row.chosen ? Theme.accent : Theme.outline
                visible: row.value !== ""

                Icon {
                    symbol: "check"
                    color: Theme.accentInk
                    anchors.centerIn: parent
                    visible: row.chosen
                }
            }
            contentItem: Item {
                TextLine {
                    x: Math.round(22 * Theme.textScale)
                    text: row.name
                    width: parent.width - x - hitsText.width - Theme.gap
                    color: row.hits > 0 && row.value !== "" ? Theme.ink : Theme.softInk
                    font.pixelSize: Theme.small
                    anchors.verticalCenter: parent.verticalCenter
                    Accessible.ignored: true
                }
                TextLine {
                    id: hitsText

                    text: row.hits
                    soft: true
                    font.pixelSize: Theme.small
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    Accessible.ignored: true
                }
                Rectangle {
                    x: Math.round(22 * Theme.textScale)
                    height: 2
                    width: Math.max(row.hits > 0 ? 1 : 0, (parent.width - x) * row.share)
                    color: row.chosen ? Theme.accent : Theme.line
                    anchors.bottom: parent.bottom
                }
            }
            background: Rectangle {
                color: row.hovered ? Theme.paper : "transparent"

                FocusRing {
                    shown: values.activeFocus && values.currentIndex === row.index
                    anchors.margins: 0
                }
            }
        }
    }
}
