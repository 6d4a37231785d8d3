// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import Hansa.Records

/** Offers, requests and memoranda. */
RecordRoom {
    kind: "cooperation"
    title: qsTr("Exchange")
}
