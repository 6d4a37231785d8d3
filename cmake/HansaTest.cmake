# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2

include(ECMAddTests)

# Qt tells each test its folders by macros, which makes its object another one in
# every checkout and useless to a compiler's cache: only tests that look for data get them.
get_target_property(definitions Qt6::Test INTERFACE_COMPILE_DEFINITIONS)
list(FILTER definitions EXCLUDE REGEX QT_TESTCASE)
set_property(TARGET Qt6::Test PROPERTY INTERFACE_COMPILE_DEFINITIONS ${definitions})

# hansa_add_test(NAME LIBRARIES…): NAME.cpp, a Qt Test without a window.
function(hansa_add_test name)
    ecm_add_test(${name}.cpp TEST_NAME ${name} LINK_LIBRARIES Qt6::Test ${ARGN})
    file(STRINGS ${name}.cpp looks_for_data REGEX QFINDTESTDATA LIMIT_COUNT 1)
    if(looks_for_data)
        target_compile_definitions(${name} PRIVATE
            QT_TESTCASE_BUILDDIR="${CMAKE_CURRENT_BINARY_DIR}"
            QT_TESTCASE_SOURCEDIR="${CMAKE_CURRENT_SOURCE_DIR}"
        )
    endif()
endfunction()
