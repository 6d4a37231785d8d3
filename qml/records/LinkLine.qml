// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** A name that leads to a record or out to the web, and a note below it. */
ColumnLayout {
    id: root

    required property pageLine line

    signal recordOpened(id: string)

    spacing: 0

    RowLayout {
        spacing: Theme.gap

        RecordLink {
            text: root.line.text
            iconName: root.line.record !== "" ? "" : root.line.address.startsWith("mailto:") ? "mail" : "link"
            Layout.fillWidth: true
            Accessible.description: root.line.note
            onClicked: {
                if (root.line.record !== "")
                    root.recordOpened(root.line.record);
                else
                    Links.open(root.line.address);
            }
        }
        Chip {
            text: qsTr("unverified")
            ink: Theme.warning
            visible: root.line.unverified
        }
    }
    TextLine {
        text: root.line.note
        soft: true
        visible: text !== ""
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.halfGap
        Accessible.ignored: true
    }
}
