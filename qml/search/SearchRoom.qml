// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Hansa
import Hansa.Controls

/** The main room: what matters, who fits, and where they are. */
Room {
    id: root

    required property SearchModel search
    required property Shortlists shortlists

    ready: root.search.answered

    Connections {
        function onAnsweredChanged(): void {
            root.announced(qsTr("%n result(s)", "", root.search.count));
        }

        target: root.search
    }
    ShortlistMenu {
        id: menu

        shortlists: root.shortlists
    }
    SplitView {
        anchors.fill: parent
        orientation: Qt.Horizontal

        handle: PaneHandle {}

        CriteriaPanel {
            search: root.search
            SplitView.preferredWidth: 292
            SplitView.minimumWidth: 240
        }
        ResultList {
            id: list

            search: root.search
            focus: true
            SplitView.preferredWidth: 372
            SplitView.minimumWidth: 240
            SplitView.fillWidth: true
            onOpened: id => root.recordOpened(id)
            onMenuWanted: at => {
                menu.ids = root.search.results.marked;
                menu.names = menu.ids.map(id => root.search.results.nameOf(id));
                menu.popup(list, at.x, at.y);
            }
        }
    }
}
