// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import Hansa

/** What every room is: it gets the session, and says which record is selected and which to open. */
FocusScope {
    id: root

    required property Session session
    /** The record whose page is open beside the room; lists highlight it. */
    property string openId: ""

    /** Asks the window to show the record's page: `org:minalogic`. */
    signal recordOpened(id: string)
    /** Says something to those who listen: "37 results". */
    signal announced(text: string)
    /** Says what was done, or why not, for all to see for a while. */
    signal noticed(text: string)

    /** Puts the keyboard where one types what to find; Ctrl+F. */
    function find(): void {
        root.forceActiveFocus();
    }

    /** Whether what the room shows first has been drawn; screenshots wait for it. */
    property bool ready: true
}
