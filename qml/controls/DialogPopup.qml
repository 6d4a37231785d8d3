// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

/** A question that stands over the window: a title, what it asks, Escape takes it away. */
Popup {
    id: root

    required property string title
    /** What a screen reader calls it. */
    property string name: root.title
    property real preferredWidth: 600
    default property alias content: column.data

    parent: Overlay.overlay
    modal: true
    focus: true
    padding: Theme.margin
    anchors.centerIn: parent
    width: Math.min(root.preferredWidth * Theme.textScale, (parent?.width ?? 600) - Theme.margin * 2)
    height: Math.min(implicitHeight, (parent?.height ?? 600) - Theme.margin * 2)
    closePolicy: Popup.CloseOnEscape

    background: Rectangle {
        color: Theme.surface
        radius: Theme.radius
        border.width: 1
        border.color: Theme.outline
    }
    contentItem: ColumnLayout {
        spacing: Theme.gap
        Accessible.role: Accessible.Dialog
        Accessible.name: root.name

        TextLine {
            text: root.title
            strong: true
            font.pixelSize: Theme.title
            Layout.fillWidth: true
            Accessible.role: Accessible.Heading
        }
        Flickable {
            id: flick

            clip: true
            contentWidth: width
            contentHeight: column.implicitHeight
            implicitHeight: column.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            interactive: contentHeight > height
            Layout.fillWidth: true
            Layout.fillHeight: true
            ScrollBar.vertical: ScrollBar {}

            FocusFollower {
                flick: flick
            }
            ColumnLayout {
                id: column

                width: flick.width
                spacing: Theme.gap
            }
        }
    }
}
