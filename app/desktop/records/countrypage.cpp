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
    Q_DECLARE_TR_FUNCTIONS(hansa::desktop::CountryPage)
};

QString groupsOf(const catalogue::CountryFacts &facts)
{
    QStringList groups;
    for (const std::string &group : facts.groups) {
        if (group == "EU" && facts.euSince)
            groups << Words::tr("EU since %1").arg(*facts.euSince);
        else if (group == "candidate")
            groups << Words::tr("candidate for the EU");
        else if (group != "EEA" || facts.groups.size() == 1 || !std::ranges::contains(facts.groups, "EU"))
            groups << text(group);
    }
    return groups.join(u", "_s);
}

void addProgrammes(PageBuilder &page, const catalogue::Country &country)
{
    const RecordContext &context = page.context();
    page.begin(Words::tr("Programmes"), PagePart::Links);
    for (const catalogue::Programme &programme : country.programmes) {
        QStringList note;
        if (!programme.kind.empty())
            note << text(programme.kind);
        note << context.period(programme.since, programme.until);
        if (programme.budgetEur)
            note << context.euros(*programme.budgetEur);
        if (!programme.summary.empty())
            note << text(programme.summary);
        note.removeAll({});
        page.addressLine(text(programme.name), programme.url, note.join(u" · "_s), "programmes");
    }
}

void addInstitutions(PageBuilder &page, const catalogue::Country &country)
{
    page.begin(Words::tr("Who runs it"), PagePart::Links);
    for (const catalogue::Institution &institution : country.institutions)
        page.addressLine(text(institution.name), institution.url, text(institution.role), "institutions");
    page.begin(Words::tr("Cluster networks"), PagePart::Links);
    for (const std::string &network : country.clusterNetworks)
        page.recordLine(network, {}, "cluster_networks");
}

void addSpecialisation(PageBuilder &page, const catalogue::Country &country)
{
    if (!country.s3)
        return;
    page.begin(Words::tr("Smart specialisation"));
    const QString level = country.s3->level == "national" ? Words::tr("national")
        : country.s3->level == "regional"                 ? Words::tr("regional")
                                                          : text(country.s3->level);
    page.fact(Words::tr("Level"), level, "s3");
    QStringList priorities;
    for (const std::string &priority : country.s3->priorities)
        priorities << text(priority);
    page.fact(Words::tr("Priorities"), priorities.join(u", "_s), "s3");
    page.begin({}, PagePart::Links);
    page.webLine(Words::tr("The strategy"), country.s3->url, "s3");
}

void addConditions(PageBuilder &page, const catalogue::Country &country)
{
    const RecordContext &context = page.context();
    page.begin(Words::tr("Framework conditions"), PagePart::Table);
    for (const catalogue::Condition &condition : country.conditions) {
        const auto *number = std::get_if<double>(&condition.value);
        QString value = number ? context.number(*number) : text(std::get<std::string>(condition.value));
        if (condition.unit == "percent")
            value += u" %"_s;
        else if (!condition.unit.empty())
            value += u' ' + text(condition.unit);
        page.fact(text(condition.topic), value, "conditions",
                  condition.year ? QString::number(*condition.year) : QString());
    }
}

/// Organisations are too many to list: how many there are, and the search that shows them.
void addOrganisations(PageBuilder &page, const catalogue::Country &country, const PageLinks &links)
{
    const auto count = std::ranges::count_if(links.to, [](const store::Link &link) {
        return link.role == store::LinkRole::Located && kindOfId(link.record.id) == RecordKind::Organisation;
    });
    if (count == 0)
        return;
    page.setAction(count == 1 ? Words::tr("Show its organisation")
                              : Words::tr("Show its %n organisations", nullptr, int(count)),
                   criteriaFor({}, {country.code}));
}
} // namespace

PageDescription describe(const catalogue::Country &country, const RecordContext &context, const PageLinks &links)
{
    PageBuilder page(country, context);
    auto &head = page.page();
    head.kind = Words::tr("Country · %1").arg(text(country.code));
    // The vocabulary has the name in the reader's language.
    head.title = context.vocabularies->contains(catalogue::Vocabulary::Country, country.code)
        ? context.country(country.code)
        : text(country.name);
    if (const auto *facts = context.vocabularies->country(country.code))
        head.subtitle = groupsOf(*facts);

    page.begin(Words::tr("In short"), PagePart::Prose);
    page.prose(text(country.summary), "summary");
    page.begin(Words::tr("Cluster policy"), PagePart::Prose);
    page.prose(text(country.policy), "policy");
    addOrganisations(page, country, links);
    addProgrammes(page, country);
    addInstitutions(page, country);
    addSpecialisation(page, country);
    addConditions(page, country);
    page.begin(Words::tr("Partnerships with members here"), PagePart::Links);
    page.summaryLines(links.partnershipsOfCountry);
    page.mentions(links, RecordKind::Partnership, Words::tr("Partnerships that aim here"));
    page.mentions(links, RecordKind::Call, Words::tr("Calls"));
    page.mentions(links, RecordKind::Event, Words::tr("Events"));
    page.mentions(links, RecordKind::Story, Words::tr("Stories"));
    page.mentions(links, RecordKind::Cooperation, Words::tr("Cooperations"));
    return page.finish();
}

} // namespace hansa::desktop
