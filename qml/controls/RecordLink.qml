// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import QtQuick.Controls.Basic

/** A link: to another record's page, or out to the web; the icon says which. */
AbstractButton {
    id: root

    /** Leads out of the program: "link" or "mail". */
    property string iconName: ""
    property string details: ""

    implicitHeight: Math.max(Theme.target, contentItem.implicitHeight + Theme.halfGap)
    implicitWidth: contentItem.implicitWidth
    hoverEnabled: true
    font.pixelSize: Theme.normal
    font.underline: root.hovered
    Accessible.role: Accessible.Link
    Accessible.name: root.text
    Accessible.description: root.details
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    contentItem: Row {
        spacing: Theme.halfGap

        Icon {
            id: icon

            symbol: root.iconName
            color: Theme.accent
            visible: root.iconName !== ""
            anchors.verticalCenter: parent.verticalCenter
        }
        TextLine {
            text: root.text
            font: root.font
            color: Theme.accent
            width: Math.min(implicitWidth, root.width - (icon.visible ? icon.width + Theme.halfGap : 0) - (detailsText.visible ? detailsText.width + Theme.halfGap : 0))
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
        TextLine {
            id: detailsText

            text: root.details
            soft: true
            visible: text !== ""
            font.pixelSize: Theme.small
            width: Math.min(implicitWidth, root.width / 2)
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
    background: Item {
        FocusRing {
            shown: root.visualFocus
        }
    }

    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
}
