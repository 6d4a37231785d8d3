# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2

# Opening the window, or a picture of it where there is no display.

command_run() {
    # shellcheck disable=SC2046
    build dev $(programs) >&2 || die "Hansa could not be built." "The compiler's message is above."
    local hansa=$HANSA_SOURCE/build/dev/bin/hansa
    [ -x "$hansa" ] || die "this tree has no window yet: build/dev/bin/hansa was not built."
    if [ -n "${DISPLAY-}${WAYLAND_DISPLAY-}" ]; then exec "$hansa" "$@"; fi
    local picture=$HANSA_SOURCE/build/hansa.png
    say "There is no display here: searching for \"photonics\" in a window nobody sees, and taking a picture of it."
    rm -f "$picture"
    xvfb-run -a -s "-screen 0 1600x900x24" "$hansa" --search photonics --screenshot "$picture" "$@" && [ -s "$picture" ] ||
        die "the picture could not be taken." "Hansa's message is above."
    printf '%s\n' "$picture"
}
