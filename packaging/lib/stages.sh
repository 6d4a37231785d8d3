# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2

# What a change must pass. Each stage is a function stage_NAME that writes its
# log on standard output and, where it runs many tests, their numbers with
# `counted`; else the stage itself counts as one.

STAGES="architecture format reuse build tests locales qml tidy sanitize fuzz"

check_stages() {
    local stage
    for stage in "$@"; do
        [[ $stage = --long || " $STAGES " == *" $stage "* ]] || usage "no such stage: $stage (there are: $STAGES)"
    done
}

command_test() {
    local stage wanted=() failed=0 passed=0 skipped=0 began=$SECONDS
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
    printf '%s passed, %s failed, %s skipped\n' "$passed" "$failed" "$skipped"
    [ "$failed" -eq 0 ]
}

# Adds to the caller's passed, failed and skipped.
run_stage() {
    local log=$HANSA_LOGS/$1.log start=$SECONDS result=0 good=0 bad=0 left=0
    (cd "$HANSA_SOURCE" && "stage_$1") </dev/null >"$log" 2>&1 || result=$?
    if [ -s "$HANSA_LOGS/$1.count" ]; then
        read -r good bad left <"$HANSA_LOGS/$1.count"
        left=${left:-0}
        [ $result -eq 0 ] || [ "$bad" -gt 0 ] || bad=1
    elif [ $result -eq 0 ]; then good=1; else bad=1; fi
    passed=$((passed + good)) failed=$((failed + bad)) skipped=$((skipped + left))
    printf '%-6s %-12s %6s  %s passed, %s failed%s\n' "$([ "$bad" -eq 0 ] && echo ok || echo FAILED)" "$1" \
        "$(duration $((SECONDS - start)))" "$good" "$bad" "$([ "$left" -eq 0 ] || echo ", $left skipped")"
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

# Tests whose outcome a language could change: they read or write texts, numbers and files. The long test has all.
LOCALE_TESTS='cli_(calls|compare|export|locales|saved|search|shortlist|tracker)|csvtest|exporttest|icalendartest'
LOCALE_TESTS+='|datetest|foldtest|deadlinetest|sourcestest|portaltest|criteriatest|boardtest|searchmodeltest|journey_partners'

# They run again for people whose numbers have commas, and whose i has no dot: kept libraries may follow the language.
stage_locales() {
    local name result=0 good=0 bad=0 left=0 numbers which="^($LOCALE_TESTS)\$"
    [ -z "${HANSA_TEST_LONG-}" ] || which=.
    build ci || return 1
    for name in de_DE tr_TR; do
        test_locale "$name" || return 1
        echo "--- $name"
        LOCPATH=$HANSA_CACHE/locale LC_ALL=$name.UTF-8 HANSA_TEST_LOCALE=$name.UTF-8 LANGUAGE=en \
            ONLY_TESTS=$which run_ctest locales build/ci xvfb-run -a -s "-screen 0 1600x900x24 -noreset" || result=1
        read -r -a numbers <"$HANSA_LOGS/locales.count"
        good=$((good + numbers[0])) bad=$((bad + numbers[1])) left=$((left + numbers[2]))
    done
    echo "$good $bad $left" >"$HANSA_LOGS/locales.count"
    return $result
}

# test_locale NAME: in the cache, as no account may write to the system's.
test_locale() {
    local folder=$HANSA_CACHE/locale/$1.utf8
    [ -d "$folder" ] && return
    mkdir -p "$HANSA_CACHE/locale" && localedef --no-archive -i "$1" -f UTF-8 "$folder.part" && mv -T "$folder.part" "$folder"
}

# run_ctest STAGE FOLDER [WRAPPER…]
run_ctest() {
    local stage=$1 folder=$2 result=0 limit=900 without=(-LE long)
    shift 2
    [ -z "${HANSA_TEST_LONG-}" ] || limit=14400 without=()
    "$@" ctest --test-dir "$folder" "${without[@]}" -R "${ONLY_TESTS-.}" -j "$JOBS" --output-on-failure --no-tests=error --timeout $limit \
        >"$HANSA_LOGS/$stage.ctest" 2>&1 || result=$?
    cat "$HANSA_LOGS/$stage.ctest"
    count_ctest "$stage" "$folder"
    rm -f "$HANSA_LOGS/$stage.ctest"
    return $result
}

# CTest's numbers, without what only looks like a pass: each skip is told with its reason.
count_ctest() {
    local good bad said
    read -r good bad < <(awk '/tests passed, [0-9]+ tests? failed out of [0-9]+/ {
        for (i = 1; i <= NF; i++) { if ($i ~ /^failed$/) bad = $(i - 2); if ($i == "of") all = $(i + 1) }
        print all - bad, bad }' "$HANSA_LOGS/$1.ctest")
    [ -n "${good-}" ] || return 0
    said=$(python3 packaging/lib/skipped.py "$2/Testing/Temporary/LastTest.log" "$good" "$bad") || return 1
    printf '%s\n' "$said" | sed '$d'
    printf '%s\n' "$said" | tail -n 1 >"$HANSA_LOGS/$1.count"
}

# Reports name functions, and leaks of the C library are known by theirs.
export ASAN_SYMBOLIZER_PATH=/usr/lib/llvm-19/bin/llvm-symbolizer

stage_sanitize() {
    build sanitize || return 1
    UBSAN_OPTIONS=print_stacktrace=1 \
        LSAN_OPTIONS=suppressions=$HANSA_SOURCE/tests/sanitize/leaks.txt:print_suppressions=0 \
        run_ctest sanitize build/sanitize
}

stage_fuzz() {
    local seconds=5 program good=0 bad=0
    [ -z "${HANSA_TEST_LONG-}" ] || seconds=600
    build sanitize fuzzers || return 1
    rm -rf build/sanitize/shapes
    build/sanitize/bin/make_shapes build/sanitize/shapes || return 1
    for program in build/sanitize/bin/fuzz_*; do
        [ -x "$program" ] || continue
        if fuzz_one "$program" "${program##*/fuzz_}" $seconds; then good=$((good + 1)); else bad=$((bad + 1)); fi
    done
    counted fuzz $good $bad
    [ $((good + bad)) -gt 0 ] && [ $bad -eq 0 ]
}

# Seeds come from tests/fuzz/corpus/NAME and make_shapes, finds are kept in the build folder, inputs that break something
# in the logs. tests/fuzz/options/NAME has a target's own options, its limits of time and memory for one input among them.
fuzz_one() {
    local folder seeds=() options=(-timeout=10 -rss_limit_mb=2048)
    for folder in "tests/fuzz/corpus/$2" "build/sanitize/shapes/$2"; do [ ! -d "$folder" ] || seeds+=("$folder"); done
    [ ! -e "tests/fuzz/options/$2" ] || read -ra options <"tests/fuzz/options/$2"
    echo "--- $2, $3 s"
    mkdir -p "build/sanitize/corpus/$2" "$HANSA_LOGS/fuzz"
    UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1 "$1" -max_total_time="$3" "${options[@]}" \
        -print_final_stats=1 -verbosity=0 -print_funcs=0 -artifact_prefix="$HANSA_LOGS/fuzz/$2-" "build/sanitize/corpus/$2" \
        "${seeds[@]}"
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
