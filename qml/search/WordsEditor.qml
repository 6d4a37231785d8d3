// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import Hansa
import Hansa.Controls

/** The words that are looked for; the same as in the field on top. */
InputField {
    id: root

    required property SearchModel search

    name: qsTr("Words")
    value: root.search.text
    saving: InputField.AtOnce
    onSaved: text => root.search.text = text
    Component.onCompleted: root.forceActiveFocus()
}
