// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"

#include <QTimeZone>

#include <string_view>

namespace hansa::calls
{

/// Where the European Union's deadlines live: Europe/Brussels. Invalid where the system
/// has no time-zone data; deadlines then have no exact instant.
[[nodiscard]] const QTimeZone &brussels();

/// A zone by its IANA name, as ianaZone().
[[nodiscard]] std::optional<QTimeZone> zoneNamed(std::string_view name);

/// What people call a zone: "Brussels" of Europe/Brussels, "Mexico City" of
/// America/Mexico_City, the abbreviation where the name holds no place.
[[nodiscard]] QString placeOf(const QTimeZone &zone);

/// The first moment of @p day in @p zone; of a day that is not counted, that of the nearest that is.
/// Requires: a valid zone.
[[nodiscard]] Instant startOfDay(Day day, const QTimeZone &zone);

/// The calendar day of @p instant in @p zone, with the same bounds.
[[nodiscard]] Day dayIn(Instant instant, const QTimeZone &zone);

} // namespace hansa::calls
