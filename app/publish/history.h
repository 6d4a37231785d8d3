// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "protocol/packs/changepackwriter.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hansa::publish
{

/// What a publisher's folder keeps of earlier revisions, to make packs of changes from them:
/// the whole state of the last one (`states/N.jsonl`), and of each in the horizon the records
/// it touched as they were before (`history/N.jsonl`). And what was asked to be forgotten
/// (`erasures.jsonl`), for good.
class History
{
public:
    /// Records by id as they were; nothing: there was none.
    using Before = std::map<std::string, std::optional<std::string>, std::less<>>;

    explicit History(QString folder);

    [[nodiscard]] bool hasState(std::int64_t revision) const;
    /// Takes @p file, which nobody ever writes into, as the state of @p revision.
    [[nodiscard]] Result<void> keepState(std::int64_t revision, const QString &file);
    /// What the records of @p now change in the kept state of a revision; one pass over both.
    [[nodiscard]] Result<std::vector<protocol::RecordChange>>
    changesSince(std::int64_t revision, const std::map<std::string, std::string, std::less<>> &now) const;

    /// Notes what @p revision changed.
    [[nodiscard]] Result<void> keep(std::int64_t revision, const std::vector<protocol::RecordChange> &changes);
    /// The first revision from which everything up to @p revision is kept; @p revision itself
    /// where it is only that.
    [[nodiscard]] std::int64_t reachesBackTo(std::int64_t revision) const;
    /// Records that differ between @p from and @p to, as they were at @p from.
    [[nodiscard]] Result<Before> before(std::int64_t from, std::int64_t to) const;
    /// Forgets states and changes that no pack up to the next revision can need.
    void tidy(std::int64_t revision);
    /// Forgets what was changed before and with @p revision; its state stays until tidy().
    void forgetBefore(std::int64_t revision);

    /// Revision 0 until it is published.
    [[nodiscard]] Result<std::vector<protocol::DatedErasure>> erasures() const;
    [[nodiscard]] Result<void> save(const std::vector<protocol::DatedErasure> &erasures);

private:
    [[nodiscard]] QString stateFile(std::int64_t revision) const;
    [[nodiscard]] QString changesFile(std::int64_t revision) const;

    QString m_folder;
};

} // namespace hansa::publish
