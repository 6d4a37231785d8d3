// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Hansa.Controls

/** One organisation on a shortlist with the user's note. */
ListRow {
    id: root

    required property int index
    required property string recordId
    required property string name
    required property string note
    required details
    required property bool gone
    required property int count
    required property int listId

    /** `list`: that it was typed for, by now perhaps not the one that is shown. */
    signal noted(note: string, list: string, session: int)
    signal removed
    signal menuWanted(at: point)
    signal moved(to: int)

    title: root.name
    aside: root.gone ? qsTr("no longer in any catalogue") : ""
    position: qsTr("%1 of %2").arg(root.index + 1).arg(root.count)
    focusPolicy: Qt.NoFocus

    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: point => root.menuWanted(point.position)
    }

    below: RowLayout {
        spacing: Theme.halfGap

        InputField {
            name: qsTr("Note on %1").arg(root.name)
            placeholderText: qsTr("Note")
            value: root.note
            key: root.listId
            draft: "shortlist-note-of/" + root.recordId
            saving: InputField.WhenTyped
            Layout.fillWidth: true
            onSaved: (text, list, session) => root.noted(text, list, session)
        }
        IconButton {
            iconName: "up"
            text: qsTr("Move %1 up").arg(root.name)
            enabled: root.index > 0
            onClicked: root.moved(root.index - 1)
        }
        IconButton {
            iconName: "down"
            text: qsTr("Move %1 down").arg(root.name)
            enabled: root.index + 1 < root.count
            onClicked: root.moved(root.index + 1)
        }
        IconButton {
            iconName: "close"
            text: qsTr("Remove %1").arg(root.name)
            onClicked: root.removed()
        }
    }
}
