// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/rooms/listedrecord.h"

#include <QCoreApplication>

#include <algorithm>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;

namespace
{
class Words
{
    Q_DECLARE_TR_FUNCTIONS(hansa::desktop::PartnershipRoom)
};

QString stateName(const std::string &value, const RecordContext &)
{
    if (value == "running")
        return Words::tr("Running");
    return value == "ended" ? Words::tr("Ended") : Words::tr("End not stated");
}

/// Countries of the members, each once, in the members' order.
std::vector<std::string> countriesOf(const catalogue::Partnership &partnership)
{
    std::vector<std::string> countries;
    for (const auto &member : partnership.members)
        if (!member.country.empty() && !std::ranges::contains(countries, member.country))
            countries.push_back(member.country);
    return countries;
}

QString years(const catalogue::Partnership &partnership)
{
    const auto year = [](const std::optional<PartialDate> &date) {
        return date ? QString::number(date->year) : QString();
    };
    if (!partnership.start && !partnership.end)
        return {};
    if (partnership.start && partnership.end && partnership.start->year == partnership.end->year)
        return year(partnership.start);
    return year(partnership.start) + u'–' + year(partnership.end);
}

ListedRecord list(const catalogue::Record &record, const RecordContext &context)
{
    const auto &partnership = std::get<catalogue::Partnership>(record);
    const auto countries = countriesOf(partnership);
    const QString name = text(partnership.name);
    const QString acronym = text(partnership.acronym);
    QString members;
    for (const auto &member : partnership.members)
        members += text(member.name) + u'\n';
    ListedRecord listed;
    setCommon(listed, partnership.id, acronym.isEmpty() || acronym == name ? name : u"%1 – %2"_s.arg(acronym, name),
              {text(partnership.summary), text(partnership.programme), members, text(partnership.coordinator),
               context.sectors(partnership.sectors)});
    const int count = int(partnership.members.size());
    listed.details = factLine(
        {text(partnership.programme), shortCountries(countries, context),
         context.sectors(std::span(partnership.sectors).first(std::min<std::size_t>(partnership.sectors.size(), 3)))});
    if (count > 0)
        listed.figure = count == 1 ? Words::tr("1 member") : Words::tr("%n members", nullptr, count);
    listed.aside = years(partnership);
    const Span span = spanOf(partnership.start, partnership.end, context.today());
    listed.over = span == Span::Over;
    listed.values[0] = {span == Span::Over ? "ended" : span == Span::NotStated ? "not-stated" : "running"};
    if (!partnership.programme.empty())
        listed.values[1] = {partnership.programme};
    listed.values[2] = countries;
    listed.values[3] = partnership.sectors;
    const auto &newest = partnership.start ? partnership.start : partnership.end;
    listed.places = {SortPlace{}, newest ? SortPlace{0, -sortNumber(*newest)} : SortPlace{1, 0},
                     SortPlace{0, -double(count)}, SortPlace{}};
    return listed;
}
} // namespace

RoomDescription partnershipRoom()
{
    return {
        .kind = RecordKind::Partnership,
        .placeholder = Words::tr("Find a partnership: a name, a member, a theme"),
        .filters =
            {{u"state"_s, Words::tr("State"), Words::tr("All"), true, {"running", "ended", "not-stated"}, stateName},
             {u"programme"_s,
              Words::tr("Programme"),
              Words::tr("All programmes"),
              false,
              {},
              [](const std::string &value, const RecordContext &) { return text(value); }},
             {u"country"_s,
              Words::tr("Country"),
              Words::tr("All countries"),
              false,
              {},
              [](const std::string &value, const RecordContext &context) { return context.country(value); }},
             {u"sector"_s,
              Words::tr("Theme"),
              Words::tr("All themes"),
              false,
              {},
              [](const std::string &value, const RecordContext &context) { return context.sector(value); }}},
        .sorts = {{u"title"_s, Words::tr("by name")},
                  {u"newest"_s, Words::tr("newest first")},
                  {u"members"_s, Words::tr("most members first")}},
        .counted = [](int n) { return n == 1 ? Words::tr("1 partnership") : Words::tr("%n partnerships", nullptr, n); },
        .list = list,
        .mentioned = [](const catalogue::Record &) { return std::vector<std::string>(); },
    };
}

} // namespace hansa::desktop
