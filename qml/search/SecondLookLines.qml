// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** What a second look at the ranking shows: whom it favours, and which missing fact could change it most. */
ColumnLayout {
    id: root

    required property SearchModel search
    /** Which of the questions is shown. */
    property int at: 0
    readonly property questionHint question: root.search.questions[root.at % Math.max(1, root.search.questions.length)] ?? none
    property questionHint none

    signal recordWanted(id: string)

    spacing: Theme.halfGap

    Timer {
        id: copied

        interval: 3000
    }
    Connections {
        function onLookedAgain(): void {
            root.at = 0;
        }

        target: root.search
    }
    TextLine {
        soft: true
        font.pixelSize: Theme.small
        visible: text !== ""
        wrapMode: Text.Wrap
        text: root.search.favours.join("\n")
        Layout.fillWidth: true
        Accessible.name: qsTr("What the ranking favours: %1").arg(text)
    }
    TextLine {
        soft: true
        font.pixelSize: Theme.small
        visible: root.search.questions.length > 0
        wrapMode: Text.Wrap
        text: root.question.text
        Layout.fillWidth: true
        Accessible.name: qsTr("What to ask next: %1").arg(text)
    }
    Flow {
        spacing: Theme.halfGap
        visible: root.search.questions.length > 0
        Layout.fillWidth: true

        QuietButton {
            text: qsTr("Write")
            Accessible.name: qsTr("Write a mail that asks")
            onClicked: Links.writeMail(root.question.subject, root.question.body)
        }
        QuietButton {
            text: copied.running ? qsTr("Copied") : qsTr("Copy")
            Accessible.name: copied.running ? qsTr("Copied the mail that asks") : qsTr("Copy the mail that asks")
            onClicked: {
                root.search.copy(root.question.subject + "\n\n" + root.question.body);
                copied.restart();
            }
        }
        QuietButton {
            text: qsTr("Open")
            Accessible.name: qsTr("Open the organisation to ask")
            onClicked: root.recordWanted(root.question.recordId)
        }
        QuietButton {
            text: qsTr("Another")
            Accessible.name: qsTr("Another question")
            visible: root.search.questions.length > 1
            onClicked: root.at = (root.at + 1) % root.search.questions.length
        }
    }
}
