// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import QtQuick.Layouts
import Hansa
import Hansa.Controls
import Hansa.Records

/** What Hansa knows of its user: the country, for "looks for partners in my country"; the size of a grant. */
PageSection {
    id: root

    required property Settings settings

    signal welcomeWanted

    readonly property list<string> codes: root.settings.countryCodes

    title: qsTr("You")

    TextLine {
        text: qsTr("Your country")
        soft: true
    }
    ChoiceButton {
        title: qsTr("Your country")
        text: root.settings.countryName(root.settings.country)
        names: root.codes.map(code => root.settings.countryName(code))
        current: root.codes.indexOf(root.settings.country)
        onChosen: index => root.settings.country = root.codes[index]
    }
    RowLayout {
        spacing: Theme.gap

        LabelledField {
            name: qsTr("Grants from, EUR")
            value: root.settings.grantFrom
            draft: "settings/grants-from"
            saving: InputField.WhenLeft
            onSaved: text => root.settings.grantFrom = text
        }
        LabelledField {
            name: qsTr("Grants up to, EUR")
            value: root.settings.grantTo
            draft: "settings/grants-to"
            saving: InputField.WhenLeft
            onSaved: text => root.settings.grantTo = text
        }
    }
    QuietButton {
        text: qsTr("Answer the three questions again")
        Accessible.description: qsTr("Who you are, your themes, what you are looking for")
        onClicked: root.welcomeWanted()
    }
    TextLine {
        text: qsTr("For the criterion “looks for”: who looks for partners in your country; and for how well calls fit. It stays on this machine.")
        soft: true
        font.pixelSize: Theme.small
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
