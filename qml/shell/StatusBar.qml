// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** The quiet line at the foot: online or not, which catalogue, how old, what runs. */
Rectangle {
    id: root

    required property Session session
    required property SyncModel sync
    required property ChangeList changes
    required property SearchNews news
    required property Erasures erasures
    required property EndedLabels ended
    required property TrackedCalls calls
    property bool narrow: false

    signal changesWanted
    signal boardWanted

    implicitHeight: Math.max(28, row.implicitHeight + Theme.halfGap)
    color: Theme.surface
    Accessible.role: Accessible.StatusBar
    Accessible.name: qsTr("Status")

    CatalogueStatus {
        id: catalogue

        session: root.session
    }
    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }
    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.gap
        spacing: Theme.margin

        TextLine {
            text: root.sync.online ? qsTr("● Online") : qsTr("○ Offline")
            font.pixelSize: Theme.small
        }
        TextLine {
            text: root.session.loading && !root.session.ready ? qsTr("Reading the catalogue …") : [catalogue.catalogue, catalogue.age].filter(part => part !== "").join("  ·  ")
            soft: true
            font.pixelSize: Theme.small
            Layout.fillWidth: true
            Layout.preferredWidth: implicitWidth
        }
        TextLine {
            text: qsTr("a sourced sample, not an official export")
            soft: true
            font.pixelSize: Theme.small
            visible: catalogue.sample && !root.narrow
        }
        Chip {
            text: qsTr("old data")
            iconName: "warning"
            ink: Theme.warning
            visible: catalogue.stale
            Layout.minimumWidth: implicitWidth
        }
        Chip {
            text: qsTr("damaged database set aside")
            iconName: "warning"
            ink: Theme.warning
            visible: root.session.setAside !== ""
            Layout.minimumWidth: implicitWidth
            Accessible.name: qsTr("The catalogue database was damaged and is being filled again. See the settings for details.")
            Accessible.role: Accessible.AlertMessage
        }
        QuietButton {
            text: root.calls.notice
            font.pixelSize: Theme.small
            visible: text !== "" && !root.sync.running
            onClicked: root.boardWanted()
        }
        QuietButton {
            text: [root.changes.notice, root.ended.notice, root.news.notice, root.erasures.count > 0 ? qsTr("%n wish(es) to forget", "", root.erasures.count) : ""].filter(part => part !== "").join("  ·  ")
            font.pixelSize: Theme.small
            visible: text !== "" && !root.sync.running
            onClicked: root.changesWanted()
        }
        TextLine {
            text: root.sync.running ? root.sync.progressText : root.session.errorMessage !== "" ? root.session.errorMessage : root.sync.headline
            color: root.sync.failed || root.session.errorMessage !== "" ? Theme.danger : Theme.softInk
            font.pixelSize: Theme.small
            visible: text !== ""
            Layout.maximumWidth: root.width / 2
            Accessible.role: Accessible.AlertMessage
        }
        QuietButton {
            text: qsTr("Cancel")
            font.pixelSize: Theme.small
            visible: root.sync.running
            onClicked: root.sync.cancel()
        }
    }
}
