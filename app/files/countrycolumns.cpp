// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "files/recordcolumns_p.h"

namespace hansa::files
{

using namespace catalogue;

namespace
{

/// "R&D spending: 2.1 % of GDP (2024)"
std::string conditionText(const Condition &condition)
{
    std::string text = condition.topic + ": ";
    if (const auto *words = std::get_if<std::string>(&condition.value))
        text += *words;
    else
        text += plainText(std::get<double>(condition.value));
    if (!condition.unit.empty())
        text += ' ' + condition.unit;
    if (condition.year)
        text += " (" + std::to_string(*condition.year) + ')';
    return text;
}

} // namespace

std::vector<RecordColumn> countryColumns()
{
    using C = Country;
    ColumnList<C> list;
    const auto inList = ColumnList<C>::InList;
    list.add(
            "id", Columns::tr("Id"), [](const C &c) { return cellOf(c.id); }, inList)
        .add(
            "name", Columns::tr("Name"), [](const C &c) { return cellOf(c.name); }, inList)
        .add(
            "code", Columns::tr("Code"), [](const C &c) { return cellOf(c.code); }, inList)
        .add("policy", Columns::tr("Cluster policy"), [](const C &c) { return cellOf(c.policy); })
        .add("programmes", Columns::tr("Programmes"),
             [](const C &c) { return cellOfEach(c.programmes, [](const Programme &p) { return p.name; }); })
        .add("institutions", Columns::tr("Institutions"),
             [](const C &c) { return cellOfEach(c.institutions, [](const Institution &i) { return i.name; }); })
        .add("cluster_networks", Columns::tr("Cluster networks"), [](const C &c) { return cellOf(c.clusterNetworks); })
        .add("s3.level", Columns::tr("Smart specialisation"),
             [](const C &c) { return cellOf(c.s3, &SmartSpecialisation::level); })
        .add("s3.priorities", Columns::tr("Priorities"),
             [](const C &c) { return cellOf(c.s3, &SmartSpecialisation::priorities); })
        .add("conditions", Columns::tr("Framework conditions"),
             [](const C &c) { return cellOfEach(c.conditions, conditionText); })
        .add("summary", Columns::tr("Summary"), [](const C &c) { return cellOf(c.summary); })
        .addHead();
    return list.take();
}

} // namespace hansa::files
