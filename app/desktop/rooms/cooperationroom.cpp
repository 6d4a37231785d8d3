// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/rooms/listedrecord.h"

#include <QCoreApplication>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;

namespace
{
class Words
{
    Q_DECLARE_TR_FUNCTIONS(hansa::desktop::CooperationRoom)
};

QString stateName(const std::string &value, const RecordContext &)
{
    if (value == "open")
        return Words::tr("Open");
    return value == "expired" ? Words::tr("Expired") : Words::tr("End not stated");
}

ListedRecord list(const catalogue::Record &record, const RecordContext &context)
{
    const auto &cooperation = std::get<catalogue::Cooperation>(record);
    const Span span = spanOf(cooperation.opens, cooperation.expires, context.today());
    QStringList parties;
    for (const std::string &party : cooperation.organisations)
        parties << context.nameOf(party);
    ListedRecord listed;
    setCommon(listed, cooperation.id, text(cooperation.title),
              {text(cooperation.summary), parties.join(u'\n'), context.countries(cooperation.countries),
               context.sectors(cooperation.sectors), typeName(cooperation.type)});
    listed.details =
        factLine({typeName(cooperation.type), shortCountries(cooperation.countries, context),
                  parties.size() > 2 ? QStringList(parties.mid(0, 2)).join(u", "_s) + u" …"_s : parties.join(u", "_s)});
    listed.aside = context.period(cooperation.opens, cooperation.expires);
    listed.over = span == Span::Over;
    if (span == Span::Over)
        listed.figure = Words::tr("expired");
    else if (cooperation.expires)
        listed.figure = Words::tr("open");
    listed.values[0] = {span == Span::Over ? "expired" : span == Span::NotStated ? "not-stated" : "open"};
    if (!cooperation.type.empty())
        listed.values[1] = {cooperation.type};
    listed.values[2] = cooperation.countries;
    listed.values[3] = cooperation.sectors;
    const auto &newest = cooperation.opens ? cooperation.opens : cooperation.asOf;
    listed.places = {newest ? SortPlace{span == Span::Over, -sortNumber(*newest)} : SortPlace{2, 0}, SortPlace{},
                     SortPlace{}, SortPlace{}};
    return listed;
}
} // namespace

RoomDescription cooperationRoom()
{
    return {
        .kind = RecordKind::Cooperation,
        .placeholder = Words::tr("Find an offer, a request, a memorandum"),
        .filters =
            {{u"state"_s, Words::tr("State"), Words::tr("All"), true, {"open", "not-stated", "expired"}, stateName},
             {u"type"_s,
              Words::tr("Type"),
              Words::tr("All types"),
              false,
              {"offer", "request", "memorandum"},
              [](const std::string &value, const RecordContext &) { return typeName(value); }},
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
        .sorts = {{u"newest"_s, Words::tr("newest first")}, {u"title"_s, Words::tr("by title")}},
        .counted = [](int n) { return n == 1 ? Words::tr("1 cooperation") : Words::tr("%n cooperations", nullptr, n); },
        .list = list,
        .mentioned =
            [](const catalogue::Record &record) { return std::get<catalogue::Cooperation>(record).organisations; },
    };
}

} // namespace hansa::desktop
