// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import Hansa
import Hansa.Controls
import Hansa.Layers

/** One ranked organisation with the reasons of its rank. */
ListRow {
    id: root

    required property int index
    required property string recordId
    required details
    required property string name
    required property string year
    required property real score
    required property real reach
    required property int theme
    required property bool vague
    required property list<reasonPart> parts
    required property bool marked
    required property bool robust
    required words
    required property int indexRow
    required passage
    /** How many are listed, for "3 of 37". */
    required property int total
    required property bool ranked

    title: root.name
    aside: root.year
    figure: root.ranked ? (root.robust ? qsTr("◆ %1").arg(root.score.toFixed(2)) : root.score.toFixed(2)) : ""
    figureTip: root.robust ? qsTr("◆ The rank holds whichever one weight is changed by a dot.") : ""
    position: qsTr("%1 of %2").arg(root.index + 1).arg(root.total)
    highlighted: root.marked
    Accessible.description: [root.details, root.ranked ? qsTr("fit %1").arg(root.score.toFixed(2)) : "", root.robust ? qsTr("robust rank") : "", root.passage, root.year === "" ? "" : qsTr("as of %1").arg(root.year), root.position].filter(part => part !== "").join(", ")

    mark: ThemeMark {
        theme: root.theme
        color: Theme.themes[root.theme]
        width: Math.round(12 * Theme.textScale)
        height: width
    }
    below: root.ranked ? bar : null

    Component {
        id: bar

        ReasonsBar {
            parts: root.parts
            fullWidth: root.width * 0.62
        }
    }
}
