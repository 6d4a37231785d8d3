// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "files/recordcolumns_p.h"

namespace hansa::files
{

using namespace catalogue;

namespace
{

/// "2026-03-04 17:00 Europe/Brussels": as the source says it.
std::string deadlineText(const Deadline &deadline)
{
    std::string text = deadline.date ? deadline.date->toString() : std::string();
    for (const std::string *part : {&deadline.time, &deadline.timezone}) {
        if (!part->empty())
            text += (text.empty() ? "" : " ") + *part;
    }
    return text;
}

} // namespace

std::vector<RecordColumn> callColumns()
{
    using C = Call;
    ColumnList<C> list;
    const auto inList = ColumnList<C>::InList;
    const auto page = ColumnList<C>::OnPage;
    list.add(
            "id", Columns::tr("Id"), [](const C &c) { return cellOf(c.id); }, inList)
        .add(
            "title", Columns::tr("Title"), [](const C &c) { return cellOf(c.title); }, inList)
        .add(
            "reference", Columns::tr("Reference"), [](const C &c) { return cellOf(c.reference); }, inList)
        .add(
            "programme", Columns::tr("Programme"), [](const C &c) { return cellOf(c.programme); }, inList)
        .add(
            "opens", Columns::tr("Opens"), [](const C &c) { return cellOf(c.opens); }, inList)
        .add(
            "deadlines", Columns::tr("Deadlines"), [](const C &c) { return cellOfEach(c.deadlines, deadlineText); },
            inList)
        .add("action_type", Columns::tr("Type of action"), [](const C &c) { return cellOf(c.actionType); })
        .add(
            "budget_eur", Columns::tr("Budget, EUR"), [](const C &c) { return cellOf(c.budgetEur); }, page, true)
        .add(
            "grant_eur.min", Columns::tr("Smallest grant, EUR"),
            [](const C &c) { return cellOf(c.grantEur, &GrantRange::min); }, page, true)
        .add(
            "grant_eur.max", Columns::tr("Largest grant, EUR"),
            [](const C &c) { return cellOf(c.grantEur, &GrantRange::max); }, page, true)
        .add(
            "funding_rate", Columns::tr("Funding rate"), [](const C &c) { return cellOf(c.fundingRate); }, page, true)
        .add(
            "expected_grants", Columns::tr("Expected grants"), [](const C &c) { return cellOf(c.expectedGrants); },
            page, true)
        .add("eligible.applicants", Columns::tr("Who may apply"),
             [](const C &c) { return cellOf(c.eligible, &Eligibility::applicants); })
        .add("eligible.countries", Columns::tr("Eligible countries"),
             [](const C &c) { return cellOf(c.eligible, &Eligibility::countries); })
        .add(
            "consortium.min_partners", Columns::tr("Partners at least"),
            [](const C &c) { return cellOf(c.consortium, &ConsortiumRule::minPartners); }, page, true)
        .add(
            "consortium.min_countries", Columns::tr("Countries at least"),
            [](const C &c) { return cellOf(c.consortium, &ConsortiumRule::minCountries); }, page, true)
        .add(
            "consortium.max_partners", Columns::tr("Partners at most"),
            [](const C &c) { return cellOf(c.consortium, &ConsortiumRule::maxPartners); }, page, true)
        .add("consortium.notes", Columns::tr("On the consortium"),
             [](const C &c) { return cellOf(c.consortium, &ConsortiumRule::notes); })
        .add("sectors", Columns::tr("Sectors"), [](const C &c) { return cellOf(c.sectors); })
        .add("url", Columns::tr("Address"), [](const C &c) { return cellOf(c.url); })
        .add("summary", Columns::tr("Summary"), [](const C &c) { return cellOf(c.summary); })
        .addHead();
    return list.take();
}

} // namespace hansa::files
