// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** Copies of all that is the user's, and the way back to one. */
PageSection {
    id: root

    required property Backups backups
    property string said: ""

    title: qsTr("Backups")

    TextLine {
        text: qsTr("Once a day, Hansa copies your lists, notes, searches, calls and settings to the folder “backups” in your data folder, and keeps the last ten copies. Keep a backup on another disk as well, in case this one fails.")
        soft: true
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Flow {
        spacing: Theme.gap
        Layout.fillWidth: true

        QuietButton {
            text: qsTr("Back up now …")
            onClicked: backupPopup.ask()
        }
        QuietButton {
            text: qsTr("Restore from a backup …")
            onClicked: restorePopup.ask()
        }
    }
    ErrorLine {
        hint: root.said
        Layout.fillWidth: true
    }

    BackupPopup {
        id: backupPopup

        backups: root.backups
        onDone: path => root.said = qsTr("Backed up to %1").arg(path)
    }
    RestorePopup {
        id: restorePopup

        backups: root.backups
    }
}
