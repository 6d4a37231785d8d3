// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** The field on top: in the search room it holds the words that are searched for, with what
 *  was looked for beside them; elsewhere it leads to the palette. */
RowLayout {
    id: root

    required property SearchModel search
    required property bool searching
    property bool narrow: false

    signal paletteWanted
    signal listWanted

    spacing: 12

    function focusField(): void {
        field.forceActiveFocus();
        field.selectAll();
    }

    InputField {
        id: field

        name: root.searching ? qsTr("Search for") : qsTr("Find anything")
        aside: qsTr("Ctrl+K")
        placeholderText: root.searching ? qsTr("Search for words: photonics, wind, Lyon …") : qsTr("Find a call, an organisation, a country …")
        readOnly: !root.searching
        Layout.fillWidth: true
        Layout.maximumWidth: 452
        Layout.minimumWidth: 120
        onTextEdited: root.search.text = field.text
        onPressed: {
            if (!root.searching)
                root.paletteWanted();
        }
        Keys.onDownPressed: root.listWanted()
        Keys.onReturnPressed: {
            if (root.searching)
                root.listWanted();
            else
                root.paletteWanted();
        }
        Keys.onEscapePressed: event => {
            event.accepted = root.searching && field.text !== "";
            if (event.accepted)
                root.search.text = "";
        }

        Binding {
            field.text: root.searching ? root.search.text : ""
        }
    }
    Chip {
        readonly property string also: root.search.expansions.slice(0, 4).join(", ")

        text: qsTr("also: %1").arg(also)
        visible: root.searching && !root.narrow && also !== ""
        Layout.maximumWidth: 320
        Accessible.description: root.search.expansions.join(", ")
    }
    Chip {
        text: qsTr("unknown: %1").arg(root.search.unknownWords.join(", "))
        ink: Theme.warning
        iconName: "information"
        visible: root.searching && !root.narrow && root.search.unknownWords.length > 0
        Layout.maximumWidth: 240
    }
    Item {
        Layout.fillWidth: true
    }
}
