// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "files/recordcolumns_p.h"

namespace hansa::files
{

using namespace catalogue;

std::vector<RecordColumn> eventColumns()
{
    using V = Event;
    ColumnList<V> list;
    const auto inList = ColumnList<V>::InList;
    const auto page = ColumnList<V>::OnPage;
    list.add(
            "id", Columns::tr("Id"), [](const V &e) { return cellOf(e.id); }, inList)
        .add(
            "title", Columns::tr("Title"), [](const V &e) { return cellOf(e.title); }, inList)
        .add(
            "type", Columns::tr("Type"), [](const V &e) { return cellOf(e.type); }, inList)
        .add(
            "start", Columns::tr("Start"), [](const V &e) { return cellOf(e.start); }, inList)
        .add(
            "end", Columns::tr("End"), [](const V &e) { return cellOf(e.end); }, inList)
        .add(
            "country", Columns::tr("Country"), [](const V &e) { return cellOf(e.country); }, inList)
        .add(
            "city", Columns::tr("City"), [](const V &e) { return cellOf(e.city); }, inList)
        .add(
            "lat", Columns::tr("Latitude"), [](const V &e) { return cellOf(e.lat); }, page, true)
        .add(
            "lon", Columns::tr("Longitude"), [](const V &e) { return cellOf(e.lon); }, page, true)
        .add("online", Columns::tr("Online"), [](const V &e) { return cellOf(e.online); })
        .add("organisers", Columns::tr("Organisers"), [](const V &e) { return cellOf(e.organisers); })
        .add("target_countries", Columns::tr("Target countries"), [](const V &e) { return cellOf(e.targetCountries); })
        .add("sectors", Columns::tr("Sectors"), [](const V &e) { return cellOf(e.sectors); })
        .add("url", Columns::tr("Address"), [](const V &e) { return cellOf(e.url); })
        .add("summary", Columns::tr("Summary"), [](const V &e) { return cellOf(e.summary); })
        .addHead();
    return list.take();
}

} // namespace hansa::files
