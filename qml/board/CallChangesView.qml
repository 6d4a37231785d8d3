// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** What imports and updates changed of calls; unread until one has seen it. */
FocusScope {
    id: root

    required property TrackedCalls calls

    signal opened(id: string)

    CallFeed {
        id: feed

        calls: root.calls
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.gap

            QuietButton {
                text: qsTr("Also of calls I do not track")
                checkable: true
                checked: feed.all
                Accessible.role: Accessible.CheckBox
                onClicked: feed.all = !feed.all
            }
            QuietButton {
                text: qsTr("All seen")
                iconName: "check"
                enabled: root.calls.unseen > 0
                onClicked: root.calls.markSeen()
            }
        }
        OpenableList {
            id: list

            name: qsTr("Changes of calls")
            model: feed
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: ListRow {
                id: row

                required property int index
                required property string recordId
                required property string what
                required property string difference
                required property string spoken
                required property string when
                required property bool unseen

                details: row.what
                below: row.difference === "" ? null : differenceOfRow
                Accessible.description: [row.what, row.spoken, row.figure, row.aside, row.position].filter(part => part !== "").join(", ")
                figure: row.unseen ? qsTr("● new") : ""
                aside: row.when
                position: qsTr("%1 of %2").arg(row.index + 1).arg(list.count)
                highlighted: ListView.isCurrentItem && list.activeFocus
                focusPolicy: Qt.NoFocus

                Component {
                    id: differenceOfRow

                    DifferenceLine {
                        difference: row.difference
                        spoken: row.spoken
                        Accessible.ignored: true
                    }
                }
                onClicked: row.opened()
                onOpened: {
                    list.currentIndex = row.index;
                    root.opened(row.recordId);
                }
            }
        }
        EmptyState {
            visible: feed.count === 0
            iconName: "update"
            title: qsTr("Nothing has changed")
            explanation: feed.all ? qsTr("Since calls came here for the first time, no import and no update changed one.") : qsTr("No import and no update changed a call that you track.")
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
