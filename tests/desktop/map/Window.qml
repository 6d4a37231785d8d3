// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import Hansa.Controls
import Hansa.Map

HansaMap {
    themeNames: ["photonics", "digital", "manufacturing", "energy", "mobility", "health", "circular economy", "agri-food", "other"]
    focus: true

    property bool dark: false
    onDarkChanged: Theme.choice = dark ? "dark" : "light"
    Component.onCompleted: {
        Theme.choice = dark ? "dark" : "light";
        Theme.reducedMotion = true;
    }
}
