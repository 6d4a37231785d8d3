// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/timezone.h"
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
    Q_DECLARE_TR_FUNCTIONS(hansa::desktop::CallPage)
};

QString openingNote(const calls::Schedule &schedule, const RecordContext &context)
{
    if (schedule.opens->day == 0 || !calls::brussels().isValid())
        return {};
    return calls::distanceText(calls::startOfDay(schedule.opens->firstDay(), calls::brussels()), context.now,
                               context.reader);
}

void addDeadlines(PageBuilder &page, const calls::Schedule &schedule, const catalogue::Call &call)
{
    const RecordContext &context = page.context();
    page.begin(Words::tr("Dates"), PagePart::Deadlines);
    if (schedule.opens) {
        page.fact(Words::tr("Opens"), context.date(*schedule.opens), "opens", openingNote(schedule, context));
        page.markOver(schedule.status != calls::CallStatus::Forthcoming);
    }
    for (const calls::Deadline &deadline : schedule.deadlines) {
        QString stage = text(deadline.stage);
        if (!stage.isEmpty())
            stage.front() = stage.front().toUpper();
        QStringList notes;
        if (deadline.at)
            notes << calls::distanceText(*deadline.at, context.now, context.reader);
        notes << calls::assumptionText(deadline);
        notes.removeAll({});
        page.fact(stage.isEmpty() ? Words::tr("Deadline") : stage, calls::deadlineText(deadline, context.reader),
                  "deadlines", notes.join(u" · "_s));
        page.markOver(deadline.latest <= context.now);
    }
    for (const catalogue::Deadline &stated : call.deadlines)
        if (!stated.date)
            page.fact(Words::tr("Deadline"), text(stated.stage), "deadlines", Words::tr("no date stated"));
    if (schedule.laterStage)
        page.prose(Words::tr("The first stage is over: only those who passed it can go on."), "deadlines");
}

void addMoney(PageBuilder &page, const catalogue::Call &call)
{
    const RecordContext &context = page.context();
    page.begin(Words::tr("Money"));
    if (call.budgetEur)
        page.fact(Words::tr("Budget"), context.euros(*call.budgetEur), "budget_eur");
    if (call.grantEur) {
        const auto &grant = *call.grantEur;
        QString range;
        if (grant.min && grant.max)
            range = *grant.min == *grant.max
                ? context.euros(*grant.min)
                : Words::tr("%1 to %2").arg(context.euros(*grant.min), context.euros(*grant.max));
        else if (grant.min)
            range = Words::tr("at least %1").arg(context.euros(*grant.min));
        else if (grant.max)
            range = Words::tr("up to %1").arg(context.euros(*grant.max));
        page.fact(Words::tr("One grant"), range, "grant_eur");
    }
    if (call.fundingRate)
        page.fact(Words::tr("Funding rate"), Words::tr("%1 %").arg(context.number(*call.fundingRate * 100)),
                  "funding_rate");
    if (call.expectedGrants)
        page.fact(Words::tr("Expected grants"), context.number(*call.expectedGrants), "expected_grants");
}

void addApplicants(PageBuilder &page, const catalogue::Call &call)
{
    const RecordContext &context = page.context();
    page.begin(Words::tr("Who may apply, as the source says"));
    if (call.eligible) {
        QStringList applicants;
        for (const std::string &applicant : call.eligible->applicants)
            applicants << text(applicant);
        page.fact(Words::tr("Applicants"), applicants.join(u"; "_s), "eligible");
    }
    if (call.consortium) {
        const auto &rule = *call.consortium;
        if (rule.minPartners)
            page.fact(Words::tr("Partners, at least"), context.number(*rule.minPartners), "consortium");
        if (rule.maxPartners)
            page.fact(Words::tr("Partners, at most"), context.number(*rule.maxPartners), "consortium");
        if (rule.minCountries)
            page.fact(Words::tr("Countries, at least"), context.number(*rule.minCountries), "consortium");
        page.fact(Words::tr("Consortium"), text(rule.notes), "consortium");
    }
    if (call.eligible && !call.eligible->countries.empty()) {
        page.begin(Words::tr("Countries that may apply"), PagePart::Links);
        page.countryLines(call.eligible->countries, "eligible");
    }
}

/// The organisations that could join: its themes, and the countries that may apply.
search::Criteria partnersFor(const catalogue::Call &call, const catalogue::Vocabularies &vocabularies)
{
    std::vector<std::string> sectors;
    std::ranges::copy_if(call.sectors, std::back_inserter(sectors), [&](const std::string &id) {
        return vocabularies.contains(catalogue::Vocabulary::Sector, id);
    });
    std::vector<std::string> countries;
    if (call.eligible)
        std::ranges::copy_if(call.eligible->countries, std::back_inserter(countries), [&](const std::string &code) {
            return vocabularies.contains(catalogue::Vocabulary::Country, code);
        });
    return criteriaFor(std::move(sectors), std::move(countries));
}
} // namespace

PageDescription describe(const catalogue::Call &call, const RecordContext &context, const PageLinks &links)
{
    const calls::Schedule schedule = calls::scheduleOf(call, context.now);
    PageBuilder page(call, context);
    auto &head = page.page();
    head.kind = call.reference.empty() ? Words::tr("Call") : Words::tr("Call · %1").arg(text(call.reference));
    head.title = text(call.title);
    QStringList subtitle{text(call.programme), text(call.actionType)};
    subtitle.removeAll({});
    head.subtitle = subtitle.join(u" · "_s);
    head.state = calls::statusText(schedule.status);
    head.headline = calls::summaryText(schedule, context.now, context.reader);
    head.address = safeAddress(call.url);
    page.setAction(Words::tr("Find partners"), partnersFor(call, *context.vocabularies));

    addDeadlines(page, schedule, call);
    page.begin(Words::tr("What it is about"), PagePart::Prose);
    page.prose(text(call.summary), "summary");
    page.begin(Words::tr("Conditions, in the funder's words"), PagePart::Prose);
    page.prose(text(call.conditions), "conditions");
    page.begin(Words::tr("Themes and programme"));
    page.sectors(call.sectors);
    QStringList keywords;
    for (const std::string &keyword : call.keywords)
        keywords << text(keyword);
    page.fact(Words::tr("Keywords"), keywords.join(u", "_s), "keywords");
    page.fact(Words::tr("Programme"), text(call.programme), "programme");
    page.fact(Words::tr("Action"), text(call.actionType), "action_type");
    page.fact(Words::tr("Reference"), text(call.reference), "reference");
    addMoney(page, call);
    addApplicants(page, call);
    page.mentions(links, RecordKind::Cooperation, Words::tr("Offers and requests that name it"));
    page.mentions(links, RecordKind::Event, Words::tr("Events"));
    page.begin(Words::tr("On the web"), PagePart::Links);
    page.webLine(Words::tr("The call's page"), call.url, "url");
    return page.finish();
}

} // namespace hansa::desktop
