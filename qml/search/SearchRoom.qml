// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import Hansa.Controls

/** The main room: what matters, who fits, and where they are. */
Room {
    id: root
}
