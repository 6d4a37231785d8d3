// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick

/** Something the window can do, as the palette and the list of keys name it. */
QtObject {
    required property string text
    property string shortcut: ""
    property bool enabled: true

    signal triggered

    function trigger(): void {
        triggered();
    }
}
