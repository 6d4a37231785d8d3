// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

pragma Singleton

import QtQuick

/** The one place for colours, sizes and durations. A room names none of its own. */
QtObject {
    id: root

    /** "system", "light", "dark" or "high-contrast". */
    property string choice: "system"
    /** 1 to 2: the size of all text. */
    property real textScale: 1
    property bool reducedMotion: false

    readonly property bool highContrast: root.choice === "high-contrast"
    readonly property bool dark: root.highContrast || root.choice === "dark" || (root.choice === "system" && Application.styleHints.colorScheme === Qt.ColorScheme.Dark)

    readonly property color paper: root.highContrast ? "#000000" : root.dark ? "#16191d" : "#f7f6f3"
    readonly property color surface: root.highContrast ? "#000000" : root.dark ? "#1e2228" : "#ffffff"
    readonly property color line: root.highContrast ? "#ffffff" : root.dark ? "#323840" : "#e2ded6"
    /** Outlines of what can be used: 3 to 1 against surface and paper. */
    readonly property color outline: root.highContrast ? "#ffffff" : root.dark ? "#838b96" : "#86837c"
    readonly property color ink: root.highContrast ? "#ffffff" : root.dark ? "#e8eaed" : "#1f2328"
    readonly property color softInk: root.highContrast ? "#ffffff" : root.dark ? "#a6adb7" : "#5b616b"
    readonly property color accent: root.highContrast ? "#ffff00" : root.dark ? "#5cb8e6" : "#0b6e99"
    readonly property color accentInk: root.dark ? "#0d1418" : "#ffffff"
    readonly property color selection: root.highContrast ? "#1a1a8c" : root.dark ? "#2d3a44" : "#e3eef4"
    readonly property color warning: root.highContrast ? "#ffb000" : root.dark ? "#f0a868" : "#9a4b00"
    readonly property color danger: root.highContrast ? "#ff8080" : root.dark ? "#ef8a8a" : "#a52a2a"

    readonly property color water: root.highContrast ? "#000000" : root.dark ? "#10161c" : "#dce8ee"
    readonly property color land: root.highContrast ? "#202020" : root.dark ? "#262b31" : "#f6f3ec"
    readonly property color border: root.highContrast ? "#c0c0c0" : root.dark ? "#3c434c" : "#cfc8ba"

    /** The criteria in their order: tints of the accent, never a theme's hue. */
    readonly property list<color> tints: root.highContrast ? ["#ffff00", "#e6e64d", "#cccc80", "#b3b399", "#999973", "#80804d"] : root.dark ? ["#2f86b4", "#5cb8e6", "#8fd0f0", "#b9e2f6", "#d6eef9", "#eaf6fc"] : ["#0b6e99", "#3a8fb7", "#6cacca", "#8fc0d8", "#afd2e3", "#cbe2ee"]

    /** Themes, Tol's muted set; the last is all other themes. Each has a shape too. */
    readonly property list<color> themes: ["#cc6677", root.dark ? "#7a6ff0" : "#332288", "#ddcc77", "#117733", "#88ccee", "#882255", "#44aa99", "#999933", root.dark ? "#6b7480" : "#a9a59c"]

    readonly property int small: Math.round(12 * root.textScale)
    readonly property int normal: Math.round(13 * root.textScale)
    readonly property int large: Math.round(15 * root.textScale)
    readonly property int title: Math.round(18 * root.textScale)

    readonly property int gap: 8
    readonly property int halfGap: 4
    readonly property int margin: 16
    readonly property int radius: 6
    readonly property int target: Math.max(24, Math.round(24 * root.textScale))
    readonly property int icon: Math.round(16 * root.textScale)

    readonly property int quick: root.reducedMotion ? 0 : 120
    readonly property int motion: root.reducedMotion ? 0 : 180

    function tint(index: int): color {
        return root.tints[Math.min(index, root.tints.length - 1)];
    }
}
