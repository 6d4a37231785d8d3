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
    Q_DECLARE_TR_FUNCTIONS(hansa::desktop::StoryPage)
};
} // namespace

PageDescription describe(const catalogue::Story &story, const RecordContext &context, const PageLinks &links)
{
    PageBuilder page(story, context);
    auto &head = page.page();
    head.kind = story.year ? Words::tr("Story · %1").arg(*story.year) : Words::tr("Story");
    head.title = text(story.title);
    head.subtitle = context.countries(story.countries);
    head.address = safeAddress(story.url);

    page.begin(Words::tr("What happened"), PagePart::Prose);
    page.prose(text(story.summary), "summary");
    page.begin(Words::tr("What came of it"), PagePart::Figures);
    for (const catalogue::Outcome &outcome : story.outcomes) {
        QString value = outcome.value ? context.number(*outcome.value) : QString();
        if (outcome.unit == "percent")
            value += u" %"_s;
        else if (!outcome.unit.empty() && !value.isEmpty())
            value += u' ' + text(outcome.unit);
        page.fact(text(outcome.what), value.isEmpty() ? Words::tr("no figure stated") : value, "outcomes");
    }
    page.begin(Words::tr("Organisations"), PagePart::Links);
    for (const std::string &organisation : story.organisations)
        page.recordLine(organisation, {}, "organisations");
    page.begin(Words::tr("Partnership"), PagePart::Links);
    page.recordLine(story.partnership, {}, "partnership");
    page.begin(Words::tr("Countries"), PagePart::Links);
    page.countryLines(story.countries, "countries");
    page.mentions(links, RecordKind::Cooperation, Words::tr("Cooperations"));
    page.begin(Words::tr("On the web"), PagePart::Links);
    page.webLine(Words::tr("The story's page"), story.url, "url");
    return page.finish();
}

} // namespace hansa::desktop
