// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** Two sets of weights side by side, and what lies between them: the ranking follows the slider. */
Popup {
    id: root

    required property SearchModel search

    signal taken
    signal recordWanted(id: string)

    function show(name: string, criteria: string): void {
        sets.compareWith(name, criteria);
        root.open();
        slider.forceActiveFocus();
    }
    function placeText(place: int): string {
        return place > 0 ? place : "–";
    }

    modal: true
    focus: true
    padding: Theme.margin
    anchors.centerIn: parent
    width: Math.min(720 * Theme.textScale, (parent?.width ?? 720) - Theme.margin * 2)
    height: Math.min(implicitHeight, (parent?.height ?? 640) - Theme.margin * 2)
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside

    background: Rectangle {
        color: Theme.surface
        radius: Theme.radius
        border.width: 1
        border.color: Theme.outline
    }

    WeightSets {
        id: sets

        search: root.search
    }

    contentItem: ColumnLayout {
        spacing: Theme.gap
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Weights side by side")

        TextLine {
            text: qsTr("My weights and those of “%1”").arg(sets.otherName)
            strong: true
            font.pixelSize: Theme.title
            Layout.fillWidth: true
            Accessible.role: Accessible.Heading
        }
        ErrorLine {
            message: sets.errorMessage
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.gap

            TextLine {
                text: qsTr("mine")
                soft: true
            }
            Slider {
                id: slider

                from: 0
                to: 1
                stepSize: 0.05
                value: sets.share
                Layout.fillWidth: true
                Accessible.name: qsTr("How much of the weights of %1").arg(sets.otherName)
                onMoved: sets.share = slider.value
            }
            TextLine {
                text: sets.otherName
                soft: true
                Layout.maximumWidth: 160 * Theme.textScale
            }
            TextLine {
                text: qsTr("%1 %").arg(Math.round(sets.share * 100))
                strong: true
                Layout.minimumWidth: 48 * Theme.textScale
            }
        }
        Repeater {
            model: sets.weights

            RowLayout {
                id: line

                required property weightLine modelData

                spacing: Theme.gap
                Layout.fillWidth: true

                TextLine {
                    text: line.modelData.title
                    Layout.fillWidth: true
                }
                TextLine {
                    text: qsTr("%1 → %2 ← %3").arg(line.modelData.mine.toFixed(1)).arg(line.modelData.blended.toFixed(1)).arg(line.modelData.theirs.toFixed(1))
                    font.features: ({
                            "tnum": 1
                        })
                    Accessible.name: qsTr("%1: mine %2, theirs %3, between %4").arg(line.modelData.title).arg(line.modelData.mine).arg(line.modelData.theirs).arg(line.modelData.blended)
                }
            }
        }
        RowLayout {
            spacing: Theme.gap
            Layout.topMargin: Theme.gap

            TextLine {
                text: qsTr("Rank between")
                strong: true
                Layout.fillWidth: true
                Accessible.role: Accessible.Heading
            }
            TextLine {
                text: qsTr("by mine")
                soft: true
                Layout.preferredWidth: 72 * Theme.textScale
            }
            TextLine {
                text: qsTr("by theirs")
                soft: true
                Layout.preferredWidth: 72 * Theme.textScale
            }
        }
        ListView {
            id: list

            clip: true
            activeFocusOnTab: true
            model: sets.ranks
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            implicitHeight: Math.min(list.contentHeight, 320 * Theme.textScale)
            Layout.fillWidth: true
            Layout.fillHeight: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Ranking with these weights")
            ScrollBar.vertical: ScrollBar {}
            Keys.onReturnPressed: (list.currentItem as ItemDelegate)?.clicked()

            delegate: ItemDelegate {
                id: row

                required property int index
                required property rankLine modelData

                width: list.width
                padding: Theme.halfGap
                focusPolicy: Qt.NoFocus
                highlighted: list.activeFocus && ListView.isCurrentItem
                Accessible.name: qsTr("%1: %2").arg(row.modelData.blended).arg(row.modelData.name)
                Accessible.description: qsTr("by mine %1, by theirs %2").arg(root.placeText(row.modelData.mine)).arg(root.placeText(row.modelData.theirs))
                onClicked: {
                    root.close();
                    root.recordWanted(row.modelData.recordId);
                }

                background: Rectangle {
                    color: row.highlighted || row.hovered ? Theme.selection : "transparent"
                }
                contentItem: RowLayout {
                    spacing: Theme.gap

                    TextLine {
                        text: qsTr("%1. %2").arg(row.modelData.blended).arg(row.modelData.name)
                        Layout.fillWidth: true
                        Accessible.ignored: true
                    }
                    TextLine {
                        text: root.placeText(row.modelData.mine)
                        Layout.preferredWidth: 72 * Theme.textScale
                        Accessible.ignored: true
                    }
                    TextLine {
                        text: root.placeText(row.modelData.theirs)
                        Layout.preferredWidth: 72 * Theme.textScale
                        Accessible.ignored: true
                    }
                }
            }
        }
        RowLayout {
            spacing: Theme.gap
            Layout.alignment: Qt.AlignRight

            QuietButton {
                text: qsTr("Close")
                onClicked: root.close()
            }
            ActionButton {
                text: qsTr("Use these weights")
                primary: true
                onClicked: {
                    sets.take();
                    root.close();
                    root.taken();
                }
            }
        }
    }
}
