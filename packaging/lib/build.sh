# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2

# Building, inside the environment.

JOBS=${HANSA_JOBS:-$(nproc 2>/dev/null || echo 2)}

build_environment() {
    # The environment's own tools before any of the same name in the user's home.
    export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:$PATH
    [ -n "${LC_ALL-}${LC_CTYPE-}${LANG-}" ] || export LANG=C.UTF-8
    export CCACHE_DIR=$HANSA_CACHE/ccache CCACHE_BASEDIR=$HANSA_SOURCE CCACHE_NOHASHDIR=1
    export CCACHE_MAXSIZE=${CCACHE_MAXSIZE:-5G} CCACHE_COMPRESS=1
}

# configure PRESET: CMake over build/PRESET.
configure() {
    cmake -S "$HANSA_SOURCE" --preset "$1" \
        -DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DCMAKE_C_COMPILER_LAUNCHER=ccache -DCMAKE_LINKER_TYPE=MOLD
}

# build PRESET [TARGET…]; one at a time in each build folder.
build() {
    local preset=$1
    shift
    mkdir -p "$HANSA_SOURCE/build/$preset" || return 1
    (
        flock 8
        cd "$HANSA_SOURCE" && configure "$preset" && cmake --build "build/$preset" -j "$JOBS" ${1+--target "$@"} -- -k 0
    ) 8>"$HANSA_SOURCE/build/$preset/.lock"
}

# The programs that this tree has.
programs() {
    local name
    for name in hansactl hansa; do
        grep -qs "add_executable($name\b" -r "$HANSA_SOURCE/app" --include=CMakeLists.txt && printf '%s\n' "$name"
    done
}

command_build() { build dev; }

# The folder with the programs last built, by build, run or test.
built_programs() {
    local preset newest=
    for preset in dev ci; do
        local program=$HANSA_SOURCE/build/$preset/bin/hansactl
        if [ -x "$program" ] && { [ -z "$newest" ] || [ "$program" -nt "$newest" ]; }; then newest=$program; fi
    done
    [ -n "$newest" ] && dirname "$newest"
}

command_exec() {
    local bin log=$HANSA_SOURCE/build/exec-build.$$.log
    if ! bin=$(built_programs); then
        mkdir -p "$HANSA_SOURCE/build" || die "$HANSA_SOURCE/build cannot be made."
        # shellcheck disable=SC2046
        build dev $(programs) </dev/null >"$log" 2>&1 || {
            tail -n 30 "$log" >&2
            die "Hansa could not be built." "The whole log is $log"
        }
        rm -f "$log"
        bin=$HANSA_SOURCE/build/dev/bin
    fi
    export PATH=$bin:$PATH
    command -v -- "$1" >/dev/null || { say "packaging/dev: $1: no such command in the built environment"; exit 127; }
    exec -- "$@"
}
