// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** Writes results or a shortlist into a file: which form, and where. */
DialogPopup {
    id: root

    required property Session session
    required property SearchModel search
    /** What is exported: the shortlist, or the results where it is 0. */
    property int listId: 0
    property string listName: ""
    property string format: "csv"
    readonly property var forms: [
        {
            format: "csv",
            text: qsTr("Table (CSV)")
        },
        {
            format: "xlsx",
            text: qsTr("Spreadsheet (XLSX)")
        },
        {
            format: "geojson",
            text: qsTr("Map data (GeoJSON)")
        },
        {
            format: "vcf",
            text: qsTr("Contacts (vCard)")
        }
    ]

    signal done(text: string)

    function openFor(listId: int, listName: string): void {
        root.listId = listId;
        root.listName = listName;
        path.text = exporter.suggestedPath(listId > 0 ? listName : qsTr("partners"), root.format);
        root.open();
        path.forceActiveFocus();
        path.selectAll();
    }
    function start(): void {
        if (root.listId > 0)
            exporter.exportShortlist(root.listId, root.listName, path.text, root.format);
        else
            exporter.exportResults(root.search, path.text, root.format);
    }
    function choose(format: string): void {
        root.format = format;
        path.text = path.text.replace(/\.[a-z]+$/, "." + format);
    }

    title: root.listId > 0 ? qsTr("Export the shortlist “%1”").arg(root.listName) : qsTr("Export %1").arg(qsTr("%n organisation(s)", "", root.search.count))
    name: qsTr("Export")
    preferredWidth: 560

    Exporter {
        id: exporter

        session: root.session
        onExported: (file, count, withoutPosition) => {
            root.close();
            root.done(withoutPosition > 0 ? qsTr("%1 written to %2; %3 without a position left out").arg(qsTr("%n organisation(s)", "", count)).arg(file).arg(withoutPosition) : qsTr("%1 written to %2").arg(qsTr("%n organisation(s)", "", count)).arg(file));
        }
    }
    FileDialog {
        id: dialog

        title: qsTr("Export to")
        fileMode: FileDialog.SaveFile
        defaultSuffix: root.format
        nameFilters: ["%1 (*.%2)".arg(root.forms.find(form => form.format === root.format).text).arg(root.format)]
        onAccepted: path.text = exporter.pathOf(dialog.selectedFile)
    }
    RowLayout {
        spacing: Theme.gap

        Repeater {
            model: root.forms

            QuietButton {
                required property var modelData

                text: modelData.text
                checkable: true
                checked: root.format === modelData.format
                Accessible.role: Accessible.RadioButton
                onClicked: root.choose(modelData.format)
            }
        }
    }
    RowLayout {
        spacing: Theme.gap

        InputField {
            id: path

            name: qsTr("File to write")
            Layout.fillWidth: true
            onAccepted: root.start()
        }
        ActionButton {
            text: qsTr("Browse …")
            onClicked: dialog.open()
        }
    }
    ErrorLine {
        message: exporter.errorMessage
        hint: root.listId > 0 ? qsTr("With your notes. A file beside it says how old the data is.") : qsTr("With scores. A file beside it says how old the data is and which weights were used.")
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
            text: qsTr("Write file")
            primary: true
            enabled: path.text.trim() !== "" && !exporter.running
            onClicked: root.start()
        }
    }
}
