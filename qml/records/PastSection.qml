// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** When updates changed the record, and the way to what it was before. */
PageSection {
    id: root

    required property Session session
    required property RecordView view

    title: qsTr("Earlier")
    visible: past.moments.length > 0

    RecordPast {
        id: past

        session: root.session
        recordId: root.view.recordId
    }
    Repeater {
        model: past.moments

        RowLayout {
            id: line

            required property pastMoment modelData

            spacing: Theme.gap
            Layout.fillWidth: true

            TextLine {
                text: line.modelData.when
                soft: true
                font.pixelSize: Theme.small
            }
            TextLine {
                text: line.modelData.summary
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            QuietButton {
                text: qsTr("Before")
                visible: line.modelData.before !== ""
                enabled: root.view.moment !== line.modelData.before
                Accessible.name: qsTr("As it was before %1").arg(line.modelData.when)
                onClicked: root.view.moment = line.modelData.before
            }
        }
    }
}
