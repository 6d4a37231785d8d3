// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/recordkind.h"
#include "base/result.h"
#include "protocol/packref.h"

#include <memory>
#include <optional>
#include <string_view>

namespace hansa::protocol
{

/// One record of a snapshot; the text lives until the next one is read.
struct PackedRecord {
    RecordKind kind = RecordKind::Organisation;
    std::string_view id;
    std::string_view json; ///< canonical
};

/// Reads a snapshot record by record. Hostile bytes cost no more than what was announced:
/// unpacked bytes beyond PackRef::rawBytes, records beyond PackRef::records, a line beyond
/// maxRecordBytes and a window beyond 32 MiB are refused, as is what is truncated,
/// unsorted, not canonical or followed by anything.
class SnapshotReader
{
public:
    /// Checks that @p bytes are those that @p ref names; they must outlive the reader.
    /// @p where stands in messages.
    [[nodiscard]] static Result<SnapshotReader> open(std::string_view bytes, const PackRef &ref, QString where);
    /// A pack that nobody announced, to look into: nothing but its own form is checked.
    [[nodiscard]] static SnapshotReader openUnannounced(std::string_view bytes, QString where);
    ~SnapshotReader();
    SnapshotReader(SnapshotReader &&) noexcept;
    SnapshotReader &operator=(SnapshotReader &&) noexcept;

    /// Nothing after the last one, when all the head said of the pack has proved true.
    [[nodiscard]] Result<std::optional<PackedRecord>> next();

private:
    struct Stream;
    explicit SnapshotReader(std::unique_ptr<Stream> stream);
    std::unique_ptr<Stream> m_stream;
};

} // namespace hansa::protocol
