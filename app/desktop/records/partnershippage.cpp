// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/records/describe.h"

#include <QCoreApplication>

#include <algorithm>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;

namespace
{
class Words
{
    Q_DECLARE_TR_FUNCTIONS(hansa::desktop::PartnershipPage)
};

void addMembers(PageBuilder &page, const catalogue::Partnership &partnership)
{
    const RecordContext &context = page.context();
    const int count = int(partnership.members.size());
    page.begin(count == 1 ? Words::tr("1 member") : Words::tr("%n members", nullptr, count), PagePart::Links);
    bool known = false;
    for (const catalogue::PartnershipMember &member : partnership.members) {
        QStringList note;
        if (!member.country.empty())
            note << context.country(member.country);
        if (!member.role.empty())
            note << text(member.role);
        const bool linked = context.knows(member.id);
        known = known || linked;
        page.recordLine(linked || member.name.empty() ? member.id : member.name, note.join(u" · "_s), "members");
    }
    if (!known)
        return;
    search::Criteria criteria;
    search::Criterion criterion;
    criterion.dimension = search::Dimension::Partnership;
    criterion.values = {partnership.id};
    criteria.list.push_back(std::move(criterion));
    page.offer(Words::tr("Show members on the map"), criteria);
}
} // namespace

PageDescription describe(const catalogue::Partnership &partnership, const RecordContext &context,
                         const PageLinks &links)
{
    PageBuilder page(partnership, context);
    auto &head = page.page();
    head.kind = partnership.programme.empty() ? Words::tr("Partnership")
                                              : Words::tr("Partnership · %1").arg(text(partnership.programme));
    head.title = partnership.acronym.empty() ? text(partnership.name) : text(partnership.acronym);
    if (!partnership.acronym.empty() && partnership.acronym != partnership.name)
        head.subtitle = text(partnership.name);
    const Span span = spanOf(partnership.start, partnership.end, context.today());
    if (span != Span::NotStated)
        head.state = span == Span::Over ? Words::tr("Ended")
            : span == Span::Now         ? Words::tr("Running")
                                        : Words::tr("Coming");
    head.headline = context.period(partnership.start, partnership.end);
    head.address = safeAddress(partnership.website);

    page.begin(Words::tr("What it is about"), PagePart::Prose);
    page.prose(text(partnership.summary), "summary");
    page.begin(Words::tr("Facts"));
    page.fact(Words::tr("Name"), text(partnership.name), "name");
    page.fact(Words::tr("Acronym"), text(partnership.acronym), "acronym");
    page.fact(Words::tr("Programme"), text(partnership.programme), "programme");
    if (partnership.start)
        page.fact(Words::tr("Start"), context.date(*partnership.start), "start");
    if (partnership.end)
        page.fact(Words::tr("End"), context.date(*partnership.end), "end");
    page.sectors(partnership.sectors);
    if (partnership.smes)
        page.fact(Words::tr("SMEs represented"), context.number(*partnership.smes), "smes");
    page.begin(Words::tr("Coordinator"), PagePart::Links);
    page.recordLine(partnership.coordinator, {}, "coordinator");
    addMembers(page, partnership);
    page.begin(Words::tr("Results"), PagePart::Prose);
    page.prose(text(partnership.results), "results");
    page.begin(Words::tr("Target countries"), PagePart::Links);
    page.countryLines(partnership.targetCountries, "target_countries");
    page.mentions(links, RecordKind::Story, Words::tr("Stories"));
    page.mentions(links, RecordKind::Cooperation, Words::tr("Cooperations"));
    page.mentions(links, RecordKind::Event, Words::tr("Events"));
    page.begin(Words::tr("On the web"), PagePart::Links);
    page.webLine(Words::tr("Website"), partnership.website, "website");
    return page.finish();
}

} // namespace hansa::desktop
