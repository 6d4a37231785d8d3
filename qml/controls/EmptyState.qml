// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import QtQuick.Layouts

/** What stands where a list would: why it is empty and the one main thing to do about it. */
ColumnLayout {
    id: root

    required property string title
    property string explanation: ""
    property string actionText: ""
    property string iconName: ""

    signal acted

    spacing: Theme.gap
    Accessible.role: Accessible.StaticText
    Accessible.name: root.title
    Accessible.description: root.explanation

    Icon {
        symbol: root.iconName
        visible: root.iconName !== ""
        sourceSize.width: Theme.icon * 2
        sourceSize.height: Theme.icon * 2
        Layout.alignment: Qt.AlignHCenter
    }
    TextLine {
        text: root.title
        strong: true
        font.pixelSize: Theme.large
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    TextLine {
        text: root.explanation
        soft: true
        visible: root.explanation !== ""
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    ActionButton {
        text: root.actionText
        primary: true
        visible: root.actionText !== ""
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.gap
        onClicked: root.acted()
    }
}
