// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import Hansa.Records

/** What came of working together. */
RecordRoom {
    kind: "story"
    title: qsTr("Stories")
}
