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

    /** Then what came of it is said here too: the list of catalogues is out of sight. */
    property bool refetched: false
    property string folderTrouble
    property string said: qsTr("Fetching anew changes nothing of yours. What is held stays until it is replaced, and without a network it stays altogether.")

    title: qsTr("Data folders")

    FactRow {
        label: qsTr("Your data")
        value: root.session.profile
    }
    TextLine {
        text: qsTr("workspace.db holds your own data: lists, notes, searches, settings, imported calls, and which catalogues you follow. catalogue.db holds what the catalogues say, and can be fetched again.")
        soft: true
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    TextLine {
        text: qsTr("catalogue.db was damaged and could not be read. It was moved to %1, and the catalogues you follow are being fetched again. You can delete the damaged file.").arg(root.session.setAside)
        color: Theme.warning
        wrapMode: Text.Wrap
        visible: root.session.setAside !== ""
        Layout.fillWidth: true
        Accessible.role: Accessible.AlertMessage
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
                    root.folderTrouble = qsTr("The desktop has no program that shows a folder: open %1 by hand.").arg(root.session.profile);
            }
        }
        QuietButton {
            text: qsTr("Fetch all catalogues anew")
            enabled: !root.sync.running
            onClicked: {
                root.refetched = true;
                root.sync.refetch();
            }
        }
        QuietButton {
            text: qsTr("Throw the map tiles away")
            onClicked: {
                root.refetched = false;
                tiles.throwAway();
            }
        }
    }
    ErrorLine {
        message: root.refetched && root.sync.failed ? root.sync.message : root.folderTrouble
        hint: root.sync.running ? root.sync.progressText : root.refetched ? root.sync.message : root.said
        Layout.fillWidth: true
    }

    TileServer {
        id: tiles

        onThrownAway: whole => root.said = whole ? qsTr("The tiles are gone.") : qsTr("Some tiles are in use; they go when the map shows others.")
    }
}
