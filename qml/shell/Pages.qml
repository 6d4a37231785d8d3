// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import Hansa
import Hansa.Organisation
import Hansa.Records

/** The page of each kind of record. A new kind of page is one more case here. */
QtObject {
    id: root

    required property Session session
    required property Navigation navigation
    required property SearchModel search
    required property Shortlists shortlists
    required property TrackedCalls calls
    required property UndoHistory history

    /** A RecordPage, or null where no page is open. */
    readonly property Component current: {
        switch (root.navigation.recordKind) {
        case "":
            return null;
        case "organisation":
            return root.organisation;
        default:
            return root.described;
        }
    }

    function searchFor(criteria: string): void {
        if (root.search.setCriteriaJson(criteria))
            root.navigation.goTo("search");
    }

    /** The calls, those first that fit a partnership. */
    function callsFor(subject: string): void {
        root.session.settings.fitFor = subject;
        root.navigation.goTo("calls");
    }

    readonly property Component described: Component {
        DescribedPage {
            session: root.session
            recordId: root.navigation.recordId
            shortlists: root.shortlists
            calls: root.calls
            history: root.history
            onSearchWanted: criteria => root.searchFor(criteria)
            onFittingCallsWanted: root.callsFor(root.navigation.recordId)
        }
    }

    readonly property Component organisation: Component {
        OrganisationPage {
            session: root.session
            recordId: root.navigation.recordId
            search: root.search
            shortlists: root.shortlists
            onSearchWanted: criteria => root.searchFor(criteria)
        }
    }
}
