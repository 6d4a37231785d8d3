// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import Hansa

/** Which shortlist something is added to. */
ActionMenu {
    id: root

    required property Shortlists shortlists
    /** What is added: ids and the names they have now. */
    property list<string> ids: []
    property list<string> names: []

    title: qsTr("Add to shortlist")

    Instantiator {
        model: root.shortlists
        delegate: ActionMenuItem {
            required property int listId
            required property string name

            text: qsTr("Add to “%1”").arg(name)
            onTriggered: root.shortlists.add(listId, root.ids, root.names)
        }
        onObjectAdded: (index, object) => root.insertItem(index, object as ActionMenuItem)
        onObjectRemoved: (index, object) => root.removeItem(object as ActionMenuItem)
    }
    ActionMenuItem {
        text: qsTr("Add to a new shortlist")
        onTriggered: root.shortlists.add(0, root.ids, root.names)
    }
}
