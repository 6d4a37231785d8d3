// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"

#include <QLockFile>
#include <QString>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace hansa::publish
{

/// What a publisher's folder remembers of its last publication.
struct Published {
    std::int64_t revision = 0;
    std::string content; ///< the signed content part, as it was published

    friend bool operator==(const Published &, const Published &) = default;
};

/// A publisher's folder: `records.jsonl`, all records as canonical JSON sorted by id, and
/// `published.json`. Locked for as long as it is open. Both files are replaced whole:
/// whoever is killed leaves the old one or the new one.
class Folder
{
public:
    using Records = std::map<std::string, std::string, std::less<>>; ///< by id, canonical JSON

    /// Opens @p path; makes the folder where @p make says so and it is missing.
    [[nodiscard]] static Result<Folder> open(const QString &path, bool make);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString recordsPath() const; ///< never written into, only replaced
    [[nodiscard]] const Records &records() const { return m_records; }
    [[nodiscard]] const std::optional<Published> &published() const { return m_published; }

    [[nodiscard]] Result<void> save(Records records);
    [[nodiscard]] Result<void> save(const Published &published);

private:
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    Records m_records;
    std::optional<Published> m_published;
};

} // namespace hansa::publish
