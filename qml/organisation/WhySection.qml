// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** Why it ranks as it does, criterion by criterion, and what the first one has that it lacks. */
PageSection {
    id: root

    required property SearchModel search
    required property string recordId

    property list<reasonPart> reasons
    property list<reasonPart> leader
    property string leaderId: ""
    property int place: -1
    readonly property int count: root.reasons.length

    function read(): void {
        root.place = root.search.results.placeOf(root.recordId);
        root.reasons = root.search.reasonsOf(root.recordId);
        root.leaderId = root.search.results.idAt(0);
        root.leader = root.place > 0 ? root.search.reasonsOf(root.leaderId) : [];
    }

    title: root.place > 0 ? qsTr("Why it is number %1 of %2").arg(root.place + 1).arg(root.search.count) : qsTr("Why it is first of %1").arg(root.search.count)

    onRecordIdChanged: root.read()
    Component.onCompleted: root.read()

    Connections {
        function onAnsweredChanged(): void {
            root.read();
        }

        target: root.search
    }
    ReasonsBar {
        parts: root.reasons
        Layout.fillWidth: true
    }
    Repeater {
        model: root.reasons

        RowLayout {
            id: line

            required property int index
            required property reasonPart modelData
            readonly property real lead: line.index < root.leader.length ? root.leader[line.index].share - line.modelData.share : 0

            spacing: Theme.gap
            Layout.fillWidth: true

            Rectangle {
                color: Theme.tint(line.modelData.tint)
                radius: 2
                Layout.preferredWidth: 8
                Layout.preferredHeight: 8
            }
            TextLine {
                text: qsTr("%1: %2").arg(line.modelData.name).arg(line.modelData.says)
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            TextLine {
                text: qsTr("%1 of %2").arg(line.modelData.share.toFixed(2)).arg(line.modelData.full.toFixed(2))
                soft: true
            }
        }
    }
    TextLine {
        readonly property list<string> lacks: root.reasons.map((part, at) => at < root.leader.length && root.leader[at].share - part.share > 0.005 ? qsTr("%1 (+%2)").arg(part.name).arg((root.leader[at].share - part.share).toFixed(2)) : "").filter(text => text !== "")

        text: qsTr("Why not first? %1 has more of: %2").arg(root.search.results.nameOf(root.leaderId)).arg(lacks.join(", "))
        soft: true
        visible: root.place > 0 && lacks.length > 0
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
