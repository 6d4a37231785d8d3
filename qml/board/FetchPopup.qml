// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** Asks the EU's portal, or another address, for calls; tells how far it is, and can be stopped. */
DialogPopup {
    id: root

    required property CallFiles files
    property string lastAddress: ""

    function ask(): void {
        root.open();
        address.forceActiveFocus();
    }

    /** It was fetched. */
    function finish(): void {
        if (!root.opened)
            return;
        root.lastAddress = address.text;
        address.reset();
        root.close();
    }

    title: qsTr("Fetch calls")

    InputField {
        id: address

        name: qsTr("Address of a feed, a calendar or a table; empty for the EU's portal")
        placeholderText: qsTr("The EU Funding & Tenders Portal")
        value: root.lastAddress
        draft: "calls/fetch"
        enabled: !root.files.fetching
        Layout.fillWidth: true
        onAccepted: root.files.fetch(address.text)
    }
    ErrorLine {
        message: root.files.fetching ? "" : root.files.errorMessage
        hint: root.files.fetching ? root.files.progressText : qsTr("Nothing typed: the portal is asked for all open and forthcoming calls, in English. Else the address of an RSS or Atom feed, a calendar or a table, over https. The server learns your address on the network, and nothing of what you track.")
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.gap
        Layout.alignment: Qt.AlignRight

        ActionButton {
            text: root.files.fetching ? qsTr("Stop") : qsTr("Cancel")
            onClicked: {
                if (root.files.fetching)
                    root.files.cancel();
                else
                    root.close();
            }
        }
        ActionButton {
            text: qsTr("Fetch")
            primary: true
            enabled: !root.files.running
            onClicked: root.files.fetch(address.text)
        }
    }
}
