// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import Hansa
import Hansa.Controls

/** A choice among a few values that all stand there, with what each would show. */
Row {
    id: root

    required property string title
    required property list<filterChoice> choices
    required property string chosen

    signal picked(value: string)

    spacing: 2
    Accessible.role: Accessible.Grouping
    Accessible.name: root.title

    Repeater {
        model: root.choices.length

        QuietButton {
            id: segment

            required property int index
            readonly property string value: root.choices[segment.index]?.value ?? ""
            readonly property int count: root.choices[segment.index]?.count ?? 0

            text: qsTr("%1 %2").arg(root.choices[segment.index]?.name ?? "").arg(segment.count)
            implicitHeight: Theme.target + Theme.gap
            checked: segment.value === root.chosen
            font.weight: segment.checked ? Font.DemiBold : Font.Normal
            Accessible.role: Accessible.RadioButton
            Accessible.checked: segment.checked
            Accessible.name: qsTr("%1: %2").arg(root.title).arg(root.choices[segment.index]?.name ?? "")
            Accessible.description: qsTr("%n result(s)", "", segment.count)
            onClicked: root.picked(segment.value)
        }
    }
}
