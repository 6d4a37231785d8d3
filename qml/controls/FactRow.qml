// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import QtQuick.Layouts

/** One fact: what it is, its value, and a mark where no source states it. */
RowLayout {
    id: root

    required property string label
    required property string value
    /** Believed right, but on none of the sources. */
    property bool unverified: false
    /** No longer so: a label that has ended. */
    property bool soft: false
    /** Of the value: those that were searched for, folded. */
    property list<string> words

    spacing: Theme.gap
    visible: root.value !== ""
    Layout.fillWidth: true

    TextLine {
        text: root.label
        soft: true
        wrapMode: Text.Wrap
        Layout.preferredWidth: 120 * Theme.textScale
        Layout.alignment: Qt.AlignTop
        Accessible.ignored: true
    }
    MarkedLine {
        plain: root.value
        words: root.words
        soft: root.soft
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        Accessible.name: qsTr("%1: %2").arg(root.label).arg(root.value)
        Accessible.description: root.unverified ? qsTr("no source states this") : ""
    }
    Chip {
        text: qsTr("unverified")
        ink: Theme.warning
        visible: root.unverified
        Layout.alignment: Qt.AlignTop
    }
}
