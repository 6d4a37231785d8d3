// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import Hansa.Controls

/** How an area is changed: on the map. */
TextLine {
    text: qsTr("Move the map and choose “Search this area” to set another one.")
    soft: true
    font.pixelSize: Theme.small
    wrapMode: Text.Wrap
}
