// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** Which backup takes the place of all that is the user's: chosen, looked at, and then asked once more. */
DialogPopup {
    id: root

    required property Backups backups
    /** The backup that was looked at and can be restored; empty while one is chosen. */
    property string checkedPath: ""

    function ask(): void {
        root.backups.clearError();
        root.backups.refresh();
        root.checkedPath = "";
        pathField.text = "";
        root.open();
        pathField.forceActiveFocus();
    }

    title: qsTr("Restore from a backup")

    Connections {
        function onAccepted(file: string): void {
            root.checkedPath = file;
            replace.forceActiveFocus();
        }

        target: root.backups
    }
    FileDialog {
        id: dialog

        title: root.title
        nameFilters: [qsTr("Backups (*.db *.db.backup-*)"), qsTr("All files (*)")]
        onAccepted: pathField.text = root.backups.pathOf(dialog.selectedFile)
    }
    TextLine {
        text: root.backups.count > 0 ? qsTr("Backups in your data folder") : qsTr("There are no backups in your data folder yet.")
        soft: true
        Layout.fillWidth: true
    }
    Repeater {
        model: root.backups

        QuietButton {
            required property string path
            required property string words

            text: words
            checkable: true
            checked: path === pathField.text
            Accessible.role: Accessible.RadioButton
            onClicked: pathField.text = path
        }
    }
    RowLayout {
        spacing: Theme.gap

        InputField {
            id: pathField

            name: qsTr("Backup to restore")
            Layout.fillWidth: true
            onTextChanged: root.checkedPath = ""
            onAccepted: root.backups.check(pathField.text)
        }
        ActionButton {
            text: qsTr("Browse …")
            onClicked: dialog.open()
        }
    }
    ErrorLine {
        message: root.backups.errorMessage
        hint: root.checkedPath === "" ? qsTr("Hansa checks the backup before it replaces anything.") : qsTr("Replace your lists, notes, searches, calls and settings with this backup? Your current data is backed up first: restore that backup to undo this. The window will reopen.")
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
            text: qsTr("Check")
            primary: true
            visible: root.checkedPath === ""
            enabled: pathField.text.trim() !== "" && !root.backups.running
            onClicked: root.backups.check(pathField.text)
        }
        ActionButton {
            id: replace

            text: qsTr("Replace")
            primary: true
            visible: root.checkedPath !== ""
            enabled: !root.backups.running
            Accessible.name: qsTr("Replace your data with this backup")
            onClicked: {
                Drafts.leave(); // what is typed belongs to what is there now
                root.backups.restore(root.checkedPath);
            }
        }
    }
}
