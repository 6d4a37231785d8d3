// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "catalogue/record.h"

#include <expected>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace hansa::catalogue
{

/// What is odd about one field of a record.
struct FieldIssue {
    std::string field; ///< "members.total", "deadlines[1].date"; empty for the whole record
    std::string reason;

    friend bool operator==(const FieldIssue &, const FieldIssue &) = default;
};

/// A record, and the fields whose values are kept though they are odd.
struct DecodedRecord {
    Record record;
    std::vector<FieldIssue> issues;
};

/// Reads records from JSON. Holds the parser's buffers: one reader for many lines is
/// several times faster than one each. Not shared between threads.
class RecordReader
{
public:
    RecordReader();
    ~RecordReader();
    RecordReader(RecordReader &&) noexcept;
    RecordReader &operator=(RecordReader &&) noexcept;

    /// One record from one JSON object. Keys with `null` or an empty string, list or
    /// object are dropped, with an issue where it is `null`; a value of the wrong form
    /// stays among the extras, with an issue. Texts come as visibleText() has them.
    /// Fails where there is no object, no id of ours, no name or title, a key twice, or
    /// what canonical JSON refuses.
    [[nodiscard]] std::expected<DecodedRecord, FieldIssue> read(std::string_view json);

private:
    struct Buffers;
    std::unique_ptr<Buffers> m_buffers;
};

/// The record as canonical JSON (RFC 8785): reading it back gives an equal record.
[[nodiscard]] std::string toJson(const Record &record);

} // namespace hansa::catalogue
