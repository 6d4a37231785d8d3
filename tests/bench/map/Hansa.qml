// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import Hansa.Map

/** Our map as the search room has it. */
HansaMap {
    readonly property bool ready: isComplete

    themeNames: ["photonics", "digital", "manufacturing", "energy", "mobility", "health", "circular economy", "agri-food", "other"]
}
