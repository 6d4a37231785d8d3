// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hansa::sync
{

/// How a server coded a body on its way (RFC 9110, 8.4), though it was asked not to.
enum class ContentCoding { None, Gzip, Unknown };

/// From the value of Content-Encoding. A `.zst` file is often labelled "zstd": its bytes are those of the file.
[[nodiscard]] ContentCoding contentCodingOf(const QByteArray &header);

/// How many bytes may come of a body that has at most @p maxBytes once it is decoded.
[[nodiscard]] std::int64_t mostCoded(std::int64_t maxBytes);

/// Of a gzip body, as many members as it has, at most @p maxBytes. Nothing where it is broken, or ends early; the
/// error kind is Refused where it is longer.
[[nodiscard]] Result<std::string> gunzip(std::string_view coded, std::int64_t maxBytes);

} // namespace hansa::sync
