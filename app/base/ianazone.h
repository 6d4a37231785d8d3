// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QTimeZone>

#include <optional>
#include <string_view>

namespace hansa
{

/// The time zone of a name in the IANA list ("Europe/Brussels", "UTC"; also the older names of a zone,
/// "Asia/Calcutta"), or of a fixed offset as Qt writes it ("UTC+02:00", at most 14 hours). Nothing for all
/// else: Qt itself also takes POSIX rules and file names, and calculates some rules for minutes.
/// Any bytes, any thread.
[[nodiscard]] std::optional<QTimeZone> ianaZone(std::string_view name);

} // namespace hansa
