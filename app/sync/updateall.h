// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "sync/follow.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace hansa::sync
{

/// What an update of one catalogue came to.
struct Outcome {
    std::string catalogue; ///< its id
    Result<Report> result;

    /// Whether what is held is another now.
    [[nodiscard]] bool isChanged() const { return result && !result->path.empty(); }
};

using OnOutcome = std::function<void(const Outcome &)>;

/// Brings catalogues up to date that are followed, at once: each on a thread of its own with databases of its own,
/// so that a server that is slow or fails keeps no other catalogue from its news. Blocks until the last has ended,
/// which is at most its patience's budget later. @p onOutcome is told of each as soon as it has ended, as is
/// the listener of the progress of all together, and the user is asked about sizes: one call at a time, on any of the
/// threads. The outcomes are in the order of @p ids. Requires: restore()
/// has run.
[[nodiscard]] std::vector<Outcome> updateAll(const QString &cachePath, const QString &workspacePath,
                                             std::span<const std::string> ids, const Context &context,
                                             const OnOutcome &onOutcome = {});

/// Which of two outcomes matters more: what was refused for security before other failures, that a server cannot be
/// reached after them, then what was cancelled, and what succeeded last.
[[nodiscard]] bool mattersMore(const Outcome &one, const Outcome &other);

} // namespace hansa::sync
