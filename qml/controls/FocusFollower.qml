// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick

/** Scrolls a Flickable so far that what has the keyboard's focus in it is seen. */
Item {
    id: root

    required property Flickable flick
    readonly property Item focused: root.Window.activeFocusItem

    onFocusedChanged: {
        let above = root.focused;
        while (above !== null && above !== root.flick.contentItem)
            above = above.parent;
        if (above === null)
            return;
        const top = root.focused.mapToItem(root.flick.contentItem, 0, 0).y;
        const bottom = top + root.focused.height;
        const room = Math.max(0, root.flick.contentHeight - root.flick.height);
        if (top < root.flick.contentY)
            root.flick.contentY = Math.max(0, top - Theme.gap);
        else if (bottom > root.flick.contentY + root.flick.height)
            root.flick.contentY = Math.min(room, bottom + Theme.gap - root.flick.height);
    }
}
