// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** One part of a page: facts, prose, or links to records and out to the web. */
PageSection {
    id: root

    required property pagePart part

    signal recordOpened(id: string)

    title: root.part.title

    Repeater {
        model: root.part.lines

        Loader {
            id: line

            required property pageLine modelData

            Layout.fillWidth: true
            sourceComponent: line.modelData.record !== "" || line.modelData.address !== "" ? link : line.modelData.label === "" ? prose : fact

            Component {
                id: fact

                FactRow {
                    label: line.modelData.label
                    value: line.modelData.note === "" ? line.modelData.text : qsTr("%1 · %2").arg(line.modelData.text).arg(line.modelData.note)
                    unverified: line.modelData.unverified
                    soft: line.modelData.over
                }
            }
            Component {
                id: prose

                ColumnLayout {
                    spacing: Theme.halfGap

                    TextLine {
                        text: line.modelData.text
                        wrapMode: Text.Wrap
                        lineHeight: 1.2
                        Layout.fillWidth: true
                    }
                    Chip {
                        text: qsTr("unverified")
                        ink: Theme.warning
                        visible: line.modelData.unverified
                    }
                }
            }
            Component {
                id: link

                RecordLink {
                    text: line.modelData.text
                    details: [line.modelData.note, line.modelData.unverified ? qsTr("unverified") : ""].filter(word => word !== "").join(", ")
                    iconName: line.modelData.record !== "" ? "" : line.modelData.address.startsWith("mailto:") ? "mail" : "link"
                    onClicked: {
                        if (line.modelData.record !== "")
                            root.recordOpened(line.modelData.record);
                        else
                            Qt.openUrlExternally(line.modelData.address);
                    }
                }
            }
        }
    }
}
