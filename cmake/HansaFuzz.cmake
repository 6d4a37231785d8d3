# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2

# hansa_add_fuzzer(NAME LIBRARIES…): fuzz_NAME from NAME.cpp, which defines
# LLVMFuzzerTestOneInput; its seeds lie in corpus/NAME.
function(hansa_add_fuzzer name)
    add_executable(fuzz_${name} ${name}.cpp)
    target_link_libraries(fuzz_${name} PRIVATE ${ARGN})
    target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
endfunction()
