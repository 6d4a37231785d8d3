// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import QtTest
import Hansa.Controls

TestCase {
    id: root

    name: "ListRow"
    when: windowShown
    visible: true
    width: 400
    height: 200

    Component {
        id: rowComponent

        ListRow {
            width: 380
            title: "Minalogic"
            details: "Grenoble, FR"
            figure: "0.91"
            aside: "2024"
            position: "3 of 37"
        }
    }
    SignalSpy {
        id: opened

        signalName: "opened"
    }

    function make(): ListRow {
        return createTemporaryObject(rowComponent, root) as ListRow;
    }
    function test_saysAllOfIt(): void {
        const row = root.make();
        compare(row.Accessible.name, "Minalogic");
        compare(row.Accessible.description, "Grenoble, FR, 0.91, 2024, 3 of 37");
    }
    function test_aDoubleClickOpens(): void {
        const row = root.make();
        opened.target = row;
        opened.clear();
        mouseDoubleClickSequence(row, 20, 10);
        compare(opened.count, 1);
    }
    function test_markupStaysText(): void {
        const row = createTemporaryObject(rowComponent, root, {
            title: "<b>x</b>"
        }) as ListRow;
        compare(row.Accessible.name, "<b>x</b>");
    }
}
