// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/** A record's page: kind and name on top, a few buttons, then sections that scroll. */
Flickable {
    id: root

    required property string kind
    required property string title
    /** Below the title: the place, a state. */
    property string subtitle: ""
    property alias actions: actionRow.data
    default property alias sections: column.data

    signal closed

    clip: true
    contentWidth: width
    contentHeight: frame.implicitHeight + Theme.margin * 2
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    Accessible.role: Accessible.Pane
    Accessible.name: root.title
    ScrollBar.vertical: ScrollBar {}
    Keys.onUpPressed: root.contentY = Math.max(0, root.contentY - 48)
    Keys.onDownPressed: root.contentY = Math.max(0, Math.min(root.contentHeight - root.height, root.contentY + 48))

    ColumnLayout {
        id: frame

        x: Theme.margin
        y: Theme.margin
        width: root.width - Theme.margin * 2
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.gap

            TextLine {
                text: root.kind
                soft: true
                font.pixelSize: Theme.small
                Layout.fillWidth: true
            }
            IconButton {
                iconName: "close"
                text: qsTr("Close the page")
                onClicked: root.closed()
            }
        }
        TextLine {
            text: root.title
            strong: true
            font.pixelSize: Theme.title
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Accessible.role: Accessible.Heading
        }
        TextLine {
            text: root.subtitle
            soft: true
            visible: text !== ""
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Flow {
            id: actionRow

            spacing: Theme.gap
            visible: children.length > 0
            Layout.fillWidth: true
            Layout.topMargin: Theme.halfGap
        }
        ColumnLayout {
            id: column

            spacing: Theme.margin
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap
        }
    }
}
