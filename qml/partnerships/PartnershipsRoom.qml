// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import Hansa.Records

/** Strategic partnerships between clusters. */
RecordRoom {
    kind: "partnership"
    title: qsTr("Partnerships")
}
