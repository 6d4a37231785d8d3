// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** Which catalogues hold the organisation, where there are several, and that they may be two. */
PageSection {
    id: root

    required property Session session
    required property string recordId
    property UndoHistory history: null

    readonly property Twins twins: Twins {
        session: root.session
        history: root.history
        recordId: root.recordId
    }

    title: qsTr("In several catalogues")
    visible: root.twins.catalogues.length > 0

    Repeater {
        model: root.twins.catalogues

        TextLine {
            required property string modelData

            text: modelData
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
    QuietButton {
        text: qsTr("They are two: show them apart")
        visible: root.twins.other !== ""
        onClicked: root.twins.showApart()
    }
}
