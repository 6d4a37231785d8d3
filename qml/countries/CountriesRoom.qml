// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import Hansa.Records

/** Cluster policy and conditions country by country. */
RecordRoom {
    kind: "country"
    title: qsTr("Countries")
}
