// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "catalogue/recordhead.h"

namespace hansa::catalogue
{

/// An offer, a request or a memorandum between cluster organisations.
struct Cooperation : RecordHead {
    std::string title;
    std::string type; ///< `offer`, `request`, `memorandum`
    std::string summary;
    std::vector<std::string> organisations; ///< ids (also of partnerships) or names
    std::vector<std::string> countries;
    std::vector<std::string> sectors;
    std::optional<PartialDate> opens;
    std::optional<PartialDate> expires;
    std::string url;

    friend bool operator==(const Cooperation &, const Cooperation &) = default;
};

} // namespace hansa::catalogue
