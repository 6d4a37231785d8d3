// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import QtQuick.Controls.Basic
import Hansa.Controls

/** A list of ListRows that Enter opens; Home and End lead to its ends. */
ListView {
    id: root

    required property string name

    clip: true
    focus: true
    activeFocusOnTab: true
    keyNavigationEnabled: true
    boundsBehavior: Flickable.StopAtBounds
    visible: root.count > 0
    Accessible.role: Accessible.List
    Accessible.name: root.name
    ScrollBar.vertical: ScrollBar {}
    Keys.onReturnPressed: (root.currentItem as ListRow)?.opened()
    Keys.onEnterPressed: (root.currentItem as ListRow)?.opened()
    Keys.onPressed: event => {
        event.accepted = root.count > 0 && (event.key === Qt.Key_Home || event.key === Qt.Key_End);
        if (event.accepted)
            root.currentIndex = event.key === Qt.Key_Home ? 0 : root.count - 1;
    }
}
