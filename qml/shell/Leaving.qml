// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Hansa
import Hansa.Controls

/** Closing the window waits until what is typed is saved, and asks where it cannot be. */
DialogPopup {
    id: root

    /** What was asked for goes on. */
    signal confirmed(quits: bool)

    /** Whether it can go on at once; else confirmed() may follow. */
    function begin(quits: bool): bool {
        Drafts.leave();
        if (!Drafts.saving && !Drafts.unsaved)
            return true;
        goOn.quits = quits;
        goOn.wanted = true;
        return false;
    }

    title: qsTr("Some of what you typed is not saved")
    onClosed: goOn.wanted = false

    TextLine {
        text: qsTr("It could not be written to your workspace: the disk may be full, or another program keeps the file locked.")
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.gap

        ActionButton {
            text: qsTr("Try again")
            primary: true
            onClicked: Drafts.leave()
        }
        QuietButton {
            text: goOn.quits ? qsTr("Quit without saving") : qsTr("Close without saving")
            onClicked: {
                root.close();
                root.confirmed(goOn.quits);
            }
        }
        QuietButton {
            text: qsTr("Cancel")
            onClicked: root.close()
        }
    }
    Connections {
        function onStateChanged(): void {
            if (!goOn.wanted || Drafts.saving)
                return;
            if (Drafts.unsaved) {
                root.open();
                return;
            }
            goOn.wanted = false;
            root.close();
            root.confirmed(goOn.quits);
        }

        target: Drafts
    }
    QtObject {
        id: goOn

        property bool wanted: false
        property bool quits: false
    }
}
