// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/recordkind.h"
#include "base/result.h"
#include "protocol/packref.h"
#include "protocol/packs/packbase.h"

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace hansa::protocol
{

/// One step from a revision to another; texts live until the next one is read.
struct Operation {
    enum Sort { Drop, Patch, Put, Erase };
    Sort sort = Drop;
    RecordKind kind = RecordKind::Organisation;
    std::string_view id;
    std::string_view json; ///< canonical: the record as it is afterwards; of Patch and Put
    std::vector<std::string_view> fields; ///< of Erase; empty: the record
};

/// Which states a change pack leads from and to, as it says itself; nothing where the bytes
/// are no change pack.
struct PackSpan {
    std::int64_t from = 0;
    std::int64_t to = 0;
    std::int64_t baseRecords = 0;
};
[[nodiscard]] std::optional<PackSpan> spanOf(std::string_view bytes);

/// Reads a change pack operation by operation: drops, patches, puts, erasures, each sort
/// ascending by id. Hostile bytes cost no more than what was announced; whatever is not as
/// docs/change-packs.md says is refused, as is a base that it was not made for, as far as
/// that shows: the state's digest tells for certain.
class ChangePackReader
{
public:
    /// Checks that @p bytes are those that @p ref names. They and @p base must outlive the
    /// reader; the base must not change before the last operation was read, though @p base.json
    /// may already give what an operation made of its record. @p where stands in messages.
    [[nodiscard]] static Result<ChangePackReader> open(std::string_view bytes, const PackRef &ref, const PackBase &base,
                                                       QString where);
    /// A pack that nobody announced, to look into.
    [[nodiscard]] static Result<ChangePackReader> openUnannounced(std::string_view bytes, const PackBase &base,
                                                                  QString where);
    ~ChangePackReader();
    ChangePackReader(ChangePackReader &&) noexcept;
    ChangePackReader &operator=(ChangePackReader &&) noexcept;

    /// Nothing after the last one, when all that was said of the pack has proved true.
    [[nodiscard]] Result<std::optional<Operation>> next();

private:
    struct Reading;
    explicit ChangePackReader(std::unique_ptr<Reading> reading);
    [[nodiscard]] static Result<ChangePackReader> start(std::string_view bytes, const PackRef &ref, bool announced,
                                                        const PackBase &base, QString where);
    std::unique_ptr<Reading> m_reading;
};

} // namespace hansa::protocol
