// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** Theme, language, size of text, motion. */
PageSection {
    id: root

    required property Settings settings

    readonly property list<string> themes: ["system", "light", "dark", "high-contrast"]
    readonly property list<string> themeNames: [qsTr("As the system"), qsTr("Light"), qsTr("Dark"), qsTr("High contrast")]
    readonly property list<string> languages: ["", "en_GB", "de", "fr"]
    // Each in itself: who needs it reads it.
    readonly property list<string> languageNames: [qsTr("Language of the system"), "English", "Deutsch", "Français"]
    property string startedWith
    readonly property list<real> sizes: [1, 1.25, 1.5, 2]

    title: qsTr("Appearance")
    Component.onCompleted: root.startedWith = root.settings.language

    Flow {
        spacing: Theme.gap
        Layout.fillWidth: true

        Repeater {
            model: root.themes.length

            QuietButton {
                required property int index

                text: root.themeNames[index]
                checkable: true
                checked: root.settings.theme === root.themes[index]
                Accessible.role: Accessible.RadioButton
                onClicked: root.settings.theme = root.themes[index]
            }
        }
    }
    TextLine {
        text: root.settings.language === root.startedWith ? qsTr("Language") : qsTr("Language: from the next start on")
        soft: true
    }
    Flow {
        spacing: Theme.gap
        Layout.fillWidth: true

        Repeater {
            model: root.languages.length

            QuietButton {
                required property int index

                text: root.languageNames[index]
                checkable: true
                checked: root.settings.language === root.languages[index]
                Accessible.role: Accessible.RadioButton
                onClicked: root.settings.language = root.languages[index]
            }
        }
    }
    TextLine {
        text: qsTr("Text size")
        soft: true
    }
    Flow {
        spacing: Theme.gap
        Layout.fillWidth: true

        Repeater {
            model: root.sizes.length

            QuietButton {
                required property int index

                text: qsTr("%1 %").arg(root.sizes[index] * 100)
                checkable: true
                checked: root.settings.textScale === root.sizes[index]
                Accessible.role: Accessible.RadioButton
                Accessible.name: qsTr("Text size %1 %").arg(root.sizes[index] * 100)
                onClicked: root.settings.textScale = root.sizes[index]
            }
        }
    }
    QuietButton {
        text: root.settings.reducedMotion ? qsTr("Motion: none") : qsTr("Motion: where it shows where a thing went")
        checkable: true
        checked: root.settings.reducedMotion
        Accessible.role: Accessible.CheckBox
        Accessible.name: qsTr("Reduced motion")
        onClicked: root.settings.reducedMotion = !root.settings.reducedMotion
    }
}
