// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import QtTest
import Hansa.Controls

/** Names of catalogues have ampersands: "R&D Austria". None of them is a shortcut. */
TestCase {
    id: root

    name: "Ampersand"
    when: windowShown
    visible: true
    width: 400
    height: 400

    Component {
        id: action

        ActionButton {
            text: "R&D Austria"
        }
    }
    Component {
        id: quiet

        QuietButton {
            text: "R&D Austria"
        }
    }
    Component {
        id: icon

        IconButton {
            iconName: "close"
            text: "Remove R&D Austria"
        }
    }
    Component {
        id: tick

        TickBox {
            text: "R&D Austria"
        }
    }
    Component {
        id: row

        ListRow {
            title: "R&D Austria"
        }
    }
    SignalSpy {
        id: clicked

        signalName: "clicked"
    }

    function test_itIsNoShortcut_data(): var {
        return [action, quiet, icon, tick, row].map((component, place) => ({
                    tag: ["action", "quiet", "icon", "tick", "row"][place],
                    component: component
                }));
    }
    function test_itIsNoShortcut(data: var): void {
        const control = createTemporaryObject(data.component, root);
        clicked.target = control;
        clicked.clear();
        keyClick(Qt.Key_D, Qt.AltModifier);
        compare(clicked.count, 0);
        mouseClick(control);
        compare(clicked.count, 1);
    }
}
