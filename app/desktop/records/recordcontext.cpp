// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/records/recordcontext.h"

#include "base/visibletext.h"
#include "base/webaddress.h"
#include "calls/timezone.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace
{
class Words
{
    Q_DECLARE_TR_FUNCTIONS(hansa::desktop::RecordContext)

public:
    static QString days(int n) { return n == 1 ? tr("yesterday") : tr("%n days ago", nullptr, n); }
    static QString months(int n) { return n == 1 ? tr("1 month ago") : tr("%n months ago", nullptr, n); }
    static QString years(int n) { return n == 1 ? tr("1 year ago") : tr("%n years ago", nullptr, n); }
};

template<class Name> QString joined(std::span<const std::string> values, Name &&name)
{
    QStringList names;
    for (const std::string &value : values)
        names << name(value);
    return names.join(u", "_s);
}
} // namespace

QString text(std::string_view utf8)
{
    return QString::fromStdString(visibleText(utf8, Lines::Many));
}

std::string RecordContext::language() const
{
    return QLocale::languageToCode(reader.locale.language()).toStdString();
}

Day RecordContext::today() const
{
    return calls::dayIn(now, reader.zone);
}

QString RecordContext::country(std::string_view code) const
{
    return text(vocabularies->name(catalogue::Vocabulary::Country, code, language()));
}

QString RecordContext::sector(std::string_view id) const
{
    return text(vocabularies->name(catalogue::Vocabulary::Sector, id, language()));
}

QString RecordContext::countries(std::span<const std::string> codes) const
{
    return joined(codes, [this](const std::string &code) { return country(code); });
}

QString RecordContext::sectors(std::span<const std::string> ids) const
{
    return joined(ids, [this](const std::string &id) { return sector(id); });
}

QString RecordContext::date(const PartialDate &date) const
{
    return calls::dateText(date, reader.locale);
}

QString RecordContext::period(const std::optional<PartialDate> &from, const std::optional<PartialDate> &to) const
{
    if (from && to)
        return *from == *to ? date(*from) : u"%1 – %2"_s.arg(date(*from), date(*to));
    if (from)
        return Words::tr("from %1").arg(date(*from));
    if (to)
        return Words::tr("until %1").arg(date(*to));
    return {};
}

QString RecordContext::euros(double amount) const
{
    const int decimals = std::floor(amount) == amount ? 0 : 2;
    return reader.locale.toCurrencyString(amount, u"€"_s, decimals);
}

QString RecordContext::number(double value) const
{
    return reader.locale.toString(value, 'f', QLocale::FloatingPointShortest);
}

QString RecordContext::nameOf(const std::string &idOrName) const
{
    if (const auto it = names.find(idOrName); it != names.end() && !it->second.isEmpty())
        return it->second;
    if (!kindOfId(idOrName))
        return text(idOrName);
    QString readable = text(idOrName).section(u':', 1).replace(u'-', u' ');
    readable.front() = readable.front().toUpper();
    return readable;
}

QString ageText(const PartialDate &date, Day today)
{
    const auto then = date.lastDay();
    if (then > today)
        return {};
    const auto age = (today - then).count();
    if (age == 0)
        return Words::tr("today");
    if (age < 62)
        return Words::days(int(age));
    const year_month_day from(then);
    const year_month_day to(today);
    int whole = int((to.year() / to.month() - from.year() / from.month()).count());
    if (to.day() < from.day())
        --whole;
    return whole < 24 ? Words::months(std::max(whole, 1)) : Words::years(whole / 12);
}

bool isOld(const PartialDate &date, Day today)
{
    const year_month_day then(date.lastDay());
    const auto limit = year_month_day(today) - years(2);
    return then < limit;
}

Span spanOf(const std::optional<PartialDate> &from, const std::optional<PartialDate> &to, Day today)
{
    if (from && from->firstDay() > today)
        return Span::Ahead;
    if (to)
        return to->lastDay() < today ? Span::Over : Span::Now;
    return Span::NotStated;
}

QString typeName(std::string_view type)
{
    struct Named {
        std::string_view type;
        QString (*name)();
    };
    static constexpr std::array known{
        Named{"matchmaking", [] { return Words::tr("Matchmaking"); }},
        Named{"mission", [] { return Words::tr("Mission"); }},
        Named{"information", [] { return Words::tr("Information day"); }},
        Named{"conference", [] { return Words::tr("Conference"); }},
        Named{"training", [] { return Words::tr("Training"); }},
        Named{"webinar", [] { return Words::tr("Webinar"); }},
        Named{"offer", [] { return Words::tr("Offer"); }},
        Named{"request", [] { return Words::tr("Request"); }},
        Named{"memorandum", [] { return Words::tr("Memorandum"); }},
    };
    const auto it = std::ranges::find(known, type, &Named::type);
    if (it != known.end())
        return it->name();
    QString own = text(type);
    if (!own.isEmpty())
        own.front() = own.front().toUpper();
    return own;
}

QString safeAddress(std::string_view address)
{
    return webAddress(text(address)).toString(QUrl::FullyEncoded);
}

} // namespace hansa::desktop
