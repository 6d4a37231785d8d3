// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** Says that a page shows its record as it once was, and leads back. */
Rectangle {
    id: root

    required property RecordView view

    visible: root.view.moment !== ""
    implicitHeight: line.implicitHeight + Theme.gap
    radius: Theme.radius
    color: "transparent"
    border.color: Theme.warning
    Layout.fillWidth: true
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    RowLayout {
        id: line

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.gap
        width: parent.width - 2 * Theme.gap
        spacing: Theme.gap

        TextLine {
            id: words

            text: qsTr("As it was until %1. What is linked with it is as it is now.").arg(new Date(root.view.moment).toLocaleDateString(Qt.locale()))
            color: Theme.warning
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        QuietButton {
            text: qsTr("As it is now")
            onClicked: root.view.moment = ""
        }
    }
}
