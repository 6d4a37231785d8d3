// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick

/** Says that what is shown was typed earlier and not saved, and takes it away if that is wanted. */
Row {
    id: root

    /** Of the field or the form. */
    required property string name

    signal discarded

    spacing: Theme.halfGap

    TextLine {
        text: qsTr("Draft restored")
        soft: true
        font.pixelSize: Theme.small
        anchors.verticalCenter: parent.verticalCenter
    }
    IconButton {
        objectName: "discardDraft"
        iconName: "close"
        text: qsTr("Discard the draft of “%1”").arg(root.name)
        onClicked: root.discarded()
    }
}
