// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <string_view>

namespace hansa::calls
{

/// The name of a programme by the portal's code ("43108390": "Horizon Europe"); empty where it is
/// not known. From the portal's own labels of 13 March 2026, their abbreviations left out.
[[nodiscard]] std::string_view portalProgramme(std::string_view code);

} // namespace hansa::calls
