// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "catalogue/codec.h"
#include "catalogue/vocabularies.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

class QIODevice;

namespace hansa::catalogue
{

/// Something about one line of a file.
struct LineIssue {
    std::string file; ///< as it was given
    std::int64_t line = 0; ///< from 1
    std::string field; ///< "members.total"; empty for the whole line
    std::string reason;

    friend bool operator==(const LineIssue &, const LineIssue &) = default;
};

/// What was found in all files.
struct ValidationReport {
    std::map<RecordKind, std::int64_t> counts; ///< records that were read
    std::vector<LineIssue> skipped; ///< lines that are no record
    std::vector<LineIssue> odd; ///< values that are kept though they are odd
};

/// Reads files of records, one JSON object a line, reports what is wrong with a line and
/// goes on with the next. Memory grows with the number of records, not with their size.
class Validator
{
public:
    /// Gets each good record with the place it came from.
    using Take = std::function<void(Record record, const std::string &file, std::int64_t line)>;
    using Known = std::function<bool(std::string_view id)>;

    explicit Validator(const Vocabularies &vocabularies)
        : m_vocabularies(vocabularies)
    {
    }

    /// Fails as Usage where the file can't be opened, or no line of it is a JSON object.
    [[nodiscard]] Result<void> read(const QString &path, const Take &take = {});
    [[nodiscard]] Result<void> read(QIODevice &device, const QString &name, const Take &take = {});

    // What read() is made of, for who finds the lines otherwise.
    void beginFile(std::string name);
    void skip(std::int64_t line, FieldIssue why);
    /// The record of a line, with all that is odd about it noted; nothing, and skipped, where
    /// it is none, or holds more than a record may.
    [[nodiscard]] std::optional<Record> take(std::string_view json, std::int64_t line);

    /// All that there is was read: ids that no record has, here or among what is @p known
    /// otherwise, are odd.
    void checkReferences(const Known &known = {});

    [[nodiscard]] const ValidationReport &report() const { return m_report; }

private:
    struct Place {
        std::size_t file; ///< in m_files
        std::int64_t line;
    };
    struct Named {
        std::string id;
        std::string field;
        Place place;
    };
    void odd(Place place, FieldIssue issue);
    [[nodiscard]] LineIssue issue(Place place, FieldIssue issue) const;

    const Vocabularies &m_vocabularies;
    RecordReader m_reader;
    std::vector<std::string> m_files;
    std::unordered_map<std::string, Place> m_ids; ///< where each was read first
    std::vector<Named> m_named;
    ValidationReport m_report;
};

} // namespace hansa::catalogue
