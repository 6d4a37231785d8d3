// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import Hansa
import Hansa.Controls

/**
 * Which panes of the search room are shown, in their order; in a narrow window, which one. The menu of
 * one moves it to the left or right.
 */
Row {
    id: root

    required property Settings settings
    required property SearchModel search
    property bool narrow: false

    function nameOf(pane: string): string {
        return pane === "criteria" ? qsTr("Criteria") : pane === "list" ? qsTr("List") : qsTr("Map");
    }
    function toggle(pane: string): void {
        if (root.narrow)
            root.search.pane = pane;
        else
            layout.toggle(pane);
    }

    PaneLayout {
        id: layout

        settings: root.settings
    }
    ActionMenu {
        id: menu

        property string pane: ""

        ActionMenuItem {
            text: qsTr("Move to the left: %1").arg(root.nameOf(menu.pane))
            enabled: layout.order[0] !== menu.pane
            onTriggered: layout.move(menu.pane, -1)
        }
        ActionMenuItem {
            text: qsTr("Move to the right: %1").arg(root.nameOf(menu.pane))
            enabled: layout.order[layout.order.length - 1] !== menu.pane
            onTriggered: layout.move(menu.pane, 1)
        }
    }
    Repeater {
        model: layout.order

        IconButton {
            id: button

            required property string modelData
            readonly property bool shown: root.narrow ? root.search.pane === button.modelData : !layout.hidden.includes(button.modelData)

            function ask(): void {
                menu.pane = button.modelData;
                menu.popup(button, 0, button.height);
            }

            iconName: button.modelData
            iconColor: button.shown ? Theme.accent : Theme.softInk
            text: button.shown ? qsTr("Hide: %1").arg(root.nameOf(button.modelData)) : qsTr("Show: %1").arg(root.nameOf(button.modelData))
            checkable: false
            Accessible.checkable: true
            Accessible.checked: button.shown
            Accessible.name: root.nameOf(button.modelData)
            Accessible.description: qsTr("The menu key moves it to the left or right.")
            onClicked: root.toggle(button.modelData)
            Keys.onMenuPressed: button.ask()

            TapHandler {
                acceptedButtons: Qt.RightButton
                onTapped: button.ask()
            }
        }
    }
}
