// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import Hansa

/** What every record's page is: the window gives it the id, it asks for other records by signal. */
FocusScope {
    id: root

    required property Session session
    required property string recordId

    signal recordOpened(id: string)
    signal closed

    /** Whether the record has been read. */
    property bool ready: true
}
