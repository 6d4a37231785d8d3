// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Hansa
import Hansa.Controls
import Hansa.Records

/** The calls that one follows: by stage, by day, and what changed about them. */
Room {
    id: root

    required property TrackedCalls calls
    /** "stages", "days" or "changes". */
    property string view: "stages"

    required property UndoHistory history

    signal callsWanted

    ready: root.calls.ready
    function find(): void {
        (views.currentItem as FocusScope)?.forceActiveFocus();
    }

    CallFiles {
        id: files

        session: root.session
        onImported: words => {
            popup.close();
            fetching.finish();
            report.text = words;
            root.announced(words);
        }
        onExported: (path, count) => {
            popup.close();
            report.text = qsTr("%n entrie(s) written to %1", "", count).arg(path);
            root.announced(report.text);
        }
    }
    FilePopup {
        id: popup

        files: files
    }
    FetchPopup {
        id: fetching

        files: files
    }
    OwnCallForm {
        id: form

        session: root.session
        history: root.history
        onKept: id => {
            (entering.item as OwnCallPopup)?.finish();
            entering.active = false;
            root.recordOpened(id);
        }
    }
    Loader {
        id: entering

        active: false
        sourceComponent: OwnCallPopup {
            form: form
        }
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Flow {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.margins: Theme.margin
            Layout.bottomMargin: Theme.gap

            TextLine {
                text: qsTr("Board")
                strong: true
                font.pixelSize: Theme.title
                height: Theme.target + Theme.gap
                verticalAlignment: Text.AlignVCenter
                Accessible.role: Accessible.Heading
            }
            Repeater {
                model: [
                    {
                        "name": "stages",
                        "text": qsTr("Stages")
                    },
                    {
                        "name": "days",
                        "text": qsTr("Days")
                    },
                    {
                        "name": "changes",
                        "text": root.calls.unseen > 0 ? qsTr("Changes (%1 new)").arg(root.calls.unseen) : qsTr("Changes")
                    }
                ]

                QuietButton {
                    required property var modelData

                    text: modelData.text
                    implicitHeight: Theme.target + Theme.gap
                    checked: root.view === modelData.name
                    Accessible.role: Accessible.RadioButton
                    Accessible.checked: checked
                    onClicked: root.view = modelData.name
                }
            }
            ActionButton {
                text: qsTr("Import calls …")
                iconName: "add"
                onClicked: popup.openForImport()
            }
            ActionButton {
                text: qsTr("Fetch calls …")
                iconName: "update"
                onClicked: fetching.ask()
            }
            ActionButton {
                text: qsTr("Enter a call …")
                iconName: "note"
                onClicked: {
                    entering.active = true;
                    (entering.item as OwnCallPopup).ask();
                }
            }
            ActionButton {
                text: qsTr("Export calendar …")
                iconName: "export"
                enabled: root.calls.count > 0
                onClicked: popup.openForExport()
            }
        }
        TextLine {
            id: report

            visible: text !== ""
            soft: true
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.bottomMargin: Theme.gap
        }
        ErrorLine {
            message: root.calls.errorMessage
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.bottomMargin: Theme.gap
        }
        Rectangle {
            color: Theme.line
            Layout.fillWidth: true
            Layout.preferredHeight: 1
        }
        StackLayout {
            id: views

            readonly property Item currentItem: views.children[views.currentIndex] ?? null

            currentIndex: ["stages", "days", "changes"].indexOf(root.view)
            visible: root.calls.count > 0 || root.view === "changes"
            Layout.fillWidth: true
            Layout.fillHeight: true

            StageBoard {
                calls: root.calls
                openId: root.openId
                focus: root.view === "stages"
                onOpened: id => root.recordOpened(id)
                onAnnounced: text => root.announced(text)
            }
            TimelineView {
                calls: root.calls
                focus: root.view === "days"
                onOpened: id => root.recordOpened(id)
            }
            CallChangesView {
                calls: root.calls
                focus: root.view === "changes"
                onOpened: id => root.recordOpened(id)
            }
        }
        EmptyState {
            visible: root.calls.ready && root.calls.count === 0 && root.view !== "changes"
            iconName: "board"
            title: qsTr("You follow no call yet")
            explanation: qsTr("Open a call and choose “Track”: its deadlines, stages and tasks stand here. Calls of the EU's portal, of feeds, calendars and tables come in by “Import calls” and “Fetch calls”.")
            actionText: qsTr("Show the calls")
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.margins: Theme.margin * 2
            onActed: root.callsWanted()
        }
    }
}
