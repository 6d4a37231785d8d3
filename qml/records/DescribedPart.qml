// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** One part of a page, its lines in the look that it asks for. */
PageSection {
    id: root

    required property pagePart part
    /** Those that were searched for, folded. */
    property list<string> words

    signal recordOpened(id: string)
    signal searchWanted(criteria: string)

    title: root.part.title

    Repeater {
        model: root.part.lines

        Loader {
            id: loader

            required property pageLine modelData

            Layout.fillWidth: true
            sourceComponent: {
                if (loader.modelData.record !== "" || loader.modelData.address !== "")
                    return link;
                switch (root.part.look) {
                case PageLook.Deadlines:
                    return loader.modelData.label === "" ? prose : deadline;
                case PageLook.Figures:
                    return figure;
                case PageLook.Table:
                    return cells;
                case PageLook.Links:
                    return named;
                case PageLook.Prose:
                    return prose;
                default:
                    return fact;
                }
            }

            Component {
                id: link

                LinkLine {
                    line: loader.modelData
                    onRecordOpened: id => root.recordOpened(id)
                }
            }
            Component {
                id: named

                NamedLine {
                    line: loader.modelData
                }
            }
            Component {
                id: deadline

                DeadlineLine {
                    line: loader.modelData
                }
            }
            Component {
                id: figure

                FigureLine {
                    line: loader.modelData
                }
            }
            Component {
                id: cells

                TableLine {
                    line: loader.modelData
                }
            }
            Component {
                id: prose

                NamedLine {
                    line: loader.modelData
                    words: root.words
                    spread: true
                }
            }
            Component {
                id: fact

                FactRow {
                    label: loader.modelData.label
                    value: loader.modelData.note === "" ? loader.modelData.text : qsTr("%1 · %2").arg(loader.modelData.text).arg(loader.modelData.note)
                    unverified: loader.modelData.unverified
                    soft: loader.modelData.over
                    words: root.words
                }
            }
        }
    }
    ActionButton {
        text: root.part.action
        visible: root.part.action !== ""
        iconName: "map"
        Layout.topMargin: Theme.halfGap
        onClicked: root.searchWanted(root.part.criteria)
    }
}
