// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/timezone.h"
#include "desktop/rooms/listedrecord.h"

#include <QCoreApplication>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;

namespace
{
class Words
{
    Q_DECLARE_TR_FUNCTIONS(hansa::desktop::EventRoom)
};

QString whenName(const std::string &value, const RecordContext &)
{
    return value == "past" ? Words::tr("Past") : Words::tr("Coming");
}

QString formatName(const std::string &value, const RecordContext &)
{
    return value == "online" ? Words::tr("Online") : Words::tr("On site");
}

QString distance(const catalogue::Event &event, Span span, const RecordContext &context)
{
    if (span == Span::Now)
        return Words::tr("now");
    if (!event.start || span == Span::NotStated)
        return {};
    if (span == Span::Over)
        return ageText(event.end.value_or(*event.start), context.today());
    if (event.start->day == 0)
        return {};
    const auto days = (event.start->firstDay() - context.today()).count();
    return days == 1 ? Words::tr("tomorrow") : Words::tr("in %n days", nullptr, int(days));
}

ListedRecord list(const catalogue::Record &record, const RecordContext &context)
{
    const auto &event = std::get<catalogue::Event>(record);
    const Span span = spanOf(event.start, event.end ? event.end : event.start, context.today());
    const bool online = event.online.value_or(false);
    const QString country = event.country.empty() ? QString() : context.country(event.country);
    QString organisers;
    for (const std::string &organiser : event.organisers)
        organisers += context.nameOf(organiser) + u'\n';
    ListedRecord listed;
    setCommon(listed, event.id, text(event.title),
              {text(event.city), country, typeName(event.type), organisers, text(event.summary),
               context.sectors(event.sectors)});
    QStringList place{text(event.city), country};
    place.removeAll({});
    listed.details = factLine({place.join(u", "_s), typeName(event.type), online ? Words::tr("online") : QString()});
    listed.figure = distance(event, span, context);
    listed.aside = event.start && !event.end ? context.date(*event.start) : context.period(event.start, event.end);
    listed.over = span == Span::Over;
    listed.values[0] = {span == Span::Over ? "past" : "coming"};
    if (!event.type.empty())
        listed.values[1] = {event.type};
    if (event.online)
        listed.values[2] = {online ? "online" : "on-site"};
    if (!event.country.empty())
        listed.values[3] = {event.country};
    const double start = event.start ? sortNumber(*event.start) : 0;
    listed.places = {span == Span::Over ? SortPlace{1, -start} : SortPlace{0, start}, SortPlace{0, -start}, SortPlace{},
                     SortPlace{}};
    return listed;
}
} // namespace

RoomDescription eventRoom()
{
    return {
        .kind = RecordKind::Event,
        .placeholder = Words::tr("Find an event: a word, a city, an organiser"),
        .filters = {{u"when"_s, Words::tr("When"), Words::tr("All"), true, {"coming", "past"}, whenName},
                    {u"type"_s,
                     Words::tr("Type"),
                     Words::tr("All types"),
                     false,
                     {},
                     [](const std::string &value, const RecordContext &) { return typeName(value); }},
                    {u"format"_s,
                     Words::tr("Format"),
                     Words::tr("Online and on site"),
                     false,
                     {"online", "on-site"},
                     formatName},
                    {u"country"_s,
                     Words::tr("Country"),
                     Words::tr("All countries"),
                     false,
                     {},
                     [](const std::string &value, const RecordContext &context) { return context.country(value); }}},
        .sorts = {{u"next"_s, Words::tr("next first")},
                  {u"latest"_s, Words::tr("latest first")},
                  {u"title"_s, Words::tr("by title")}},
        .counted = [](int n) { return n == 1 ? Words::tr("1 event") : Words::tr("%n events", nullptr, n); },
        .list = list,
        .mentioned = [](const catalogue::Record &record) { return std::get<catalogue::Event>(record).organisers; },
    };
}

} // namespace hansa::desktop
