// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** Where a backup of all that is the user's goes. */
DialogPopup {
    id: root

    required property Backups backups

    signal done(path: string)

    function ask(): void {
        root.backups.clearError();
        path.text = root.backups.suggestedPath();
        root.open();
        path.forceActiveFocus();
        path.selectAll();
    }

    title: qsTr("Back up your data")

    Connections {
        function onBackedUp(file: string): void {
            root.close();
            root.done(file);
        }

        target: root.backups
    }
    FileDialog {
        id: dialog

        title: root.title
        fileMode: FileDialog.SaveFile
        defaultSuffix: "db"
        nameFilters: [qsTr("Backups (*.db)")]
        onAccepted: path.text = root.backups.pathOf(dialog.selectedFile)
    }
    RowLayout {
        spacing: Theme.gap

        InputField {
            id: path

            name: qsTr("File to write")
            Layout.fillWidth: true
            onAccepted: root.backups.backUp(path.text)
        }
        ActionButton {
            text: qsTr("Browse …")
            onClicked: dialog.open()
        }
    }
    ErrorLine {
        message: root.backups.errorMessage
        hint: qsTr("One file with all your data. Only you can read it, if the disk supports file permissions.")
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.gap
        Layout.alignment: Qt.AlignRight

        ActionButton {
            text: qsTr("Cancel")
            onClicked: root.close()
        }
        ActionButton {
            text: qsTr("Back up")
            primary: true
            enabled: path.text.trim() !== "" && !root.backups.running
            onClicked: root.backups.backUp(path.text)
        }
    }
}
