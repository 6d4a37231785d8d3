// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** Which file calls come from, or go to. */
DialogPopup {
    id: root

    required property CallFiles files
    property bool importing: true

    function openForImport(): void {
        root.importing = true;
        path.text = "";
        root.open();
        path.forceActiveFocus();
    }
    function openForExport(): void {
        root.importing = false;
        path.text = root.files.suggestedPath(qsTr("calls"), "ics");
        root.open();
        path.forceActiveFocus();
        path.selectAll();
    }
    function start(): void {
        if (root.importing)
            root.files.importFiles(path.text);
        else
            root.files.exportTracked(path.text);
    }

    title: root.importing ? qsTr("Import calls") : qsTr("Export the calls you track")

    FileDialog {
        id: dialog

        title: root.importing ? qsTr("Import calls from") : qsTr("Export the calls to")
        fileMode: root.importing ? FileDialog.OpenFiles : FileDialog.SaveFile
        defaultSuffix: "ics"
        nameFilters: root.importing ? [qsTr("Answers of the portal, feeds, calendars, tables (*.json *.xml *.rss *.atom *.ics *.csv)"), qsTr("All files (*)")] : [qsTr("Calendar (*.ics)"), qsTr("Tables (*.csv *.xlsx)")]
        onAccepted: path.text = root.files.pathsOf(dialog.selectedFiles)
    }
    RowLayout {
        spacing: Theme.gap

        InputField {
            id: path

            name: root.importing ? qsTr("File to read") : qsTr("File to write")
            Layout.fillWidth: true
            onAccepted: root.start()
        }
        ActionButton {
            text: qsTr("Browse …")
            onClicked: dialog.open()
        }
    }
    ErrorLine {
        message: root.files.importing ? "" : root.files.errorMessage
        hint: root.files.importing ? root.files.progressText : root.importing ? qsTr("What the EU's portal answers (JSON), RSS or Atom, iCalendar, CSV. What you wrote yourself stays as it is.") : qsTr("Ends in .ics for a calendar, which updates what an earlier one brought; in .csv or .xlsx for a table.")
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.gap
        Layout.alignment: Qt.AlignRight

        ActionButton {
            text: root.files.importing ? qsTr("Stop") : qsTr("Cancel")
            onClicked: {
                if (root.files.importing)
                    root.files.cancel();
                else
                    root.close();
            }
        }
        ActionButton {
            text: root.importing ? qsTr("Import") : qsTr("Write file")
            primary: true
            enabled: path.text.trim() !== "" && !root.files.running
            onClicked: root.start()
        }
    }
}
