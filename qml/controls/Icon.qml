// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick.Controls.impl

/** One of our line icons, in a colour of the theme. Decoration: what it belongs to has the name. */
IconImage {
    id: root

    required property string name

    source: root.name === "" ? "" : "qrc:/hansa/icons/" + root.name + ".svg"
    sourceSize.width: Theme.icon
    sourceSize.height: Theme.icon
    color: Theme.softInk
}
