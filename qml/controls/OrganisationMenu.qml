// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import Hansa

/** What can be done with the organisations that are marked, wherever they are listed or drawn. */
ShortlistMenu {
    id: root

    required property Session session

    signal openWanted(id: string)
    signal comparisonWanted(ids: list<string>)
    signal similarWanted(ids: list<string>)
    signal noticed(text: string)

    function show(parent: Item, at: point, ids: list<string>, names: list<string>): void {
        root.ids = ids;
        root.names = names;
        root.popup(parent, at.x, at.y);
    }

    ActionMenuItem {
        text: qsTr("Open")
        shortcut: qsTr("Enter")
        enabled: root.ids.length === 1
        onTriggered: root.openWanted(root.ids[0])
    }
    ActionMenuItem {
        text: qsTr("Compare side by side")
        enabled: root.ids.length >= 2 && root.ids.length <= 5
        onTriggered: root.comparisonWanted(root.ids)
    }
    ActionMenuItem {
        text: qsTr("Find similar")
        onTriggered: root.similarWanted(root.ids)
    }
    ActionMenuItem {
        text: qsTr("Copy as text")
        onTriggered: clipboard.copy(root.ids, RecordCopy.Text)
    }
    ActionMenuItem {
        text: qsTr("Copy as vCard")
        onTriggered: clipboard.copy(root.ids, RecordCopy.VCard)
    }
    ActionMenuItem {
        text: qsTr("Copy web address")
        onTriggered: clipboard.copy(root.ids, RecordCopy.Link)
    }

    readonly property RecordCopy clipboard: RecordCopy {
        id: clipboard

        session: root.session
        onCopied: count => root.noticed(count > 0 ? qsTr("Copied: %1").arg(qsTr("%n organisation(s)", "", count)) : qsTr("Nothing to copy: none is stated"))
        onFailed: why => root.noticed(why)
    }
}
