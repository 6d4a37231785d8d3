// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** The draft of a consortium: who is on it as what, and rule by rule what it has. The rules can be edited. */
ColumnLayout {
    id: root

    required property CallTracking tracking
    required property Shortlists shortlists
    /** "None", then every shortlist: what becomes the consortium is one of them. */
    readonly property list<string> listNames: [qsTr("no shortlist"), ...root.shortlists.names]

    spacing: Theme.gap
    Layout.fillWidth: true

    TextLine {
        text: qsTr("Consortium")
        strong: true
        Accessible.role: Accessible.Heading
    }
    ChoiceButton {
        title: qsTr("The draft is on")
        text: root.listNames[current] ?? ""
        names: root.listNames
        current: root.shortlists.ids.indexOf(root.tracking.shortlist) + 1
        onChosen: index => root.tracking.setShortlist(index === 0 ? 0 : root.shortlists.ids[index - 1])
    }
    Repeater {
        // By number: what was chosen keeps the keyboard while the draft is read anew.
        model: root.tracking.draft.length

        RowLayout {
            id: member

            required property int index
            readonly property draftMember one: root.tracking.draft[member.index]

            spacing: Theme.gap
            Layout.fillWidth: true

            TextLine {
                text: member.one.name
                Layout.fillWidth: true
            }
            ChoiceButton {
                title: qsTr("Role of %1").arg(member.one.name)
                text: names[current] ?? ""
                names: root.tracking.roles
                current: member.one.role
                quiet: true
                onChosen: index => root.tracking.setRole(member.one.recordId, index)
            }
        }
    }
    Repeater {
        model: root.tracking.consortium.length

        ColumnLayout {
            id: rule

            required property int index
            readonly property consortiumLine line: root.tracking.consortium[rule.index]

            spacing: 0
            Layout.fillWidth: true

            RowLayout {
                spacing: Theme.halfGap

                TextLine {
                    text: qsTr("%1 %2: %3").arg(rule.line.sign > 0 ? "✓" : rule.line.sign < 0 ? "✗" : "?").arg(rule.line.rule).arg(rule.line.state)
                    color: rule.line.sign < 0 ? Theme.danger : Theme.ink
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                    Accessible.name: qsTr("%1: %2, %3").arg(rule.line.rule).arg(rule.line.state).arg(rule.line.why)
                }
                InputField {
                    id: number

                    name: qsTr("Number of the rule “%1”").arg(rule.line.rule)
                    value: rule.line.number
                    key: root.tracking.recordId
                    saving: InputField.WhenLeft
                    visible: rule.line.number > 0
                    inputMethodHints: Qt.ImhDigitsOnly
                    validator: IntValidator {
                        bottom: 1
                        top: 999
                    }
                    Layout.preferredWidth: 52 * Theme.textScale
                    onSaved: (text, call) => {
                        if (text === "" || call !== root.tracking.recordId)
                            number.reset();
                        else
                            root.tracking.setRuleNumber(rule.index, Number(text));
                    }
                }
                IconButton {
                    iconName: "close"
                    text: qsTr("Remove the rule “%1”").arg(rule.line.rule)
                    onClicked: root.tracking.removeRule(rule.index)
                }
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
    RowLayout {
        spacing: Theme.gap
        visible: root.tracking.shortlist > 0

        ChoiceButton {
            title: qsTr("Add a rule")
            text: qsTr("Add a rule")
            names: root.tracking.ruleKinds
            current: -1
            quiet: true
            onChosen: index => root.tracking.addRule(index)
        }
        InputField {
            id: stated

            name: qsTr("A rule in your own words")
            placeholderText: qsTr("A rule in your own words")
            key: root.tracking.recordId
            draft: "call/rule"
            Layout.fillWidth: true
            onAccepted: {
                if (stated.text.trim() !== "")
                    root.tracking.addStatedRule(stated.text, stated.submit());
            }
        }
    }
    QuietButton {
        text: qsTr("Back to what the call and law say")
        visible: root.tracking.ownRules
        onClicked: root.tracking.resetRules()
    }
    TextLine {
        text: root.tracking.consortium.length > 0 ? qsTr("Met means by what is known here. Whether a consortium may apply, only the funder says.") : root.tracking.shortlist > 0 ? qsTr("No rule is known here; the call's own text says what it asks.") : ""
        soft: true
        font.pixelSize: Theme.small
        visible: text !== ""
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
