// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import QtQuick.Controls.Basic
import Hansa.Controls

/** What the program shows where it cannot start at all. */
ApplicationWindow {
    id: root

    required property string message

    width: 560
    height: 280
    visible: true
    title: qsTr("Hansa cannot start")
    color: Theme.paper

    EmptyState {
        anchors.centerIn: parent
        width: parent.width - Theme.margin * 4
        iconName: "warning"
        title: qsTr("Hansa cannot start")
        explanation: root.message
        actionText: qsTr("Close")
        onActed: Qt.quit()
    }
}
