// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import Hansa
import Hansa.Controls
import Hansa.Records

/** All that is known about an organisation, where it is from, and what we did with it. */
RecordPage {
    id: root

    required property SearchModel search
    required property Shortlists shortlists

    signal searchWanted(criteria: string)

    readonly property pageDescription page: view.page
    property list<string> found: root.search.wordsOf(root.recordId)
    readonly property bool shown: view.state === RecordView.Filled

    ready: view.state !== RecordView.Reading

    Connections {
        function onAnsweredChanged(): void {
            root.found = root.search.wordsOf(root.recordId);
        }

        target: root.search
    }
    RecordView {
        id: view

        session: root.session
        recordId: root.recordId
    }
    ShortlistMenu {
        id: menu

        shortlists: root.shortlists
        ids: [root.recordId]
        names: [root.page.title]
    }
    PageScaffold {
        anchors.fill: parent
        visible: root.shown
        focus: true
        kind: root.page.kind
        title: root.page.title
        subtitle: root.page.subtitle
        onClosed: root.closed()

        actions: [
            ActionButton {
                id: addButton

                text: qsTr("Add to shortlist")
                iconName: "shortlist"
                primary: true
                onClicked: {
                    if (root.shortlists.count === 0)
                        root.shortlists.add(0, menu.ids, menu.names);
                    else
                        menu.popup(addButton, 0, addButton.height);
                }
            },
            ActionButton {
                text: root.page.action
                iconName: "search"
                visible: root.page.action !== ""
                onClicked: root.searchWanted(root.page.criteria)
            },
            ActionButton {
                readonly property bool own: root.session.settings.ownOrganisation === root.recordId

                text: own ? qsTr("This is us") : qsTr("Are you this one?")
                iconName: own ? "check" : "members"
                Accessible.description: own ? qsTr("Calls are compared with this profile. Press it to say that it is not you.") : qsTr("Calls are then compared with this profile.")
                onClicked: root.session.settings.ownOrganisation = own ? "" : root.recordId
            },
            ActionButton {
                text: qsTr("Website")
                iconName: "link"
                visible: root.page.address !== ""
                onClicked: Links.open(root.page.address)
            }
        ]

        PastBanner {
            view: view
        }
        WhySection {
            search: root.search
            recordId: root.recordId
            visible: count > 0
        }
        CataloguesSection {
            session: root.session
            history: root.shortlists.history
            recordId: root.recordId
        }
        NotesSection {
            shortlists: root.shortlists
            recordId: root.recordId
            visible: count > 0
        }
        Repeater {
            model: root.page.parts

            DescribedPart {
                required property pagePart modelData

                part: modelData
                words: root.found
                onRecordOpened: id => root.recordOpened(id)
            }
        }
        PastSection {
            session: root.session
            view: view
        }
        SourceList {
            titles: root.page.sourceTitles
            addresses: root.page.sourceAddresses
            dates: root.page.sourceDates
            asOf: root.page.asOf
            old: root.page.old
            onLinkActivated: address => Links.open(address)
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: parent.width - Theme.margin * 4
        visible: view.state === RecordView.Gone || view.state === RecordView.Failed
        iconName: "information"
        title: view.state === RecordView.Gone ? qsTr("No catalogue has it any more") : qsTr("It could not be read")
        explanation: view.state === RecordView.Gone ? qsTr("It may have been dropped by an update. Your shortlists keep its last known name.") : view.errorMessage
        actionText: qsTr("Close")
        onActed: root.closed()
    }
}
