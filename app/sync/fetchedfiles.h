// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "protocol/digest.h"

#include <QString>

#include <cstdint>
#include <string>
#include <string_view>

namespace hansa::sync
{

/// Files of a catalogue, whole or in part, that an update had fetched when it was stopped or its time was over: the
/// next one goes on with them. They lie in the folder `fetched` beside the cache, named by their hash, until the
/// catalogue is up to date, and no longer than a week. What cannot be written is fetched again.
class FetchedFiles
{
public:
    FetchedFiles() = default; ///< keeps nothing
    /// @p beside is a file of the profile.
    FetchedFiles(const QString &beside, std::string_view catalogue);

    /// What is there of a file: nothing, a part, or all of its @p size bytes, which nobody has checked.
    [[nodiscard]] std::string held(const protocol::Sha256 &name, std::int64_t size) const;
    void keep(const protocol::Sha256 &name, std::string_view bytes) const;
    void drop(const protocol::Sha256 &name) const;
    void clear() const;

private:
    [[nodiscard]] QString fileOf(const protocol::Sha256 &name) const;

    QString m_folder; ///< empty: none
};

} // namespace hansa::sync
