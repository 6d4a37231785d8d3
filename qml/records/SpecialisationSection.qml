// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** Smart specialisation beside a country's or a call's page. */
PageSection {
    id: root

    required property SmartSpecialisation join
    /** Of a country its priorities with their calls, of a call the countries that ask for the same. */
    required property bool ofCall
    readonly property int few: 8
    property bool whole: false
    readonly property int shownCount: root.whole || !root.ofCall ? root.join.lines.length : Math.min(root.few, root.join.lines.length)

    signal recordOpened(id: string)

    title: root.ofCall ? qsTr("Whose smart specialisation it serves") : qsTr("Priorities, and who asks for them")

    Repeater {
        model: root.shownCount

        ColumnLayout {
            id: entry

            required property int index
            readonly property specialisationLine line: root.join.lines[entry.index]

            spacing: 0
            Layout.fillWidth: true
            Layout.leftMargin: !root.ofCall && entry.line.recordId !== "" ? Theme.margin : 0

            TextLine {
                text: entry.line.shared ? qsTr("★ %1").arg(entry.line.text) : entry.line.text
                strong: entry.line.shared
                visible: entry.line.recordId === ""
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Accessible.name: qsTr("%1, %2").arg(entry.line.text).arg(entry.line.note)
            }
            RecordLink {
                text: entry.line.text
                visible: entry.line.recordId !== ""
                Accessible.description: entry.line.note
                Layout.fillWidth: true
                onClicked: root.recordOpened(entry.line.recordId)
            }
            TextLine {
                text: entry.line.note
                soft: true
                font.pixelSize: Theme.small
                visible: text !== ""
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
    }
    QuietButton {
        text: qsTr("Show all %1").arg(root.join.lines.length)
        visible: root.shownCount < root.join.lines.length
        onClicked: root.whole = true
    }
    TextLine {
        text: root.join.knowsUs ? qsTr("Joined by the words of the vocabulary: what it does not know joins nothing.") : qsTr("Say on your organisation's page that it is yours, and your priorities are marked here.")
        soft: true
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
