// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"
#include "base/result.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hansa::store
{

class Connection;

/// Where imported calls came from: a local catalogue.
struct ImportSource {
    std::string catalogue; ///< `local.files`
    std::string title;
    Instant checked; ///< the last import

    friend bool operator==(const ImportSource &, const ImportSource &) = default;
};

/// An import that changed something.
struct ImportRevision {
    std::int64_t number = 0; ///< ascending from 1
    Instant imported;

    friend bool operator==(const ImportRevision &, const ImportRevision &) = default;
};

/// A call as one import told it.
struct ImportedCall {
    std::string id;
    std::string record; ///< canonical JSON
    std::int64_t revision = 0; ///< of that import

    friend bool operator==(const ImportedCall &, const ImportedCall &) = default;
};

/// All that was imported from one source.
struct ImportHistory {
    ImportSource source;
    std::vector<ImportRevision> revisions; ///< ascending
    std::vector<ImportedCall> calls; ///< ascending by revision, then id

    friend bool operator==(const ImportHistory &, const ImportHistory &) = default;
};

/// Every statement on calls that the user imported. What they were before is kept as long as the change log
/// keeps it. Lives on its connection's thread.
class ImportedCallRepository
{
public:
    explicit ImportedCallRepository(Connection &db)
        : m_db(&db)
    {
    }

    [[nodiscard]] Result<std::vector<ImportSource>> sources() const; ///< by catalogue
    [[nodiscard]] Result<std::vector<ImportRevision>> revisions(std::string_view catalogue) const; ///< ascending
    /// What every import after revision @p after changed, ascending by revision, then id.
    [[nodiscard]] Result<std::vector<ImportedCall>> changes(std::string_view catalogue, std::int64_t after) const;

    /// An import, in one transaction: @p decide is given each call as it is known, and returns those that are new or
    /// other; their revision is set here. Where it fails nothing is written.
    using Decide = std::function<Result<std::vector<ImportedCall>>(const std::vector<ImportedCall> &known)>;
    [[nodiscard]] Result<void> import(const ImportSource &source, const Decide &decide);
    /// Adds what was imported before, unless something of that source is here.
    [[nodiscard]] Result<void> put(const ImportHistory &history);
    /// Forgets all calls of a source. The cache has yet to drop them.
    [[nodiscard]] Result<void> remove(std::string_view catalogue);

private:
    void putSource(const ImportSource &source);
    void putCalls(std::string_view catalogue, const std::vector<ImportedCall> &calls);
    void forgetOld(std::string_view catalogue, Instant now);

    Connection *m_db;
};

} // namespace hansa::store
