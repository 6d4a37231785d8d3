// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/recordkind.h"
#include "base/result.h"
#include "catalogue/codec.h"
#include "store/cataloguestate.h"
#include "store/linkrepository.h"

#include <cstdint>
#include <string>
#include <vector>

namespace hansa::store
{

/// One record that another names.
struct Mention {
    std::string target; ///< its id, well formed; no record of this id need exist
    LinkRole role;

    friend bool operator==(const Mention &, const Mention &) = default;
};

/// A record as the cache keeps it: all that can be worked out before the database is asked.
struct PreparedRow {
    RecordKind kind;
    std::string id;
    std::string json; ///< canonical
    Sha256 hash; ///< of the JSON
    std::uint16_t bucket; ///< the first 16 bits of SHA-256(kind SP id), as protocol computes them
    std::string title;
    std::string terms; ///< what lists search in
    std::vector<Mention> mentions;
};

/// Prepares rows, on any thread: one each, for it holds the parser's buffers.
class RowPreparer
{
public:
    /// Fails where the text is no record, and as Refused where it holds more than a record may
    /// (catalogue/recordlimits.h).
    [[nodiscard]] Result<PreparedRow> prepare(std::string json, const Sha256 &hash, std::uint16_t bucket);

private:
    catalogue::RecordReader m_reader;
};

} // namespace hansa::store
