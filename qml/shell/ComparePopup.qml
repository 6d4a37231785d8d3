// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** Two to five organisations side by side: what they share, where they differ, what is not stated. */
Popup {
    id: root

    required property Session session

    /** Room for a field's name, and for each organisation. */
    readonly property real fieldWidth: 120 * Theme.textScale
    readonly property real columnWidth: Math.max(120, (table.width - root.fieldWidth - Theme.gap * comparison.names.length) / Math.max(1, comparison.names.length))

    signal chosen(id: string)

    function show(ids: list<string>): void {
        comparison.ids = ids;
        root.open();
        table.forceActiveFocus();
    }

    modal: true
    focus: true
    padding: Theme.margin
    anchors.centerIn: parent
    width: Math.min(360 + 200 * Math.max(2, comparison.names.length), (parent?.width ?? 800) - Theme.margin * 2)
    height: Math.min(720, (parent?.height ?? 720) - Theme.margin * 2)
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside

    background: Rectangle {
        color: Theme.surface
        radius: Theme.radius
        border.width: 1
        border.color: Theme.outline
    }

    Comparison {
        id: comparison

        session: root.session
    }

    contentItem: ColumnLayout {
        spacing: Theme.gap
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Side by side")

        RowLayout {
            TextLine {
                text: qsTr("Side by side")
                strong: true
                font.pixelSize: Theme.title
                Layout.fillWidth: true
                Accessible.role: Accessible.Heading
            }
            IconButton {
                iconName: "close"
                text: qsTr("Close")
                onClicked: root.close()
            }
        }
        ErrorLine {
            message: comparison.errorMessage
            Layout.fillWidth: true
        }
        Row {
            spacing: Theme.gap
            leftPadding: root.fieldWidth + Theme.gap

            Repeater {
                model: comparison.names

                RecordLink {
                    required property int index
                    required property string modelData

                    width: root.columnWidth
                    text: modelData
                    onClicked: {
                        root.close();
                        root.chosen(comparison.ids[index]);
                    }
                }
            }
        }
        ListView {
            id: table

            clip: true
            activeFocusOnTab: true
            model: comparison.rows
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Fields")
            ScrollBar.vertical: ScrollBar {}

            delegate: Column {
                id: field

                required property int index
                required property comparisonRow modelData

                width: table.width
                topPadding: Theme.halfGap
                bottomPadding: Theme.halfGap
                Accessible.role: Accessible.ListItem
                Accessible.name: field.modelData.field
                Accessible.description: [field.modelData.shared !== "" ? qsTr("all: %1").arg(field.modelData.shared) : "", ...field.modelData.own.map((own, at) => own !== "" ? qsTr("%1: %2").arg(comparison.names[at]).arg(own) : "")].filter(part => part !== "").join("; ")

                Rectangle {
                    width: parent.width
                    height: 1
                    color: Theme.line
                }
                Row {
                    spacing: Theme.gap
                    topPadding: Theme.halfGap

                    TextLine {
                        width: root.fieldWidth
                        text: field.modelData.field
                        soft: true
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                    Column {
                        spacing: Theme.halfGap

                        TextLine {
                            width: table.width - root.fieldWidth - Theme.gap * 2
                            text: qsTr("all: %1").arg(field.modelData.shared)
                            strong: true
                            wrapMode: Text.Wrap
                            visible: field.modelData.shared !== ""
                            Accessible.ignored: true
                        }
                        Row {
                            spacing: Theme.gap
                            visible: field.modelData.own.some(own => own !== "")

                            Repeater {
                                model: field.modelData.own

                                TextLine {
                                    required property string modelData

                                    width: root.columnWidth
                                    text: modelData
                                    soft: modelData === qsTr("not stated")
                                    wrapMode: Text.Wrap
                                    maximumLineCount: 12
                                    Accessible.ignored: true
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
