// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** When and how one is reminded of the deadlines of tracked calls. */
PageSection {
    id: root

    required property Settings settings
    required property BackgroundWatch watch

    title: qsTr("Reminders")

    TextLine {
        text: qsTr("Days before a deadline on which you are reminded of the calls you track")
        soft: true
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    InputField {
        name: qsTr("Days before a deadline on which you are reminded")
        value: root.settings.reminders
        draft: "settings/reminders"
        saving: InputField.WhenLeft
        Layout.fillWidth: true
        onSaved: text => root.settings.reminders = text
    }
    TickBox {
        text: qsTr("Remind me also when the window is closed")
        checked: root.settings.background
        Layout.fillWidth: true
        onToggled: {
            root.settings.background = checked;
            if (!checked)
                root.watch.autostart = false;
        }
    }
    TickBox {
        text: qsTr("Start with the desktop, with the window closed")
        checked: root.watch.autostart
        enabled: root.settings.background
        Layout.fillWidth: true
        onToggled: root.watch.autostart = checked
    }
    ErrorLine {
        message: root.watch.errorMessage
        hint: root.watch.hasTray ? qsTr("Then Hansa goes on as an icon in the tray: a click opens it, its menu ends it. What you missed is said at the next start.") : qsTr("This desktop shows no tray: then Hansa goes on unseen, starting it again opens the window, Ctrl+Q ends it. What you missed is said at the next start.")
        font.pixelSize: Theme.small
        Layout.fillWidth: true
    }
}
