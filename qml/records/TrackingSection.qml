// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** What one does with a call: stage, owner, note, checklist with its own days, documents, what changed. */
PageSection {
    id: root

    required property CallTracking tracking
    required property Shortlists shortlists

    title: qsTr("How far we are")

    RowLayout {
        spacing: Theme.gap

        ChoiceButton {
            title: qsTr("Stage")
            text: names[current] ?? ""
            names: root.tracking.calls.stages
            current: root.tracking.stage
            onChosen: index => root.tracking.calls.setStage(root.tracking.recordId, index)
        }
        InputField {
            name: qsTr("Person responsible")
            placeholderText: qsTr("Person responsible")
            value: root.tracking.owner
            key: root.tracking.recordId
            draft: "call/owner"
            saving: InputField.WhenTyped
            Layout.fillWidth: true
            onSaved: (text, call, session) => root.tracking.setOwner(text, call, session)
        }
    }
    InputField {
        name: qsTr("Note on this call")
        placeholderText: qsTr("Note")
        value: root.tracking.note
        key: root.tracking.recordId
        draft: "call/note"
        saving: InputField.WhenTyped
        Layout.fillWidth: true
        onSaved: (text, call, session) => root.tracking.setNote(text, call, session)
    }
    TextLine {
        text: qsTr("To do")
        strong: true
        Accessible.role: Accessible.Heading
    }
    Repeater {
        // By number: what was ticked keeps the keyboard while the list is read anew.
        model: root.tracking.tasks.length

        RowLayout {
            id: task

            required property int index
            readonly property callTaskLine line: root.tracking.tasks[task.index]

            spacing: Theme.halfGap
            Layout.fillWidth: true

            TickBox {
                id: tick

                checked: task.line.done
                implicitWidth: Theme.target
                Accessible.name: task.line.title
                Accessible.description: task.line.due + (task.line.late ? qsTr(", late") : "")
                onToggled: {
                    root.tracking.setDone(task.index, tick.checked);
                    tick.checked = Qt.binding(() => task.line.done);
                }
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                TextLine {
                    text: task.line.title
                    soft: task.line.done
                    font.strikeout: task.line.done
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
                TextLine {
                    text: task.line.late ? qsTr("late: %1").arg(task.line.due) : task.line.due
                    color: task.line.late ? Theme.danger : Theme.softInk
                    font.pixelSize: Theme.small
                    visible: task.line.due !== ""
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
            }
            IconButton {
                iconName: "close"
                text: qsTr("Remove “%1”").arg(task.line.title)
                onClicked: root.tracking.removeTask(task.index)
            }
        }
    }
    RowLayout {
        spacing: Theme.halfGap

        InputField {
            id: fresh

            name: qsTr("Something to do")
            placeholderText: qsTr("Something to do")
            key: root.tracking.recordId
            draft: "call/task"
            Layout.fillWidth: true
            onAccepted: add.clicked()
            onSubmitted: days.reset()
        }
        InputField {
            id: days

            name: qsTr("Days before the deadline")
            placeholderText: qsTr("Days before")
            key: root.tracking.recordId
            draft: "call/task-days"
            inputMethodHints: Qt.ImhDigitsOnly
            validator: IntValidator {
                bottom: 0
                top: 999
            }
            Layout.preferredWidth: 96 * Theme.textScale
            onAccepted: add.clicked()
        }
        IconButton {
            id: add

            iconName: "add"
            text: qsTr("Add to the checklist")
            enabled: fresh.text.trim() !== ""
            onClicked: root.tracking.addTask(fresh.text, days.text === "" ? -1 : Number(days.text), fresh.submit())
        }
    }
    Repeater {
        model: root.tracking.documents

        RowLayout {
            id: document

            required property string modelData
            required property int index

            spacing: Theme.halfGap

            RecordLink {
                text: document.modelData
                Layout.fillWidth: true
                onClicked: Links.open(document.modelData)
            }
            IconButton {
                iconName: "close"
                text: qsTr("Remove the document %1").arg(document.modelData)
                onClicked: root.tracking.removeDocument(document.index)
            }
        }
    }
    InputField {
        id: address

        name: qsTr("Address of a document")
        placeholderText: qsTr("Address of a document")
        key: root.tracking.recordId
        draft: "call/document"
        Layout.fillWidth: true
        onAccepted: {
            if (address.text.trim() !== "")
                root.tracking.addDocument(address.text, address.submit());
        }
    }
    ConsortiumSection {
        tracking: root.tracking
        shortlists: root.shortlists
    }
    TextLine {
        text: qsTr("What changed")
        strong: true
        visible: root.tracking.changes.length > 0
        Accessible.role: Accessible.Heading
    }
    Repeater {
        model: root.tracking.changes

        ColumnLayout {
            id: change

            required property callChangeLine modelData

            spacing: 2
            Layout.fillWidth: true

            TextLine {
                text: change.modelData.what
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            DifferenceLine {
                difference: change.modelData.difference
                spoken: change.modelData.spoken
                Layout.fillWidth: true
            }
        }
    }
}
