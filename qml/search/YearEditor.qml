// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import QtQuick.Layouts
import Hansa.Controls

/** Facts not older than a year. */
RowLayout {
    id: root

    required property int year

    signal chosen(year: int)

    spacing: Theme.halfGap

    TextLine {
        text: qsTr("not older than")
        soft: true
        font.pixelSize: Theme.small
        Accessible.ignored: true
    }
    InputField {
        id: field

        name: qsTr("Facts not older than the year")
        value: root.year > 0 ? root.year : ""
        saving: InputField.WhenLeft
        inputMethodHints: Qt.ImhDigitsOnly
        validator: IntValidator {
            bottom: 1900
            top: 2100
        }
        Layout.fillWidth: true
        onSaved: text => root.chosen(parseInt(text) || 0)
        Component.onCompleted: field.forceActiveFocus()
    }
}
