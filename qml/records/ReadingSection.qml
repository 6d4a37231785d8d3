// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** What a call's text asks for, each with its sentence, to accept or drop before it becomes a search. */
PageSection {
    id: root

    required property CallProposals reading

    signal searchWanted(criteria: string)

    title: qsTr("What its text asks for")

    Repeater {
        model: root.reading

        ColumnLayout {
            id: proposal

            required property int index
            required property string words
            required property string sentence
            required property bool accepted
            required property bool searchable

            spacing: 0
            Layout.fillWidth: true

            RowLayout {
                spacing: Theme.halfGap

                IconButton {
                    iconName: proposal.accepted ? "check" : "add"
                    text: proposal.words
                    visible: proposal.searchable
                    checked: proposal.accepted
                    Accessible.role: Accessible.CheckBox
                    Accessible.checked: checked
                    Accessible.description: proposal.sentence
                    onClicked: root.reading.setAccepted(proposal.index, !proposal.accepted)
                }
                TextLine {
                    text: proposal.words
                    soft: proposal.searchable && !proposal.accepted
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                    Accessible.ignored: proposal.searchable
                }
            }
            TextLine {
                text: qsTr("“%1”").arg(proposal.sentence)
                soft: true
                font.pixelSize: Theme.small
                wrapMode: Text.Wrap
                maximumLineCount: 2
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
    }
    ActionButton {
        text: qsTr("Search with these")
        iconName: "search"
        enabled: root.reading.criteria !== ""
        onClicked: root.searchWanted(root.reading.criteria)
    }
}
