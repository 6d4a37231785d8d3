// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "store/erasing/erasuresubject.h"

#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace hansa::store
{

/// A file of the profile, beside the databases in use, that says something about a subject.
struct SafetyCopy {
    std::size_t subject = 0; ///< which of those that were asked about
    QString path;
    /// It is no whole database of a workspace: what it says cannot be taken out, the file has to go.
    bool damaged = false;

    friend bool operator==(const SafetyCopy &, const SafetyCopy &) = default;
};

/// Copies that Hansa made in a profile: of the workspace before updates and daily, whole or cut off, and of
/// catalogue caches that were set aside as damaged.
[[nodiscard]] QStringList safetyCopyFiles(const QString &profile);

/// Those that say something about the subjects, by subject. Reads every one: on a thread that may block.
[[nodiscard]] Result<std::vector<SafetyCopy>> safetyCopiesOf(const QString &profile,
                                                             std::span<const ErasureSubject> subjects);

/// Takes a subject out of a copy, or deletes a damaged one; for good. The file keeps its time.
[[nodiscard]] Result<void> eraseFrom(const SafetyCopy &copy, const ErasureSubject &subject);

} // namespace hansa::store
