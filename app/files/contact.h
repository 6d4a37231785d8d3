// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "catalogue/organisation.h"
#include "files/export.h"

namespace hansa::files
{

/// An organisation as one writes it into a mail: name, place, and how it is reached, a line each.
/// What is not stated is not there.
[[nodiscard]] std::string contactText(const catalogue::Organisation &organisation);

/// Organisations as vCards (version 4, RFC 6350): name, place, how they are reached, the user's note,
/// and for when the facts hold. Ends with a line break.
struct Contacts {
    std::string text;
    std::vector<std::string> otherKinds; ///< ids of records that are no organisations, in the export's order
};
[[nodiscard]] Contacts toVCards(const Export &what);

} // namespace hansa::files
