# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2

add_custom_target(fuzzers)

# hansa_add_fuzzer(NAME LIBRARIES…): fuzz_NAME from NAME.cpp, which defines
# LLVMFuzzerTestOneInput; its seeds lie in corpus/NAME, its own options in options/NAME.
function(hansa_add_fuzzer name)
    add_executable(fuzz_${name} ${name}.cpp)
    target_link_libraries(fuzz_${name} PRIVATE ${ARGN})
    add_dependencies(fuzzers fuzz_${name})
    target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
endfunction()
