// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import Hansa.Records

/** Calls for proposals, what closes soon first. */
RecordRoom {
    kind: "call"
    title: qsTr("Calls")
}
