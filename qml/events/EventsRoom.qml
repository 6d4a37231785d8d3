// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import Hansa.Records

/** What clusters meet at, the next first. */
RecordRoom {
    kind: "event"
    title: qsTr("Events")
}
