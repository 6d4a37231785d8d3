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
        // By name, and not by row: an instantiator does not say that a row moved.
        model: root.shortlists.names
        delegate: ActionMenuItem {
            required property int index
            required property string modelData

            text: qsTr("Add to “%1”").arg(modelData)
            onTriggered: root.shortlists.add(root.shortlists.ids[index], root.ids, root.names)
        }
        onObjectAdded: (index, object) => root.insertItem(index, object as ActionMenuItem)
        onObjectRemoved: (index, object) => root.removeItem(object as ActionMenuItem)
    }
    ActionMenuItem {
        text: qsTr("Add to a new shortlist")
        onTriggered: root.shortlists.add(0, root.ids, root.names)
    }
}
