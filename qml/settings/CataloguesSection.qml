// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** The catalogues that are followed, and how another one is. */
PageSection {
    id: root

    required property SyncModel sync
    required property Settings settings

    readonly property list<int> hours: [0, 1, 6, 24, 168]
    readonly property list<string> hourNames: [qsTr("Only when asked"), qsTr("Every hour"), qsTr("Every six hours"), qsTr("Every day"), qsTr("Every week")]

    function focusAddress(): void {
        address.forceActiveFocus();
    }

    function follow(): void {
        if (followButton.enabled)
            root.sync.follow(address.text, key.text);
    }

    title: qsTr("Catalogues")

    Connections {
        target: root.sync

        function onFollowed(): void {
            address.reset();
            key.reset();
        }
    }

    Repeater {
        model: root.sync

        ColumnLayout {
            id: catalogue

            required property string title
            required property string details
            required property string url
            required property string last
            required property string error
            required property string catalogueId
            required property bool removable

            spacing: 2
            Layout.fillWidth: true

            TextLine {
                text: catalogue.title
                strong: true
                Layout.fillWidth: true
            }
            TextLine {
                text: catalogue.details + "  ·  " + catalogue.url
                soft: true
                font.pixelSize: Theme.small
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            TextLine {
                text: catalogue.last
                soft: true
                font.pixelSize: Theme.small
                wrapMode: Text.Wrap
                visible: text !== ""
                Layout.fillWidth: true
            }
            TextLine {
                text: catalogue.error
                color: Theme.danger
                font.pixelSize: Theme.small
                wrapMode: Text.Wrap
                visible: text !== ""
                Layout.fillWidth: true
            }
            QuietButton {
                text: qsTr("Stop following")
                font.pixelSize: Theme.small
                visible: catalogue.removable
                enabled: !root.sync.running
                Accessible.name: qsTr("Stop following %1").arg(catalogue.title)
                onClicked: root.sync.stopFollowing(catalogue.catalogueId)
            }
        }
    }
    RowLayout {
        spacing: Theme.gap
        visible: root.sync.count > 0

        ActionButton {
            text: qsTr("Update now")
            iconName: "update"
            enabled: !root.sync.running
            onClicked: root.sync.update()
        }
        ActionButton {
            text: qsTr("Cancel")
            visible: root.sync.running
            Accessible.name: qsTr("Cancel the update")
            onClicked: root.sync.cancel()
        }
    }
    ProgressBar {
        visible: root.sync.running
        indeterminate: root.sync.progress < 0
        value: Math.max(0, root.sync.progress)
        Layout.fillWidth: true
        Accessible.name: root.sync.progressText
    }
    TextLine {
        text: root.sync.running ? root.sync.progressText : root.sync.message
        color: root.sync.failed ? Theme.danger : Theme.softInk
        visible: text !== ""
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        Accessible.role: Accessible.AlertMessage
    }
    TextLine {
        text: qsTr("Bring them up to date by itself")
        soft: true
        visible: root.sync.followsRemote
    }
    Flow {
        spacing: Theme.gap
        visible: root.sync.followsRemote
        Layout.fillWidth: true

        Repeater {
            model: root.hours.length

            QuietButton {
                required property int index

                text: root.hourNames[index]
                checkable: true
                checked: root.settings.updateHours === root.hours[index]
                Accessible.role: Accessible.RadioButton
                Accessible.name: qsTr("Update: %1").arg(text)
                onClicked: root.settings.updateHours = root.hours[index]
            }
        }
    }
    TextLine {
        text: qsTr("Follow another catalogue")
        strong: true
        Layout.topMargin: Theme.gap
    }
    TextLine {
        text: qsTr("Its server learns your network address and when you ask. No other server is asked, unless you choose its map or fetch calls.")
        soft: true
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    InputField {
        id: address

        name: qsTr("Address of the catalogue")
        placeholderText: qsTr("https://catalogue.example.org/")
        draft: "catalogue/address"
        Layout.fillWidth: true
        onAccepted: root.follow()
    }
    InputField {
        id: key

        name: qsTr("Key of the catalogue")
        placeholderText: qsTr("ed25519:… from the publisher; left empty, its fingerprint is shown first")
        draft: "catalogue/key"
        Layout.fillWidth: true
        onAccepted: root.follow()
    }
    ActionButton {
        id: followButton

        text: qsTr("Follow")
        primary: true
        enabled: address.text.trim() !== "" && !root.sync.running
        onClicked: root.follow()
    }
    ColumnLayout {
        visible: root.sync.askedFingerprint !== ""
        spacing: Theme.gap
        Layout.fillWidth: true

        TextLine {
            text: qsTr("“%1” is signed with this key. Compare it with what the publisher says, by another way than this address:").arg(root.sync.askedTitle)
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        TextLine {
            text: root.sync.askedFingerprint
            strong: true
            font.family: "monospace"
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Accessible.name: qsTr("Fingerprint %1").arg(root.sync.askedFingerprint)
        }
        RowLayout {
            spacing: Theme.gap

            ActionButton {
                text: qsTr("It is the same: follow")
                primary: true
                onClicked: root.sync.confirmKey()
            }
            ActionButton {
                text: qsTr("It differs")
                onClicked: root.sync.rejectKey()
            }
        }
    }
    ColumnLayout {
        visible: root.sync.sizeQuestion !== ""
        spacing: Theme.gap
        Layout.fillWidth: true

        TextLine {
            text: root.sync.sizeQuestion
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Accessible.role: Accessible.AlertMessage
        }
        RowLayout {
            spacing: Theme.gap

            ActionButton {
                text: qsTr("Download anyway")
                primary: true
                onClicked: root.sync.acceptSize()
            }
            ActionButton {
                text: qsTr("Don't download")
                onClicked: root.sync.rejectSize()
            }
        }
    }
}
