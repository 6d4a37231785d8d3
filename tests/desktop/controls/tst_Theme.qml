// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

import QtQuick
import QtTest
import Hansa.Controls

/** The house's rule on contrast, for every theme: text 4.5 to 1, what is drawn 3 to 1. */
TestCase {
    id: root

    name: "Theme"

    function cleanup(): void {
        Theme.choice = "system";
        Theme.textScale = 1;
    }
    function channel(value: real): real {
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
    function luminance(hue: color): real {
        return 0.2126 * root.channel(hue.r) + 0.7152 * root.channel(hue.g) + 0.0722 * root.channel(hue.b);
    }
    function contrast(one: color, other: color): real {
        const a = root.luminance(one);
        const b = root.luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }
    function test_contrast_data(): var {
        return [
            {
                tag: "light"
            },
            {
                tag: "dark"
            },
            {
                tag: "high-contrast"
            }
        ];
    }
    function test_contrast(row): void {
        Theme.choice = row.tag;
        for (const ground of [Theme.paper, Theme.surface, Theme.selection]) {
            for (const ink of ["ink", "softInk", "accent", "warning", "danger"])
                verify(root.contrast(Theme[ink], ground) >= 4.5, `${ink} on ${ground}: ${root.contrast(Theme[ink], ground)}`);
            verify(root.contrast(Theme.outline, ground) >= 3, `outline on ${ground}: ${root.contrast(Theme.outline, ground)}`);
        }
        verify(root.contrast(Theme.accentInk, Theme.accent) >= 4.5);
    }
    function test_textGrowsToTwice(): void {
        Theme.textScale = 2;
        compare(Theme.small, 24);
        compare(Theme.title, 36);
        verify(Theme.target >= 48);
    }
}
