# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2

include(ECMAddTests)

# hansa_add_test(NAME LIBRARIES…): NAME.cpp, a Qt Test without a window.
function(hansa_add_test name)
    ecm_add_test(${name}.cpp TEST_NAME ${name} LINK_LIBRARIES Qt6::Test ${ARGN})
endfunction()
