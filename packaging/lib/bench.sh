# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2

# Benchmarks: each prints one JSON object a line on standard output.

command_bench() {
    build bench >&2 || die "the benchmarks could not be built." "The compiler's message is above."
    local program ran=0 result=0
    for program in "$HANSA_SOURCE"/build/bench/bin/bench_*; do
        [ -x "$program" ] && [[ ${program##*/bench_} == *"${1-}"* ]] || continue
        ran=$((ran + 1))
        "$program" || { say "packaging/dev: ${program##*/} failed"; result=1; }
    done
    [ $ran -gt 0 ] || die "no benchmark's name contains \"${1-}\"." \
        "There are: $(cd "$HANSA_SOURCE/build/bench/bin" && ls bench_* 2>/dev/null | sed 's/^bench_//' | paste -sd' ')"
    return $result
}
