// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** At least, at most; above them how many state which number. */
ColumnLayout {
    id: root

    required property string title
    required property var atLeast
    required property var atMost

    required property list<histogramStep> steps

    signal chosen(least: string, most: string)

    spacing: Theme.halfGap

    HistogramBars {
        title: root.title
        steps: root.steps
        atLeast: root.atLeast
        atMost: root.atMost
        visible: root.steps.length > 0
        Layout.fillWidth: true
        onChosen: (least, most) => root.chosen(least, most)
    }
    RowLayout {
        spacing: Theme.halfGap

        TextLine {
            text: qsTr("at least")
            soft: true
            font.pixelSize: Theme.small
            Accessible.ignored: true
        }
        InputField {
            id: least

            name: qsTr("%1, at least").arg(root.title)
            value: root.atLeast === undefined ? "" : root.atLeast
            saving: InputField.WhenLeft
            inputMethodHints: Qt.ImhDigitsOnly
            validator: DoubleValidator {
                bottom: 0
            }
            Layout.fillWidth: true
            Layout.preferredWidth: 60
            onSaved: root.chosen(least.text, most.text)
            Component.onCompleted: least.forceActiveFocus()
        }
        TextLine {
            text: qsTr("at most")
            soft: true
            font.pixelSize: Theme.small
            Accessible.ignored: true
        }
        InputField {
            id: most

            name: qsTr("%1, at most").arg(root.title)
            value: root.atMost === undefined ? "" : root.atMost
            saving: InputField.WhenLeft
            inputMethodHints: Qt.ImhDigitsOnly
            validator: DoubleValidator {
                bottom: 0
            }
            Layout.fillWidth: true
            Layout.preferredWidth: 60
            onSaved: root.chosen(least.text, most.text)
        }
    }
}
