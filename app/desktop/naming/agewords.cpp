// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/naming/agewords.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace hansa::desktop
{

namespace
{
constexpr int staleAfterDays = 30;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(hansa::desktop::AgeWords)
};
} // namespace

QString dayText(Day day)
{
    const std::chrono::year_month_day date(day);
    return QLocale().toString(QDate(int(date.year()), int(unsigned(date.month())), int(unsigned(date.day()))),
                              QStringLiteral("d MMMM yyyy"));
}

QString ageWords(Day day, Day today)
{
    const auto days = int((today - day).count());
    if (days <= 0)
        return Words::tr("today");
    if (days < 60)
        return Words::tr("%n day(s)", nullptr, days);
    if (days < 730)
        return Words::tr("%n month(s)", nullptr, days / 30);
    return Words::tr("%n year(s)", nullptr, days / 365);
}

bool isStale(Day day, Day today)
{
    return (today - day).count() > staleAfterDays;
}

} // namespace hansa::desktop
