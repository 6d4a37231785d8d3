// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/records/describe.h"

#include <QCoreApplication>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;

namespace
{
class Words
{
    Q_DECLARE_TR_FUNCTIONS(hansa::desktop::CooperationPage)
};
} // namespace

PageDescription describe(const catalogue::Cooperation &cooperation, const RecordContext &context,
                         const PageLinks &links)
{
    PageBuilder page(cooperation, context);
    auto &head = page.page();
    head.kind = cooperation.type.empty() ? Words::tr("Cooperation") : typeName(cooperation.type);
    head.title = text(cooperation.title);
    head.subtitle = context.countries(cooperation.countries);
    head.address = safeAddress(cooperation.url);
    switch (spanOf(cooperation.opens, cooperation.expires, context.today())) {
    case Span::Ahead:
        head.state = Words::tr("Coming");
        break;
    case Span::Now:
        head.state = Words::tr("Open");
        break;
    case Span::Over:
        head.state = Words::tr("Expired");
        break;
    case Span::NotStated:
        break;
    }
    head.headline = context.period(cooperation.opens, cooperation.expires);

    page.begin(Words::tr("What it is about"), PagePart::Prose);
    page.prose(text(cooperation.summary), "summary");
    page.begin(Words::tr("Facts"));
    page.fact(Words::tr("Type"), typeName(cooperation.type), "type");
    if (cooperation.opens)
        page.fact(Words::tr("From"), context.date(*cooperation.opens), "opens");
    if (cooperation.expires)
        page.fact(Words::tr("Expires"), context.date(*cooperation.expires), "expires");
    page.sectors(cooperation.sectors);
    page.begin(Words::tr("Parties"), PagePart::Links);
    for (const std::string &party : cooperation.organisations)
        page.recordLine(party, {}, "organisations");
    page.begin(Words::tr("Countries"), PagePart::Links);
    page.countryLines(cooperation.countries, "countries");
    page.mentions(links, RecordKind::Story, Words::tr("Stories"));
    page.begin(Words::tr("On the web"), PagePart::Links);
    page.webLine(Words::tr("Where it was published"), cooperation.url, "url");
    return page.finish();
}

} // namespace hansa::desktop
