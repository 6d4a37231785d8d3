#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2
#
# run.sh HANSA HANSACTL JOURNEY.py: a journey in the real window under Xvfb, found through
# the accessibility bus. Pictures of steps that failed go to the current folder.
set -eu
export HANSA="$1" HANSACTL="$2"
journey="$3"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HANSA_JOURNEY_FOLDER="$folder" XDG_RUNTIME_DIR="$folder" HOME="$folder" LC_ALL="${HANSA_TEST_LOCALE-C.UTF-8}" LANGUAGE=en
chmod 700 "$folder"

# Without -noreset the server starts anew, and turns clients away, when its only client for the moment leaves.
xvfb-run -a -s "-screen 0 1600x1000x24 -noreset" dbus-run-session -- sh -c '
    /usr/libexec/at-spi-bus-launcher --launch-immediately &
    gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus \
        --method org.freedesktop.DBus.Properties.Set org.a11y.Status IsEnabled "<true>" > /dev/null
    exec python3 "$0"
' "$journey"
