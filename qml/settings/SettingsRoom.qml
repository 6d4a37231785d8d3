// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** How the window looks, which catalogues are followed, and what this is. */
Room {
    id: root

    required property SyncModel sync
    required property BackgroundWatch watch
    required property Backups backups

    signal welcomeWanted

    ready: root.session.ready

    function find(): void {
        address.focusAddress();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    Flickable {
        id: flick

        anchors.fill: parent
        clip: true
        contentWidth: width
        contentHeight: column.implicitHeight + Theme.margin * 2
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: ScrollBar {}

        FocusFollower {
            flick: flick
        }
        ColumnLayout {
            id: column

            x: Theme.margin
            y: Theme.margin
            width: Math.min(flick.width - Theme.margin * 2, 720)
            spacing: Theme.margin

            TextLine {
                text: qsTr("Settings")
                strong: true
                font.pixelSize: Theme.title
                Accessible.role: Accessible.Heading
            }
            AppearanceSection {
                settings: root.session.settings
            }
            CataloguesSection {
                id: address

                sync: root.sync
                settings: root.session.settings
            }
            RemindersSection {
                settings: root.session.settings
                watch: root.watch
            }
            OwnSection {
                settings: root.session.settings
                onWelcomeWanted: root.welcomeWanted()
            }
            MapSection {
                settings: root.session.settings
            }
            DataSection {
                session: root.session
                sync: root.sync
            }
            BackupSection {
                backups: root.backups
            }
            AboutSection {
                session: root.session
            }
        }
    }
}
