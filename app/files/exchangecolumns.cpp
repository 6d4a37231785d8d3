// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "files/recordcolumns_p.h"

namespace hansa::files
{

using namespace catalogue;

namespace
{

/// "jobs created: 120"
std::string outcomeText(const Outcome &outcome)
{
    std::string text = outcome.what;
    if (outcome.value)
        text += (text.empty() ? "" : ": ") + plainText(*outcome.value);
    if (!outcome.unit.empty())
        text += ' ' + outcome.unit;
    return text;
}

} // namespace

std::vector<RecordColumn> storyColumns()
{
    using S = Story;
    ColumnList<S> list;
    const auto inList = ColumnList<S>::InList;
    list.add(
            "id", Columns::tr("Id"), [](const S &s) { return cellOf(s.id); }, inList)
        .add(
            "title", Columns::tr("Title"), [](const S &s) { return cellOf(s.title); }, inList)
        .add(
            "year", Columns::tr("Year"), [](const S &s) { return cellOf(s.year); }, inList, true)
        .add(
            "countries", Columns::tr("Countries"), [](const S &s) { return cellOf(s.countries); }, inList)
        .add("organisations", Columns::tr("Organisations"), [](const S &s) { return cellOf(s.organisations); })
        .add("partnership", Columns::tr("Partnership"), [](const S &s) { return cellOf(s.partnership); })
        .add("outcomes", Columns::tr("Outcomes"), [](const S &s) { return cellOfEach(s.outcomes, outcomeText); })
        .add("url", Columns::tr("Address"), [](const S &s) { return cellOf(s.url); })
        .add("summary", Columns::tr("Summary"), [](const S &s) { return cellOf(s.summary); })
        .addHead();
    return list.take();
}

std::vector<RecordColumn> cooperationColumns()
{
    using C = Cooperation;
    ColumnList<C> list;
    const auto inList = ColumnList<C>::InList;
    list.add(
            "id", Columns::tr("Id"), [](const C &c) { return cellOf(c.id); }, inList)
        .add(
            "title", Columns::tr("Title"), [](const C &c) { return cellOf(c.title); }, inList)
        .add(
            "type", Columns::tr("Type"), [](const C &c) { return cellOf(c.type); }, inList)
        .add(
            "countries", Columns::tr("Countries"), [](const C &c) { return cellOf(c.countries); }, inList)
        .add("opens", Columns::tr("Opens"), [](const C &c) { return cellOf(c.opens); })
        .add(
            "expires", Columns::tr("Expires"), [](const C &c) { return cellOf(c.expires); }, inList)
        .add("organisations", Columns::tr("Organisations"), [](const C &c) { return cellOf(c.organisations); })
        .add("sectors", Columns::tr("Sectors"), [](const C &c) { return cellOf(c.sectors); })
        .add("url", Columns::tr("Address"), [](const C &c) { return cellOf(c.url); })
        .add("summary", Columns::tr("Summary"), [](const C &c) { return cellOf(c.summary); })
        .addHead();
    return list.take();
}

} // namespace hansa::files
