# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2

# Talking to the person at the terminal, on standard error: what exec's command
# prints stays its own.

say() { printf '%s\n' "$*" >&2; }

# die WHAT [WHAT TO DO…]
die() {
    say "packaging/dev: $1"
    shift
    local line
    for line in "$@"; do say "  $line"; done
    exit 1
}

packages() { sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "$HANSA_SOURCE/packaging/packages" | LC_ALL=C sort -u; }
