// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/** Where the facts are from and for when they hold: at the foot of every page. */
PageSection {
    id: root

    /** One a line of each list: the page's title, its address, its date as text. */
    required property list<string> titles
    required property list<string> addresses
    required property list<string> dates
    /** For when the facts hold, in words; empty where the source does not say. */
    required property string asOf
    /** Too old to be relied on unseen. */
    property bool old: false

    signal linkActivated(address: string)

    title: qsTr("Sources")

    FactRow {
        label: qsTr("As of")
        value: root.asOf === "" ? qsTr("not stated") : root.asOf
    }
    Chip {
        text: qsTr("these facts are old")
        iconName: "warning"
        ink: Theme.warning
        visible: root.old
    }
    Repeater {
        model: root.titles.length

        RecordLink {
            id: link

            required property int index

            text: root.titles[link.index] ?? ""
            details: root.dates[link.index] ?? ""
            iconName: enabled ? "link" : ""
            enabled: root.addresses[link.index] !== ""
            Layout.fillWidth: true
            onClicked: root.linkActivated(root.addresses[link.index])
        }
    }
}
