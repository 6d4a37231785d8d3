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

QString tr(const char *text, int n)
{
    return QCoreApplication::translate("hansa::desktop::AgeWords", text, nullptr, n);
}
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
        return QCoreApplication::translate("hansa::desktop::AgeWords", "today");
    if (days < 60)
        return tr("%n day(s)", days);
    if (days < 730)
        return tr("%n month(s)", days / 30);
    return tr("%n year(s)", days / 365);
}

bool isStale(Day day, Day today)
{
    return (today - day).count() > staleAfterDays;
}

} // namespace hansa::desktop
