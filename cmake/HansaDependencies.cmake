# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2

find_package(Qt6 6.8 REQUIRED COMPONENTS Concurrent Core Network)
if(HANSA_DESKTOP)
    find_package(Qt6 6.8 REQUIRED COMPONENTS Gui LinguistTools Location Positioning Qml Quick QuickControls2 Svg Widgets)
    find_package(KF6CoreAddons 6.13 REQUIRED)
    find_package(KF6Notifications 6.13 REQUIRED)
endif()
find_package(KF6CalendarCore 6.13 REQUIRED)
find_package(KF6Contacts 6.13 REQUIRED)
find_package(LibXml2 REQUIRED)
find_package(OpenSSL 3 REQUIRED COMPONENTS Crypto)
find_package(simdjson REQUIRED)
find_package(SQLite3 3.44 REQUIRED)
find_package(SQLiteCpp REQUIRED)
find_package(XlsxWriter REQUIRED)
find_package(ZLIB REQUIRED)
find_package(zstd REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)

# Undo takes back what was changed by SQLite's session extension, which a build of SQLite may leave out.
include(CheckCXXSymbolExists)
set(CMAKE_REQUIRED_DEFINITIONS -DSQLITE_ENABLE_SESSION -DSQLITE_ENABLE_PREUPDATE_HOOK)
set(CMAKE_REQUIRED_LIBRARIES SQLite::SQLite3)
check_cxx_symbol_exists(sqlite3changeset_apply_v2 sqlite3.h HANSA_SQLITE_HAS_SESSIONS)
unset(CMAKE_REQUIRED_DEFINITIONS)
unset(CMAKE_REQUIRED_LIBRARIES)
if(NOT HANSA_SQLITE_HAS_SESSIONS)
    message(FATAL_ERROR "This SQLite has no session extension (SQLITE_ENABLE_SESSION, SQLITE_ENABLE_PREUPDATE_HOOK).")
endif()

qt_standard_project_setup(REQUIRES 6.8)
