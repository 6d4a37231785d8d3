// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick

/**
 * Organisations on their way out of a list or the map: into a shortlist (see ShortlistTray), or as text
 * into another program.
 */
Item {
    id: root

    /** Ids and the names they have now. */
    function begin(ids: list<string>, names: list<string>): void {
        if (ids.length === 0)
            return;
        root.Drag.mimeData = {
            [Carried.format]: Carried.pack(ids, names),
            "text/plain": names.join("\n")
        };
        carried.text = ids.length === 1 ? names[0] : qsTr("%n organisation(s)", "", ids.length);
        const grabbed = carried.parent.grabToImage(result => {
            root.Drag.imageSource = result.url;
            root.Drag.active = true;
        });
        if (!grabbed)
            root.Drag.active = true;
    }

    Drag.dragType: Drag.Automatic
    Drag.supportedActions: Qt.CopyAction
    Drag.onDragFinished: root.Drag.active = false

    // What hangs at the pointer; it is drawn where nobody sees it.
    Rectangle {
        x: -10000
        width: carried.width
        height: carried.height
        color: Theme.surface
        radius: height / 2

        Chip {
            id: carried

            width: Math.min(implicitWidth, 280)
            text: ""
        }
    }
}
