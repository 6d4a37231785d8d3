# SPDX-FileCopyrightText: 2026 The Hansa developers
# SPDX-License-Identifier: EUPL-1.2

find_package(Qt6 6.8 REQUIRED COMPONENTS Core Network)
if(HANSA_DESKTOP)
    find_package(Qt6 6.8 REQUIRED COMPONENTS Concurrent Gui LinguistTools Location Positioning Qml Quick QuickControls2 Svg Widgets)
    find_package(KF6Notifications 6.13 REQUIRED)
endif()
find_package(KF6CalendarCore 6.13 REQUIRED)
find_package(LibXml2 REQUIRED)
find_package(OpenSSL 3 REQUIRED COMPONENTS Crypto)
find_package(simdjson REQUIRED)
find_package(SQLiteCpp REQUIRED)
find_package(XlsxWriter REQUIRED)
find_package(ZLIB REQUIRED)
find_package(zstd REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
qt_standard_project_setup(REQUIRES 6.8)
