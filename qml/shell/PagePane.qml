// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import Hansa
import Hansa.Controls

/** The page of what is open: beside the room, or over it where the window is narrow. */
Rectangle {
    id: root

    required property Navigation navigation
    required property Component page
    property bool floating: false
    readonly property bool shown: root.page !== null
    readonly property bool ready: !root.shown || (loader.item as RecordPage)?.ready === true

    visible: root.shown
    color: Theme.surface
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Page")

    Rectangle {
        width: 1
        height: parent.height
        color: root.floating ? Theme.outline : Theme.line
        z: 1
    }
    Loader {
        id: loader

        anchors.fill: parent
        anchors.leftMargin: 1
        sourceComponent: root.page
        focus: true
        onLoaded: {
            if (root.navigation.recordId !== "" && root.floating)
                loader.forceActiveFocus();
        }
    }
    Connections {
        function onRecordOpened(id: string): void {
            root.navigation.open(id);
        }

        function onClosed(): void {
            root.navigation.closePage();
        }

        target: loader.item as RecordPage
    }
}
