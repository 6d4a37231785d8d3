// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import Hansa
import Hansa.Controls

/** The filters of a room beside each other: a few values as segments, many as a menu. */
Flow {
    id: root

    required property RoomList list

    spacing: Theme.gap
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Filters")

    Repeater {
        // The number only: a filter keeps the keyboard while its counts change.
        model: root.list.filters.length

        Loader {
            id: loader

            required property int index
            readonly property filterState filter: root.list.filters[loader.index] ?? loader.nothing
            property filterState nothing

            sourceComponent: loader.filter.segmented ? segments : menu

            Component {
                id: segments

                Segments {
                    title: loader.filter.title
                    choices: loader.filter.choices
                    chosen: loader.filter.chosen
                    onPicked: value => root.list.choose(loader.index, value)
                }
            }
            Component {
                id: menu

                ChoiceButton {
                    title: loader.filter.title
                    text: loader.filter.chosenName
                    names: loader.filter.choices.map(choice => choice.name)
                    counts: loader.filter.choices.map(choice => choice.count)
                    current: loader.filter.choices.findIndex(choice => choice.value === loader.filter.chosen)
                    active: loader.filter.chosen !== ""
                    onChosen: index => root.list.choose(loader.index, loader.filter.choices[index].value)
                }
            }
        }
    }
}
