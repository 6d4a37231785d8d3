# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2

# What a change must pass. Each stage is a function stage_NAME that writes its
# log on standard output and, where it runs many tests, their numbers with
# `counted`; else the stage itself counts as one.

STAGES="architecture format reuse build tests qml tidy sanitize fuzz"

check_stages() {
    local stage
    for stage in "$@"; do
        [[ $stage = --long || " $STAGES " == *" $stage "* ]] || usage "no such stage: $stage (there are: $STAGES)"
    done
}

command_test() {
    local stage wanted=() failed=0 passed=0 began=$SECONDS
    export HANSA_LOGS=$HANSA_SOURCE/build/logs
    for stage in "$@"; do
        if [ "$stage" = --long ]; then export HANSA_TEST_LONG=1; else wanted+=("$stage"); fi
    done
    # shellcheck disable=SC2206
    [ ${#wanted[@]} -gt 0 ] || wanted=($STAGES)
    trust_checkout
    rm -rf "$HANSA_LOGS"
    mkdir -p "$HANSA_LOGS" || die "$HANSA_LOGS cannot be made."
    printf 'Logs: %s\n' "$HANSA_LOGS"
    for stage in "${wanted[@]}"; do run_stage "$stage"; done
    printf 'In %s, %s stages of %s, logs in %s\n' "$(duration $((SECONDS - began)))" "${#wanted[@]}" \
        "$(wc -w <<<"$STAGES")" "$HANSA_LOGS"
    printf '%s passed, %s failed\n' "$passed" "$failed"
    [ "$failed" -eq 0 ]
}

# Adds to the caller's passed and failed.
run_stage() {
    local log=$HANSA_LOGS/$1.log start=$SECONDS result=0 good=0 bad=0
    (cd "$HANSA_SOURCE" && "stage_$1") </dev/null >"$log" 2>&1 || result=$?
    if [ -s "$HANSA_LOGS/$1.count" ]; then
        read -r good bad <"$HANSA_LOGS/$1.count"
        [ $result -eq 0 ] || [ "$bad" -gt 0 ] || bad=1
    elif [ $result -eq 0 ]; then good=1; else bad=1; fi
    passed=$((passed + good)) failed=$((failed + bad))
    printf '%-6s %-12s %6s  %s passed, %s failed\n' "$([ "$bad" -eq 0 ] && echo ok || echo FAILED)" "$1" \
        "$(duration $((SECONDS - start)))" "$good" "$bad"
    grep -h '^note: ' "$log" | sort -u | sed 's/^/       /'
    [ "$bad" -eq 0 ] || { tail -n 40 "$log" | sed 's/^/       | /'; printf '       whole log: %s\n' "$log"; }
}

# counted STAGE PASSED FAILED
counted() { echo "$2 $3" >"$HANSA_LOGS/$1.count"; }

duration() { printf '%d:%02d' $(($1 / 60)) $(($1 % 60)); }

# A checkout that belongs to another account is still ours to read.
trust_checkout() { export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0='*'; }

# Files of the project whose names match: those that git follows, or all but build folders where there is no git.
project_files() {
    if git rev-parse --git-dir >/dev/null 2>&1; then
        git ls-files --cached --others --exclude-standard -- "$@" | while IFS= read -r f; do [ -e "$f" ] && printf '%s\n' "$f"; done
    else
        local names=() pattern
        for pattern in "$@"; do names+=(-o -name "$pattern"); done
        find . -path ./build -prune -o -type f \( "${names[@]:1}" \) -print | sed 's|^\./||'
    fi
}

stage_architecture() { python3 tests/architecture/selftest.py && python3 tests/architecture/check.py .; }

stage_format() {
    local files
    mapfile -t files < <(project_files '*.cpp' '*.h')
    printf '%s\n' "${files[@]}" | xargs -d '\n' clang-format --dry-run --Werror
}

stage_reuse() { reuse --no-multiprocessing lint; }

# A warning is an error.
stage_build() { build ci; }

# Where something could not be built, the tests that were are still run.
stage_tests() {
    build ci
    run_ctest tests build/ci xvfb-run -a -s "-screen 0 1600x900x24 -noreset"
}

# run_ctest STAGE FOLDER [WRAPPER…]
run_ctest() {
    local stage=$1 folder=$2 result=0 limit=900 without=(-LE long)
    shift 2
    [ -z "${HANSA_TEST_LONG-}" ] || limit=14400 without=()
    "$@" ctest --test-dir "$folder" "${without[@]}" -j "$JOBS" --output-on-failure --no-tests=error --timeout $limit \
        >"$HANSA_LOGS/$stage.ctest" 2>&1 || result=$?
    cat "$HANSA_LOGS/$stage.ctest"
    awk -v out="$HANSA_LOGS/$stage.count" '/tests passed, [0-9]+ tests? failed out of [0-9]+/ {
        for (i = 1; i <= NF; i++) { if ($i ~ /^failed$/) bad = $(i - 2); if ($i == "of") all = $(i + 1) }
        print all - bad, bad > out }' "$HANSA_LOGS/$stage.ctest"
    rm -f "$HANSA_LOGS/$stage.ctest"
    return $result
}

stage_sanitize() {
    build sanitize || return 1
    UBSAN_OPTIONS=print_stacktrace=1 run_ctest sanitize build/sanitize
}

stage_fuzz() {
    local seconds=10 program good=0 bad=0
    [ -z "${HANSA_TEST_LONG-}" ] || seconds=600
    build fuzz fuzzers || return 1
    for program in build/fuzz/bin/fuzz_*; do
        [ -x "$program" ] || continue
        if fuzz_one "$program" "${program##*/fuzz_}" $seconds; then good=$((good + 1)); else bad=$((bad + 1)); fi
    done
    counted fuzz $good $bad
    [ $((good + bad)) -gt 0 ] && [ $bad -eq 0 ]
}

# Seeds come from tests/fuzz/corpus/NAME, finds are kept in the build folder, inputs that break something in the logs.
fuzz_one() {
    local seeds=tests/fuzz/corpus/$2
    echo "--- $2, $3 s"
    mkdir -p "build/fuzz/corpus/$2" "$HANSA_LOGS/fuzz"
    [ -d "$seeds" ] || seeds=
    UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1 "$1" -max_total_time="$3" -timeout=10 -rss_limit_mb=2048 \
        -print_final_stats=1 -verbosity=0 -print_funcs=0 -artifact_prefix="$HANSA_LOGS/fuzz/$2-" "build/fuzz/corpus/$2" $seeds
}

stage_qml() {
    local files file result=0
    mapfile -t files < <(project_files '*.qml')
    [ ${#files[@]} -gt 0 ] || { echo "note: no QML in this tree"; return 0; }
    for file in "${files[@]}"; do
        /usr/lib/qt6/bin/qmlformat "$file" | diff -u --label "$file" --label "$file as qmlformat writes it" "$file" - || result=1
    done
    python3 translations/update.py --check || result=1
    build ci all_qmllint >"$HANSA_LOGS/qmllint.log" 2>&1 || result=1
    cat "$HANSA_LOGS/qmllint.log"
    if grep -qE '^(Warning|Error|Info):' "$HANSA_LOGS/qmllint.log"; then echo "qmllint has warnings"; result=1; fi
    return $result
}

stage_tidy() {
    [ -e build/ci/compile_commands.json ] || build ci || return 1
    python3 packaging/lib/tidy.py --build build/ci --cache "$HANSA_CACHE/tidy" --jobs "$JOBS" ${HANSA_TEST_LONG:+--all}
}
