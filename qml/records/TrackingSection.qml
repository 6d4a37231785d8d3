// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** What one does with a call: stage, owner, note, checklist with its own days, documents, what changed. */
PageSection {
    id: root

    required property CallTracking tracking
    required property Shortlists shortlists
    /** "None", then every shortlist: what becomes the consortium is one of them. */
    readonly property list<string> listNames: {
        const names = [qsTr("no shortlist")];
        for (let place = 0; place < root.shortlists.count; ++place)
            names.push(root.shortlists.nameOf(root.shortlists.idAt(place)));
        return names;
    }

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
            name: qsTr("Who cares for it")
            placeholderText: qsTr("Who cares for it")
            text: root.tracking.owner
            Layout.fillWidth: true
            onEditingFinished: root.tracking.setOwner(text)
        }
    }
    InputField {
        name: qsTr("Note on this call")
        placeholderText: qsTr("Note")
        text: root.tracking.note
        Layout.fillWidth: true
        onEditingFinished: root.tracking.setNote(text)
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

            CheckBox {
                id: tick

                checked: task.line.done
                padding: 0
                implicitWidth: Theme.target
                implicitHeight: Theme.target
                Accessible.name: task.line.title
                Accessible.description: task.line.due + (task.line.late ? qsTr(", late") : "")
                onToggled: {
                    root.tracking.setDone(task.index, tick.checked);
                    tick.checked = Qt.binding(() => task.line.done);
                }

                indicator: Rectangle {
                    implicitWidth: Theme.icon + 2
                    implicitHeight: Theme.icon + 2
                    x: (tick.width - width) / 2
                    y: (tick.height - height) / 2
                    radius: 3
                    color: Theme.surface
                    border.width: 1
                    border.color: Theme.outline

                    Icon {
                        symbol: "check"
                        visible: tick.checked
                        color: Theme.ink
                        anchors.centerIn: parent
                    }
                    FocusRing {
                        shown: tick.visualFocus
                    }
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
            Layout.fillWidth: true
            onAccepted: add.clicked()
        }
        InputField {
            id: days

            name: qsTr("Days before the deadline")
            placeholderText: qsTr("Days before")
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
            onClicked: {
                root.tracking.addTask(fresh.text, days.text === "" ? -1 : Number(days.text));
                fresh.text = "";
                days.text = "";
            }
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
                onClicked: Qt.openUrlExternally(document.modelData)
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
        Layout.fillWidth: true
        onAccepted: {
            root.tracking.addDocument(address.text);
            address.text = "";
        }
    }
    TextLine {
        text: qsTr("Consortium")
        strong: true
        Accessible.role: Accessible.Heading
    }
    ChoiceButton {
        title: qsTr("The draft is on")
        text: root.listNames[current] ?? ""
        names: root.listNames
        current: root.shortlists.placeOf(root.tracking.shortlist) + 1
        onChosen: index => root.tracking.setShortlist(index === 0 ? 0 : root.shortlists.idAt(index - 1))
    }
    Repeater {
        model: root.tracking.consortium.length

        ColumnLayout {
            id: rule

            required property int index
            readonly property consortiumLine line: root.tracking.consortium[rule.index]

            spacing: 0
            Layout.fillWidth: true

            TextLine {
                text: qsTr("%1 %2: %3").arg(rule.line.sign > 0 ? "✓" : rule.line.sign < 0 ? "✗" : "?").arg(rule.line.rule).arg(rule.line.state)
                color: rule.line.sign < 0 ? Theme.danger : Theme.ink
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Accessible.name: qsTr("%1: %2, %3").arg(rule.line.rule).arg(rule.line.state).arg(rule.line.why)
            }
            TextLine {
                text: qsTr("%1 · %2").arg(rule.line.why).arg(rule.line.source)
                soft: true
                font.pixelSize: Theme.small
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
    }
    TextLine {
        text: root.tracking.consortium.length > 0 ? qsTr("Met means by what is known here. Whether a consortium may apply, only the funder says.") : root.tracking.shortlist > 0 ? qsTr("No rule is known here; the call's own text says what it asks.") : ""
        soft: true
        font.pixelSize: Theme.small
        visible: text !== ""
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    TextLine {
        text: qsTr("What changed")
        strong: true
        visible: root.tracking.changes.length > 0
        Accessible.role: Accessible.Heading
    }
    Repeater {
        model: root.tracking.changes

        TextLine {
            required property string modelData

            text: modelData
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
}
