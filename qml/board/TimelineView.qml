// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** All days that the calls one follows ask for, month by month, under the year at a glance. */
FocusScope {
    id: root

    required property TrackedCalls calls

    signal opened(id: string)

    CallTimeline {
        id: timeline

        calls: root.calls
        onDaysChanged: list.currentIndex = Math.min(timeline.next, timeline.count - 1)
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: Theme.gap

        YearStrip {
            months: timeline.months
            deadlines: timeline.deadlinesOfMonths
            tasks: timeline.tasksOfMonths
            Layout.fillWidth: true
            onMonthChosen: month => {
                list.currentIndex = Math.min(timeline.firstOf(month), timeline.count - 1);
                list.positionViewAtIndex(list.currentIndex, ListView.Beginning);
                list.forceActiveFocus();
            }
        }
        OpenableList {
            id: list

            name: qsTr("Deadlines and tasks by day")
            model: timeline
            section.property: "month"
            Layout.fillWidth: true
            Layout.fillHeight: true

            section.delegate: TextLine {
                required property string section

                text: section
                strong: true
                topPadding: Theme.gap
                bottomPadding: Theme.halfGap
                width: ListView.view.width
                Accessible.role: Accessible.Heading
            }
            delegate: ListRow {
                id: row

                required property int index
                required property string recordId
                required property string day
                required property string what
                required property string stage
                required property bool task
                required property bool over
                required figure

                details: [row.what, row.stage].filter(part => part !== "").join(" · ")
                aside: row.task ? qsTr("task") : qsTr("deadline")
                position: qsTr("%1 of %2").arg(row.index + 1).arg(list.count)
                highlighted: ListView.isCurrentItem && list.activeFocus
                focusPolicy: Qt.NoFocus
                opacity: row.over ? 0.6 : 1
                Accessible.name: qsTr("%1: %2").arg(row.day).arg(row.title)
                onClicked: row.opened()
                onOpened: {
                    list.currentIndex = row.index;
                    root.opened(row.recordId);
                }

                mark: Rectangle {
                    implicitWidth: Theme.target + Theme.gap
                    implicitHeight: Theme.target
                    radius: row.task ? Theme.target / 2 : 2
                    color: row.task ? "transparent" : Theme.selection
                    border.width: 1
                    border.color: row.over ? Theme.line : Theme.outline

                    TextLine {
                        text: row.day
                        strong: true
                        anchors.centerIn: parent
                        Accessible.ignored: true
                    }
                }
            }
        }
        EmptyState {
            visible: timeline.count === 0
            iconName: "calls"
            title: qsTr("No day is stated")
            explanation: qsTr("None of the calls you follow has a deadline ahead that is stated by the day.")
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
