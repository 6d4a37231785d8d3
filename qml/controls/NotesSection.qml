// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Hansa

/** What we did with a record: the shortlists it is on, and our note on each. */
PageSection {
    id: root

    required property Shortlists shortlists
    required property string recordId
    readonly property int count: notes.count

    title: qsTr("On your shortlists")

    RecordNotes {
        id: notes

        shortlists: root.shortlists
        recordId: root.recordId
    }
    Repeater {
        model: notes

        ColumnLayout {
            id: entry

            required property int listId
            required property string name
            required property string note

            spacing: 2
            Layout.fillWidth: true

            RowLayout {
                spacing: Theme.gap

                TextLine {
                    text: entry.name
                    Layout.fillWidth: true
                }
                IconButton {
                    iconName: "close"
                    text: qsTr("Remove from “%1”").arg(entry.name)
                    onClicked: root.shortlists.remove(entry.listId, root.recordId)
                }
            }
            InputField {
                name: qsTr("Note in “%1”").arg(entry.name)
                placeholderText: qsTr("Note")
                value: entry.note
                key: root.recordId
                draft: "shortlist-note/" + entry.listId
                saving: InputField.WhenTyped
                Layout.fillWidth: true
                onSaved: (text, record, session) => root.shortlists.setNote(entry.listId, record, text, session)
            }
        }
    }
}
