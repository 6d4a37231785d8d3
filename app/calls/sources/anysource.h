// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "calls/known/callimport.h"

#include <QStringList>

#include <functional>
#include <stop_token>
#include <string_view>
#include <vector>

namespace hansa::calls
{

/// The most bytes of one file or answer.
inline constexpr std::int64_t maxSourceBytes = std::int64_t(64) << 20;

/// What was read, and where it belongs.
struct ReadSource {
    ImportTarget target;
    ReadCalls read;
};

/// Reads calls from whatever @p bytes are: an answer of the EU's portal, RSS or Atom, iCalendar, CSV.
/// @p where names the file or address. What is not the portal's goes into the catalogue `local.files`.
/// Once @p cancel is requested it soon returns what it has, which is of no use.
[[nodiscard]] Result<ReadSource> readCalls(std::string_view bytes, const QString &where,
                                           const std::stop_token &cancel = {});

/// The same of a file. Fails, as Usage, where it cannot be read or is larger than maxSourceBytes.
[[nodiscard]] Result<ReadSource> readCallFile(const QString &path, const std::stop_token &cancel = {});
/// All of them, or none: before the first call is written it is known that each can be read. Blocks; calls
/// @p onFile with the place of each in @p paths before it is read.
[[nodiscard]] Result<std::vector<ReadSource>> readCallFiles(const QStringList &paths,
                                                            const std::stop_token &cancel = {},
                                                            const std::function<void(qsizetype)> &onFile = {});

} // namespace hansa::calls
