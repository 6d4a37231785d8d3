// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import QtQuick.Layouts

/** A line to type in below the words that say what it is for. */
ColumnLayout {
    id: root

    required property string name
    property string hint: ""
    readonly property alias text: field.text
    property alias value: field.value
    property alias saving: field.saving
    property alias draft: field.draft
    property alias validator: field.validator
    readonly property alias edited: field.edited

    signal accepted
    signal saved(text: string, key: string, session: int)

    function reset(): void {
        field.reset();
    }
    function retype(text: string): void {
        field.retype(text);
    }
    function focusField(): void {
        field.forceActiveFocus();
        field.selectAll();
    }

    spacing: 2
    Layout.fillWidth: true

    TextLine {
        text: root.name
        soft: true
        font.pixelSize: Theme.small
        Accessible.ignored: true
    }
    InputField {
        id: field

        name: root.name
        placeholderText: root.hint
        Layout.fillWidth: true
        onAccepted: root.accepted()
        onSaved: (text, key, session) => root.saved(text, key, session)
    }
}
