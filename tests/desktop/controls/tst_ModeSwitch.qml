// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import QtTest
import Hansa.Controls

TestCase {
    id: root

    name: "ModeSwitch"
    when: windowShown
    visible: true
    width: 400
    height: 100

    Component {
        id: switchComponent

        ModeSwitch {
            id: control

            mode: "prefer"
            name: "Country"
            onChosen: mode => control.mode = mode
        }
    }
    SignalSpy {
        id: chosen

        signalName: "chosen"
    }

    function make(): ModeSwitch {
        const control = createTemporaryObject(switchComponent, root) as ModeSwitch;
        chosen.target = control;
        chosen.clear();
        return control;
    }
    function test_theFirstLetterNamesAMode(): void {
        const control = root.make();
        compare(control.modeOfKey("m"), "must");
        compare(control.modeOfKey("P"), "prefer");
        compare(control.modeOfKey("e"), "exclude");
        compare(control.modeOfKey("x"), "");
        compare(control.modeOfKey(""), "");
    }
    function test_arrowsGoThroughTheModes(): void {
        const control = root.make();
        control.forceActiveFocus();
        keyClick(Qt.Key_Right);
        compare(control.mode, "exclude");
        keyClick(Qt.Key_Right);
        compare(control.mode, "exclude");
        keyClick(Qt.Key_Left);
        keyClick(Qt.Key_Left);
        compare(control.mode, "must");
    }
    function test_aClickChooses(): void {
        const control = root.make();
        mouseClick(control, 10, control.height / 2);
        compare(chosen.count, 1);
        compare(control.mode, "must");
    }
    function test_targetsAreLargeEnough(): void {
        verify(root.make().height >= 24);
    }
    function test_hasAName(): void {
        verify(root.make().Accessible.name.includes("Country"));
    }
}
