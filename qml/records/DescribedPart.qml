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
    onPartChanged: {
        rows.clear();
        root.showMore(12000);
    }

    /** Makes more lines visible, until they are as much work as so many letters. */
    function showMore(letters: int): void {
        const lines = root.part.lines;
        let made = 0;
        while (rows.count < lines.length && made < letters) {
            made += 200 + lines[rows.count].text.length;
            rows.append({
                place: rows.count
            });
        }
    }

    // A list of thousands is made piece by piece: all at once the window would stand still.
    ListModel {
        id: rows
    }
    Repeater {
        model: rows

        Loader {
            id: loader

            required property int place
            readonly property pageLine modelData: root.part.lines[loader.place]

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
    QuietButton {
        readonly property int remaining: root.part.lines.length - rows.count

        text: qsTr("Show more (%n left)", "", remaining)
        visible: remaining > 0
        Accessible.description: root.part.title
        onClicked: root.showMore(40000)
    }
    ActionButton {
        text: root.part.action
        visible: root.part.action !== ""
        iconName: "map"
        Layout.topMargin: Theme.halfGap
        onClicked: root.searchWanted(root.part.criteria)
    }
}
