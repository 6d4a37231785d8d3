// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "files/recordcolumns_p.h"

namespace hansa::files
{

using namespace catalogue;

std::vector<RecordColumn> partnershipColumns()
{
    using P = Partnership;
    ColumnList<P> list;
    const auto inList = ColumnList<P>::InList;
    list.add(
            "id", Columns::tr("Id"), [](const P &p) { return cellOf(p.id); }, inList)
        .add(
            "name", Columns::tr("Name"), [](const P &p) { return cellOf(p.name); }, inList)
        .add(
            "acronym", Columns::tr("Acronym"), [](const P &p) { return cellOf(p.acronym); }, inList)
        .add(
            "programme", Columns::tr("Programme"), [](const P &p) { return cellOf(p.programme); }, inList)
        .add(
            "start", Columns::tr("Start"), [](const P &p) { return cellOf(p.start); }, inList)
        .add(
            "end", Columns::tr("End"), [](const P &p) { return cellOf(p.end); }, inList)
        .add("coordinator", Columns::tr("Coordinator"), [](const P &p) { return cellOf(p.coordinator); })
        .add("members", Columns::tr("Members"),
             [](const P &p) {
                 return cellOfEach(p.members, [](const PartnershipMember &m) { return m.id.empty() ? m.name : m.id; });
             })
        .add("target_countries", Columns::tr("Target countries"), [](const P &p) { return cellOf(p.targetCountries); })
        .add("sectors", Columns::tr("Sectors"), [](const P &p) { return cellOf(p.sectors); })
        .add(
            "smes", Columns::tr("SMEs"), [](const P &p) { return cellOf(p.smes); }, ColumnList<P>::OnPage, true)
        .add("website", Columns::tr("Website"), [](const P &p) { return cellOf(p.website); })
        .add("results", Columns::tr("Results"), [](const P &p) { return cellOf(p.results); })
        .add("summary", Columns::tr("Summary"), [](const P &p) { return cellOf(p.summary); })
        .addHead();
    return list.take();
}

} // namespace hansa::files
