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

    /** Why a line that was pasted is no search. */
    property string refused: ""

    function take(text: string): void {
        const pasted = root.search.isLink(text);
        root.refused = pasted ? root.search.openLink(text) : "";
        if (!pasted)
            root.search.text = text;
        else if (root.refused === "")
            field.text = root.search.text;
    }
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
        value: root.searching ? root.search.text : ""
        saving: InputField.AtOnce
        onSaved: text => root.take(text)
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
    }
    Chip {
        readonly property string also: root.search.expansions.slice(0, 4).join(", ")

        text: qsTr("also: %1").arg(also)
        visible: root.searching && !root.narrow && also !== ""
        Layout.maximumWidth: 320
        Accessible.description: root.search.expansions.join(", ")
    }
    Chip {
        text: root.refused
        ink: Theme.danger
        iconName: "warning"
        visible: root.searching && root.refused !== ""
        Layout.maximumWidth: 480
        Accessible.role: Accessible.AlertMessage
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
