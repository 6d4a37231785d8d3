# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2

# Benchmarks: each prints one JSON object a line on standard output.

# Those that are programs of their own, without bench_.
compiled_benchmarks() {
    grep -rhoE 'add_executable\(bench_\w+' "$HANSA_SOURCE/tests/bench" --include=CMakeLists.txt | sed 's/.*(bench_//'
}

# Names of the benchmarks, without bench_: programs, and scripts NAME/bench_NAME that drive the whole program.
benchmarks() {
    { compiled_benchmarks; (cd "$HANSA_SOURCE/tests/bench" && printf '%s\n' */bench_* | sed 's|.*/bench_||'); } | sort
}

bench_one() {
    local script=$HANSA_SOURCE/tests/bench/$1/bench_$1 programs=$HANSA_SOURCE/build/bench/bin
    if [ -x "$script" ]; then
        build bench hansa hansactl make_catalogue bench_search map_frames >&2 && "$script" "$programs"
    else
        build bench "bench_$1" >&2 && "$programs/bench_$1"
    fi
}

command_bench() {
    local name wanted=() result=0
    for name in $(benchmarks); do [[ $name != *"${1-}"* ]] || wanted+=("$name"); done
    [ ${#wanted[@]} -gt 0 ] || die "no benchmark's name contains \"${1-}\"." "There are: $(benchmarks | paste -sd' ')"
    for name in "${wanted[@]}"; do
        bench_one "$name" || { say "packaging/dev: bench_$name could not be built, or failed"; result=1; }
    done
    return $result
}
