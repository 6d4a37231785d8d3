# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2

# What every target is compiled with.

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_SCAN_FOR_MODULES OFF)
set(QT_QML_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/qml)

# Libraries throw (SQLiteCpp, std): their exceptions stop at our adapters, so
# unwinding has to work everywhere.
kde_enable_exceptions()

if(NOT MSVC)
    # Qt's resource targets name an include folder that only a later step makes.
    add_compile_options(-Wno-missing-include-dirs)
    # Scores must be the same on every machine: no fused multiply-add.
    add_compile_options(-ffp-contract=off)
endif()

if(HANSA_WERROR)
    set(CMAKE_COMPILE_WARNING_AS_ERROR ON)
endif()

if(HANSA_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()
