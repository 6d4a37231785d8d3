// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"

#include <QString>

#include <functional>
#include <string_view>

namespace hansa::publish
{

/// Reads a file that hansactl wrote: records as canonical JSON, a line each, ascending by id.
/// A file that is missing has none. Fails where it is not in that form, or @p visit does.
[[nodiscard]] Result<void>
eachRecordLine(const QString &path,
               const std::function<Result<void>(std::string_view id, std::string_view json)> &visit);

/// What is said of a file of the publisher's folder that is not as it was written.
[[nodiscard]] std::unexpected<Error> brokenFile(const QString &path, const QString &why);

} // namespace hansa::publish
