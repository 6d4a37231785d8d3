// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/search/mapevents.h"

#include "base/work.h"
#include "catalogue/towns.h"
#include "desktop/naming/themes.h"
#include "store/cache.h"

#include <algorithm>

namespace hansa::desktop
{

std::optional<EventPlace> placeOf(const catalogue::Event &event)
{
    if (event.lat && event.lon)
        return EventPlace{{*event.lat, *event.lon}, false};
    if (event.city.empty())
        return {};
    const auto towns = catalogue::Towns::builtIn().named(event.city);
    const auto town = std::ranges::find(towns, event.country, &catalogue::Town::country); // the largest first
    if (town == towns.end())
        return {};
    return EventPlace{(*town)->at, true};
}

void MapEvents::setSession(Session *session)
{
    m_session = session;
    connect(session, &Session::snapshotChanged, this, &MapEvents::reload);
    Q_EMIT changed();
    reload();
}

void MapEvents::setShown(bool shown)
{
    if (m_shown == shown)
        return;
    m_shown = shown;
    Q_EMIT changed();
    reload();
}

Result<MapEvents::Shown> MapEvents::read(const QString &cachePath, Day today)
{
    const auto events = store::Cache::open(cachePath).and_then(
        [](const store::Cache &cache) { return cache.records().all<catalogue::Event>(); });
    if (!events)
        return std::unexpected(events.error());
    Shown shown;
    std::vector<map::MapPoint> points;
    std::vector<QString> names;
    std::vector<QString> places;
    for (const catalogue::Event &event : *events) {
        const auto &last = event.end ? event.end : event.start;
        const auto place = placeOf(event);
        if (!last || last->lastDay() < today || !place)
            continue;
        const Mercator at = toMercator(place->at);
        const auto row = std::uint32_t(points.size());
        const std::string sector = event.sectors.empty() ? std::string() : event.sectors.front();
        points.push_back({at.x, at.y, 1, row, std::uint8_t(themeOf(sector)), place->isVague});
        names.push_back(QString::fromStdString(event.title));
        places.push_back(QString::fromStdString(event.city));
        shown.ids.push_back(QString::fromStdString(event.id));
    }
    shown.points = MapPoints(
        map::MarkSet(points), [names = std::move(names)](std::uint32_t row) { return names.at(row); },
        [places = std::move(places)](std::uint32_t row) { return places.at(row); });
    return shown;
}

void MapEvents::reload()
{
    const auto generation = ++m_generation;
    if (!m_session || !m_shown) {
        m_points = {};
        m_ids.clear();
        Q_EMIT pointsChanged();
        return;
    }
    const Day today = std::chrono::floor<std::chrono::days>(m_session->clock().now());
    runBlocking(&MapEvents::read, m_session->cachePath(), today).then(this, [this, generation](Result<Shown> shown) {
        if (generation != m_generation || !m_session->check(this, shown))
            return;
        m_points = std::move(shown->points);
        m_ids = std::move(shown->ids);
        Q_EMIT pointsChanged();
    });
}

QString MapEvents::idOf(int row) const
{
    return row >= 0 && row < int(m_ids.size()) ? m_ids[std::size_t(row)] : QString();
}

} // namespace hansa::desktop
