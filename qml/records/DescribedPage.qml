// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** The page of a record of any kind, as it is described in words. */
RecordPage {
    id: root

    required property Shortlists shortlists
    required property TrackedCalls calls
    required property UndoHistory history
    readonly property bool isCall: root.recordId.startsWith("call:")
    readonly property pageDescription page: view.page

    /** Asks for the search room, with these criteria as JSON. */
    signal searchWanted(criteria: string)
    /** Asks for the calls that fit the record. */
    signal fittingCallsWanted

    ready: view.state !== RecordView.Reading

    RecordView {
        id: view

        session: root.session
        recordId: root.recordId
    }
    CallTracking {
        id: tracking

        calls: root.calls
        recordId: root.recordId
    }
    CallProposals {
        id: reading

        session: root.session
        recordId: root.recordId
    }
    SmartSpecialisation {
        id: specialisation

        session: root.session
        recordId: root.recordId
    }
    FitReasons {
        id: fitReasons

        session: root.session
        recordId: root.recordId
    }
    OwnCallForm {
        id: form

        session: root.session
        history: root.history
        recordId: root.isCall ? root.recordId : ""
        onKept: (editing.item as OwnCallPopup)?.finish()
    }
    // Fifteen fields: made for who may edit the call, and not with each page.
    Loader {
        id: editing

        active: form.own
        sourceComponent: OwnCallPopup {
            form: form
        }
    }
    ShortlistMenu {
        id: menu

        shortlists: root.shortlists
        ids: [root.recordId]
        names: [root.page.title]
    }
    PageScaffold {
        anchors.fill: parent
        visible: view.state === RecordView.Filled
        focus: true
        kind: root.page.kind
        title: root.page.title
        subtitle: root.page.subtitle
        onClosed: root.closed()

        actions: [
            ActionButton {
                text: root.page.action
                iconName: "search"
                primary: true
                visible: root.page.action !== ""
                onClicked: root.searchWanted(root.page.criteria)
            },
            ActionButton {
                text: tracking.tracked ? qsTr("Track no longer") : qsTr("Track")
                iconName: "board"
                visible: root.isCall
                onClicked: {
                    if (tracking.tracked)
                        root.calls.untrack(root.recordId);
                    else
                        root.calls.track(root.recordId);
                }
            },
            ActionButton {
                text: qsTr("Edit …")
                iconName: "note"
                visible: form.own
                onClicked: (editing.item as OwnCallPopup).ask()
            },
            ActionButton {
                text: qsTr("Calls that fit")
                iconName: "calls"
                visible: root.recordId.startsWith("partnership:")
                onClicked: root.fittingCallsWanted()
            },
            ActionButton {
                id: addButton

                text: qsTr("Add to shortlist")
                iconName: "shortlist"
                onClicked: {
                    if (root.shortlists.count === 0)
                        root.shortlists.add(0, menu.ids, menu.names);
                    else
                        menu.popup(addButton, 0, addButton.height);
                }
            },
            ActionButton {
                text: qsTr("Web page")
                iconName: "link"
                visible: root.page.address !== ""
                onClicked: Links.open(root.page.address)
            }
        ]

        PastBanner {
            view: view
        }
        Headline {
            state: root.page.state
            headline: root.page.headline
            visible: root.page.state !== "" || root.page.headline !== ""
        }
        TrackingSection {
            tracking: tracking
            shortlists: root.shortlists
            visible: tracking.tracked
        }
        Loader {
            active: root.isCall && fitReasons.known
            visible: active
            Layout.fillWidth: true
            sourceComponent: FitSection {
                session: root.session
                fit: fitReasons
            }
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
                onRecordOpened: id => root.recordOpened(id)
                onSearchWanted: criteria => root.searchWanted(criteria)
            }
        }
        SpecialisationSection {
            join: specialisation
            ofCall: root.isCall
            visible: specialisation.lines.length > 0
            onRecordOpened: id => root.recordOpened(id)
        }
        ReadingSection {
            reading: reading
            visible: reading.count > 0
            onSearchWanted: criteria => root.searchWanted(criteria)
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
