// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import QtTest
import Hansa.Controls

TestCase {
    id: root

    name: "WeightDots"
    when: windowShown
    visible: true
    width: 400
    height: 100

    Component {
        id: dotsComponent

        WeightDots {
            id: control

            weight: 3
            name: "SMEs"
            onChosen: weight => control.weight = weight
        }
    }

    function make(): WeightDots {
        const control = createTemporaryObject(dotsComponent, root) as WeightDots;
        control.forceActiveFocus();
        return control;
    }
    function test_arrowsStayBetweenNoneAndFive(): void {
        const control = root.make();
        for (let i = 0; i < 6; ++i)
            keyClick(Qt.Key_Right);
        compare(control.weight, 5);
        for (let i = 0; i < 9; ++i)
            keyClick(Qt.Key_Left);
        compare(control.weight, 0);
    }
    function test_aClickOnADotSetsIt(): void {
        const control = root.make();
        mouseClick(control, control.width - 3, control.height / 2);
        compare(control.weight, 5);
        mouseClick(control, 3, control.height / 2);
        compare(control.weight, 1);
    }
    function test_saysItsValue(): void {
        const control = root.make();
        verify(control.Accessible.name.includes("SMEs"));
        verify(control.Accessible.description.includes("3"));
    }
}
