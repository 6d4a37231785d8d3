// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "files/recordcolumns_p.h"

namespace hansa::files
{

using namespace catalogue;

namespace
{

std::string precisionName(GeoPrecision precision)
{
    switch (precision) {
    case GeoPrecision::Address:
        return "address";
    case GeoPrecision::City:
        return "city";
    case GeoPrecision::Region:
        break;
    }
    return "region";
}

} // namespace

std::vector<RecordColumn> organisationColumns()
{
    using O = Organisation;
    ColumnList<O> list;
    const auto inList = ColumnList<O>::InList;
    const auto page = ColumnList<O>::OnPage;
    list.add(
            "id", Columns::tr("Id"), [](const O &o) { return cellOf(o.id); }, inList)
        .add(
            "name", Columns::tr("Name"), [](const O &o) { return cellOf(o.name); }, inList)
        .add(
            "country", Columns::tr("Country"), [](const O &o) { return cellOf(o.country); }, inList)
        .add(
            "city", Columns::tr("City"), [](const O &o) { return cellOf(o.city); }, inList)
        .add("short_name", Columns::tr("Short name"), [](const O &o) { return cellOf(o.shortName); })
        .add("native_name", Columns::tr("Native name"), [](const O &o) { return cellOf(o.nativeName); })
        .add("region.name", Columns::tr("Region"), [](const O &o) { return cellOf(o.region, &Region::name); })
        .add("region.nuts", Columns::tr("NUTS"), [](const O &o) { return cellOf(o.region, &Region::nuts); })
        .add("region.nuts_version", Columns::tr("NUTS version"),
             [](const O &o) { return cellOf(o.region, &Region::nutsVersion); })
        .add(
            "lat", Columns::tr("Latitude"), [](const O &o) { return cellOf(o.lat); }, page, true)
        .add(
            "lon", Columns::tr("Longitude"), [](const O &o) { return cellOf(o.lon); }, page, true)
        .add("geo_precision", Columns::tr("Position known to"),
             [](const O &o) { return o.geoPrecision ? Cell{precisionName(*o.geoPrecision)} : Cell{}; })
        .add(
            "sectors", Columns::tr("Sectors"), [](const O &o) { return cellOf(o.sectors); }, inList)
        .add("ecosystems", Columns::tr("Ecosystems"), [](const O &o) { return cellOf(o.ecosystems); })
        .add("technologies", Columns::tr("Technologies"), [](const O &o) { return cellOf(o.technologies); })
        .add("keywords", Columns::tr("Keywords"), [](const O &o) { return cellOf(o.keywords); })
        .add(
            "members.total", Columns::tr("Members"), [](const O &o) { return cellOf(o.members, &MemberCounts::total); },
            inList, true)
        .add(
            "members.sme", Columns::tr("SMEs"), [](const O &o) { return cellOf(o.members, &MemberCounts::sme); }, page,
            true)
        .add(
            "members.large", Columns::tr("Large companies"),
            [](const O &o) { return cellOf(o.members, &MemberCounts::large); }, page, true)
        .add(
            "members.research", Columns::tr("Research members"),
            [](const O &o) { return cellOf(o.members, &MemberCounts::research); }, page, true)
        .add(
            "members.public", Columns::tr("Public members"),
            [](const O &o) { return cellOf(o.members, &MemberCounts::publicBodies); }, page, true)
        .add(
            "members.other", Columns::tr("Other members"),
            [](const O &o) { return cellOf(o.members, &MemberCounts::other); }, page, true)
        .add(
            "staff", Columns::tr("Staff"), [](const O &o) { return cellOf(o.staff); }, page, true)
        .add(
            "founded", Columns::tr("Founded"), [](const O &o) { return cellOf(o.founded); }, page, true)
        .add("legal_form", Columns::tr("Legal form"), [](const O &o) { return cellOf(o.legalForm); })
        .add("labels", Columns::tr("Labels"),
             [](const O &o) { return cellOfEach(o.labels, [](const Label &l) { return l.value(); }); })
        .add("languages", Columns::tr("Languages"), [](const O &o) { return cellOf(o.languages); })
        .add("services", Columns::tr("Services"), [](const O &o) { return cellOf(o.services); })
        .add("interests.countries", Columns::tr("Looks for partners in"),
             [](const O &o) { return cellOf(o.interests, &Interests::countries); })
        .add("interests.activities", Columns::tr("Looks for"),
             [](const O &o) { return cellOf(o.interests, &Interests::activities); })
        .add("networks", Columns::tr("Networks"), [](const O &o) { return cellOf(o.networks); })
        .add("nace", Columns::tr("NACE"),
             [](const O &o) {
                 return cellOfEach(
                     o.nace, [](const NaceCode &n) { return n.revision.empty() ? n.code : n.code + '@' + n.revision; });
             })
        .add("website", Columns::tr("Website"), [](const O &o) { return cellOf(o.website); })
        .add("email", Columns::tr("E-mail"), [](const O &o) { return cellOf(o.email); })
        .add("phone", Columns::tr("Telephone"), [](const O &o) { return cellOf(o.phone); })
        .add("identifiers.pic", Columns::tr("PIC"), [](const O &o) { return cellOf(o.identifiers, &Identifiers::pic); })
        .add("identifiers.oid", Columns::tr("OID"), [](const O &o) { return cellOf(o.identifiers, &Identifiers::oid); })
        .add("identifiers.ror", Columns::tr("ROR"), [](const O &o) { return cellOf(o.identifiers, &Identifiers::ror); })
        .add("identifiers.vat", Columns::tr("VAT"), [](const O &o) { return cellOf(o.identifiers, &Identifiers::vat); })
        .add("identifiers.eccp", Columns::tr("ECCP"),
             [](const O &o) { return cellOf(o.identifiers, &Identifiers::eccp); })
        .add("summary", Columns::tr("Summary"), [](const O &o) { return cellOf(o.summary); })
        .addHead();
    return list.take();
}

} // namespace hansa::files
