// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** The quiet line at the foot: which catalogue, how old, what runs. */
Rectangle {
    id: root

    required property Session session

    implicitHeight: Math.max(28, row.implicitHeight + Theme.gap)
    color: Theme.surface
    Accessible.role: Accessible.StatusBar
    Accessible.name: qsTr("Status")

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }
    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: Theme.margin

        TextLine {
            text: root.session.profile
            soft: true
            font.pixelSize: Theme.small
            Layout.fillWidth: true
        }
    }
}
