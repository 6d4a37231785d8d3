// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick

/** One room as the rail and the palette know it. */
QtObject {
    /** "calls": what --room and the history call it. */
    required property string name
    required property string title
    required property string iconName
    /** A Room. */
    required property Component component
    /** Stands at the foot of the rail, apart from the others. */
    property bool atFoot: false
}
