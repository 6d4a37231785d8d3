// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** Where things are kept, and what can be thrown away. */
PageSection {
    id: root

    required property Session session
    required property SyncModel sync

    title: qsTr("Data folders")

    FactRow {
        label: qsTr("Your data")
        value: root.session.profile
    }
    TextLine {
        text: qsTr("workspace.db there is yours: lists, notes, searches, settings. catalogue.db is what the catalogues say, and can be fetched again.")
        soft: true
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    FactRow {
        label: qsTr("Map tiles")
        value: tiles.rootFolder
    }
    Flow {
        spacing: Theme.gap
        Layout.fillWidth: true

        QuietButton {
            text: qsTr("Open the folder of your data")
            onClicked: {
                if (!Qt.openUrlExternally(root.session.folderUrl))
                    trouble.message = qsTr("The desktop has no program that shows a folder: open %1 by hand.").arg(root.session.profile);
            }
        }
        QuietButton {
            text: qsTr("Fetch all catalogues anew")
            enabled: !root.sync.running
            onClicked: root.sync.refetch()
        }
        QuietButton {
            text: qsTr("Throw the map tiles away")
            onClicked: tiles.throwAway()
        }
    }
    ErrorLine {
        id: trouble

        message: ""
        hint: root.sync.running ? root.sync.progressText : said.text
        Layout.fillWidth: true
    }

    TileServer {
        id: tiles

        onThrownAway: whole => said.text = whole ? qsTr("The tiles are gone.") : qsTr("Some tiles are in use; they go when the map shows others.")
    }
    QtObject {
        id: said

        property string text: qsTr("Fetching anew changes nothing of yours. What is held stays until it is replaced, and without a network it stays altogether.")
    }
}
