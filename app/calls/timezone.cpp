// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/timezone.h"

#include "base/countedday.h"
#include "base/ianazone.h"

#include <QDateTime>

#include <algorithm>

namespace hansa::calls
{

using namespace Qt::StringLiterals;

namespace
{
const QDate epoch(1970, 1, 1);
}

const QTimeZone &brussels()
{
    static const QTimeZone zone("Europe/Brussels");
    return zone;
}

std::optional<QTimeZone> zoneNamed(std::string_view name)
{
    if (name == "Europe/Brussels")
        return brussels().isValid() ? std::optional(brussels()) : std::nullopt;
    return ianaZone(name);
}

QString placeOf(const QTimeZone &zone)
{
    QString id = QString::fromUtf8(zone.id()); // not const: it is moved out
    const auto slash = id.lastIndexOf(u'/');
    if (slash < 0)
        return id;
    QString place = id.sliced(slash + 1);
    return place.replace(u'_', u' ');
}

Instant startOfDay(Day day, const QTimeZone &zone)
{
    const Day counted = std::clamp(day, earliestDay, latestDay + std::chrono::days(1));
    const auto start = epoch.addDays(counted.time_since_epoch().count()).startOfDay(zone);
    return Instant(std::chrono::milliseconds(start.toMSecsSinceEpoch()));
}

Day dayIn(Instant instant, const QTimeZone &zone)
{
    const Instant counted = std::clamp<Instant>(instant, earliestDay, latestDay + std::chrono::days(1));
    const auto local = QDateTime::fromMSecsSinceEpoch(counted.time_since_epoch().count(), zone);
    return Day(std::chrono::days(epoch.daysTo(local.date())));
}

} // namespace hansa::calls
