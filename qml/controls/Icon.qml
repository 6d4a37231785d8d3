// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick.Controls.impl

/** One of our line icons, in a colour of the theme. Decoration: what it belongs to has the name. */
IconImage {
    id: root

    required property string symbol

    source: root.symbol === "" ? "" : "qrc:/hansa/icons/" + root.symbol + ".svg"
    sourceSize.width: Theme.icon
    sourceSize.height: Theme.icon
    color: Theme.softInk
}
