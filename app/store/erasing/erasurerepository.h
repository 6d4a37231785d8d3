// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "store/erasing/erasuresubject.h"

#include <span>
#include <vector>

namespace hansa::store
{

class Connection;

/// Finds and erases what the workspace says about a record or a text, whatever table it stands in.
class ErasureRepository
{
public:
    explicit ErasureRepository(Connection &db)
        : m_db(&db)
    {
    }

    /// Every place, in the order of the subjects; one pass for all of them.
    [[nodiscard]] Result<std::vector<Holding>> holdings(std::span<const ErasureSubject> subjects) const;
    /// In one transaction; see Workspace::change() to undo it. The cache has yet to mirror the calls again: those of a
    /// source that something was erased of have another revision. The bytes are overwritten, but for those in the
    /// database's log: cutLog() is to follow.
    [[nodiscard]] Result<void> erase(const ErasureSubject &subject);
    /// Brings the log into the file and cuts it; fails where somebody else has the file open. Not in a transaction.
    [[nodiscard]] Result<void> cutLog();

private:
    Connection *m_db;
};

} // namespace hansa::store
