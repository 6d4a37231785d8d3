// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** What the map shows beside its land. */
DialogPopup {
    id: root

    required property MapFigures figures
    required property MapEvents events
    property bool resultsShown: true
    property bool arcsShown: true

    title: qsTr("Layers")
    preferredWidth: 420

    TickBox {
        text: qsTr("Results")
        checked: root.resultsShown
        Layout.fillWidth: true
        onToggled: root.resultsShown = checked
    }
    TickBox {
        text: qsTr("Everybody else, dimmed")
        checked: root.figures.othersShown
        Layout.fillWidth: true
        onToggled: root.figures.othersShown = checked
    }
    TickBox {
        text: qsTr("Ties of the one that is selected")
        checked: root.arcsShown
        Layout.fillWidth: true
        onToggled: root.arcsShown = checked
    }
    TickBox {
        text: qsTr("Partnerships between countries, thicker with more of them")
        checked: root.figures.tiesShown
        Layout.fillWidth: true
        onToggled: root.figures.tiesShown = checked
    }
    TickBox {
        text: qsTr("Events to come")
        checked: root.events.shown
        Layout.fillWidth: true
        onToggled: root.events.shown = checked
    }
    TextLine {
        text: qsTr("Colour of countries")
        strong: true
        Accessible.role: Accessible.Heading
    }
    Flow {
        spacing: Theme.gap
        Layout.fillWidth: true

        Repeater {
            model: root.figures.figures

            QuietButton {
                required property int index
                required property string modelData

                text: modelData
                checkable: true
                checked: root.figures.figure === index
                Accessible.role: Accessible.RadioButton
                onClicked: root.figures.figure = index
            }
        }
    }
    ActionButton {
        text: qsTr("Close")
        Layout.alignment: Qt.AlignRight
        onClicked: root.close()
    }
}
