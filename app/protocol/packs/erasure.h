// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace hansa::protocol
{

/// What is to be forgotten of a record wherever copies are: in logs, in the history. That it
/// goes from the state is a change of its own.
struct Erasure {
    std::string id;
    std::vector<std::string> fields; ///< of the record, at its top; empty: the record

    friend bool operator==(const Erasure &, const Erasure &) = default;
};

/// An erasure, and the revision that it came with.
struct DatedErasure {
    Erasure what;
    std::int64_t revision = 0;

    friend bool operator==(const DatedErasure &, const DatedErasure &) = default;
};

} // namespace hansa::protocol
