// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import Hansa
import Hansa.Controls

/** Which panes of the search room are shown; in a narrow window, which one. */
Row {
    id: root

    required property Settings settings
    required property SearchModel search
    property bool narrow: false

    readonly property list<string> panes: ["criteria", "list", "map"]
    readonly property list<string> names: [qsTr("Criteria"), qsTr("List"), qsTr("Map")]
    readonly property list<string> hidden: root.settings.panes.split(" ").filter(pane => pane !== "")

    function toggle(pane: string): void {
        if (root.narrow) {
            root.search.pane = pane;
        } else if (root.hidden.includes(pane)) {
            root.settings.panes = root.hidden.filter(other => other !== pane).join(" ");
        } else if (root.hidden.length < 2) {
            root.settings.panes = [...root.hidden, pane].join(" ");
        }
    }

    Repeater {
        model: root.panes.length

        IconButton {
            required property int index
            readonly property string pane: root.panes[index]
            readonly property bool shown: root.narrow ? root.search.pane === pane : !root.hidden.includes(pane)

            iconName: pane
            iconColor: shown ? Theme.accent : Theme.softInk
            text: shown ? qsTr("Hide: %1").arg(root.names[index]) : qsTr("Show: %1").arg(root.names[index])
            checkable: false
            Accessible.checkable: true
            Accessible.checked: shown
            Accessible.name: root.names[index]
            onClicked: root.toggle(pane)
        }
    }
}
