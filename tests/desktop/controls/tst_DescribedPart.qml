// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import QtTest
import Hansa
import Hansa.Controls
import Hansa.Records

TestCase {
    id: root

    name: "DescribedPart"
    when: windowShown
    visible: true
    width: 400
    height: 600

    Component {
        id: partComponent

        DescribedPart {
            width: 380
        }
    }

    /** Items below one, of a type that has the property. */
    function all(item, property, found = []) {
        for (const child of item.children) {
            if (child[property] !== undefined)
                found.push(child);
            root.all(child, property, found);
        }
        return found;
    }
    function make(part) {
        return createTemporaryObject(partComponent, root, {
            part: part
        });
    }
    function more(part) {
        return root.all(part, "text").find(item => item.text.startsWith("Show more"));
    }
    function shown(part) {
        return root.all(part, "place").length;
    }

    function test_aShortListIsShownWhole() {
        const part = root.make(shortPart);
        compare(root.shown(part), 5);
        verify(!root.more(part).visible);
    }
    function test_aLongListIsShownPieceByPiece_data() {
        return [
            {
                tag: "many lines",
                part: manyLines,
                lines: 1000,
                atOnce: 250
            },
            {
                tag: "long lines",
                part: longLines,
                lines: 66,
                atOnce: 12
            }
        ];
    }
    function test_aLongListIsShownPieceByPiece(data) {
        const part = root.make(data.part);
        let before = 0;
        for (let round = 0; round < 60; ++round) {
            const now = root.shown(part);
            verify(now > before);
            verify(now - before <= data.atOnce, now - before);
            before = now;
            if (now === data.lines)
                break;
            const button = root.more(part);
            verify(button.visible);
            verify(button.text.includes(data.lines - now));
            button.clicked();
        }
        compare(root.shown(part), data.lines);
        verify(!root.more(part).visible);
    }
}
