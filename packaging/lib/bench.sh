# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2

# Benchmarks: each prints one JSON object a line on standard output.

# Names of the benchmarks, without bench_.
benchmarks() {
    grep -rhoE 'add_executable\(bench_\w+' "$HANSA_SOURCE/tests/bench" --include=CMakeLists.txt | sed 's/.*(bench_//' | sort
}

command_bench() {
    local name wanted=() result=0
    for name in $(benchmarks); do [[ $name != *"${1-}"* ]] || wanted+=("$name"); done
    [ ${#wanted[@]} -gt 0 ] || die "no benchmark's name contains \"${1-}\"." "There are: $(benchmarks | paste -sd' ')"
    build bench "${wanted[@]/#/bench_}" >&2 || die "the benchmarks could not be built." "The compiler's message is above."
    for name in "${wanted[@]}"; do
        "$HANSA_SOURCE/build/bench/bin/bench_$name" || { say "packaging/dev: bench_$name failed"; result=1; }
    done
    return $result
}
