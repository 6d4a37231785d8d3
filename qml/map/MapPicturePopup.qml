// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Hansa.Controls
import Hansa.Layers

/** The map as it is seen, as a picture: where, and how wide. */
DialogPopup {
    id: root

    required property MapExport pictures
    required property string suggestedPath
    readonly property list<int> widths: [1600, 3200, 4800]
    property int pixels: 1600

    function ask(): void {
        path.text = root.suggestedPath;
        root.open();
        path.forceActiveFocus();
        path.selectAll();
    }
    function save(): void {
        root.pictures.save(path.text.trim(), root.pixels);
    }

    title: qsTr("The map as a picture")

    FileDialog {
        id: dialog

        title: root.title
        fileMode: FileDialog.SaveFile
        defaultSuffix: "png"
        nameFilters: [qsTr("Pictures (*.png)"), qsTr("Documents (*.pdf)")]
        onAccepted: path.text = root.pictures.pathOf(dialog.selectedFile)
    }
    RowLayout {
        spacing: Theme.gap

        InputField {
            id: path

            name: qsTr("File to write")
            Layout.fillWidth: true
            onAccepted: root.save()
        }
        ActionButton {
            text: qsTr("Browse …")
            onClicked: dialog.open()
        }
    }
    Row {
        spacing: Theme.gap

        Repeater {
            model: root.widths

            QuietButton {
                required property int modelData

                text: qsTr("%1 wide").arg(modelData)
                checkable: true
                checked: root.pixels === modelData
                Accessible.role: Accessible.RadioButton
                onClicked: root.pixels = modelData
            }
        }
    }
    ErrorLine {
        message: root.pictures.errorMessage
        hint: qsTr("Ends in .png, that many pixels wide, or in .pdf, with lines that stay sharp. With legend, scale and whose data it is.")
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
            text: qsTr("Copy")
            iconName: "picture"
            enabled: !root.pictures.running
            onClicked: root.pictures.copy()
        }
        ActionButton {
            text: qsTr("Write file")
            primary: true
            enabled: path.text.trim() !== "" && !root.pictures.running
            onClicked: root.save()
        }
    }
}
