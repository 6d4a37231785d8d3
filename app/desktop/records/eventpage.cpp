// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/records/describe.h"

#include <QCoreApplication>
#include <QDate>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;

namespace
{
class Words
{
    Q_DECLARE_TR_FUNCTIONS(hansa::desktop::EventPage)
};

QString stateOf(const catalogue::Event &event, Day today)
{
    switch (spanOf(event.start, event.end ? event.end : event.start, today)) {
    case Span::Ahead:
        return Words::tr("Coming");
    case Span::Now:
        return Words::tr("Now");
    case Span::Over:
        return Words::tr("Past");
    case Span::NotStated:
        break;
    }
    return {};
}
} // namespace

PageDescription describe(const catalogue::Event &event, const RecordContext &context, const PageLinks &links)
{
    PageBuilder page(event, context);
    auto &head = page.page();
    head.kind = event.type.empty() ? Words::tr("Event") : Words::tr("Event · %1").arg(typeName(event.type));
    head.title = text(event.title);
    QStringList place{text(event.city), event.country.empty() ? QString() : context.country(event.country)};
    if (event.online.value_or(false))
        place << Words::tr("online");
    place.removeAll({});
    head.subtitle = place.join(u", "_s);
    head.state = stateOf(event, context.today());
    head.headline = event.start && !event.end ? context.date(*event.start) : context.period(event.start, event.end);
    head.address = safeAddress(event.url);

    page.begin(Words::tr("What it is about"), PagePart::Prose);
    page.prose(text(event.summary), "summary");
    page.begin(Words::tr("When and where"));
    if (event.start)
        page.fact(event.end ? Words::tr("From") : Words::tr("Date"), context.date(*event.start), "start",
                  ageText(*event.start, context.today()));
    if (event.end)
        page.fact(Words::tr("To"), context.date(*event.end), "end");
    page.fact(Words::tr("City"), text(event.city), "city");
    if (event.online)
        page.fact(Words::tr("Format"), *event.online ? Words::tr("online") : Words::tr("on site"), "online");
    if (event.lat && event.lon)
        page.fact(Words::tr("Position"),
                  u"%1, %2"_s.arg(context.reader.locale.toString(*event.lat, 'f', 4),
                                  context.reader.locale.toString(*event.lon, 'f', 4)),
                  "lat");
    page.sectors(event.sectors);
    page.begin(Words::tr("Country"), PagePart::Links);
    if (!event.country.empty())
        page.countryLines(std::array{event.country}, "country");
    page.begin(Words::tr("Organisers"), PagePart::Links);
    for (const std::string &organiser : event.organisers)
        page.recordLine(organiser, {}, "organisers");
    page.begin(Words::tr("Target countries"), PagePart::Links);
    page.countryLines(event.targetCountries, "target_countries");
    page.mentions(links, RecordKind::Story, Words::tr("Stories"));
    page.mentions(links, RecordKind::Cooperation, Words::tr("Cooperations"));
    page.begin(Words::tr("On the web"), PagePart::Links);
    page.webLine(Words::tr("The event's page"), event.url, "url");
    return page.finish();
}

} // namespace hansa::desktop
