// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import QtTest
import Hansa.Controls

TestCase {
    id: root

    name: "Notice"
    when: windowShown
    visible: true
    width: 600
    height: 100

    Component {
        id: noticeComponent

        Notice {}
    }
    SignalSpy {
        id: acted

        signalName: "acted"
    }

    function test_showsAndOffersTheUndo(): void {
        const notice = createTemporaryObject(noticeComponent, root) as Notice;
        acted.target = notice;
        acted.clear();
        verify(!notice.visible);
        notice.show("Minalogic removed");
        verify(notice.visible);
        compare(notice.Accessible.name, "Minalogic removed");
        notice.dismiss();
        verify(!notice.visible);
        compare(acted.count, 0);
    }
}
