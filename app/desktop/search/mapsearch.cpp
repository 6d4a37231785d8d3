// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/search/mapsearch.h"

#include "desktop/map/basemapsource.h"
#include "desktop/map/mapcamera.h"
#include "map/ringsplit.h"

#include <algorithm>
#include <cmath>

namespace hansa::desktop
{

using search::Criterion;
using search::Dimension;

namespace
{

constexpr std::size_t nearest = 10;

LatLon placeOf(QPointF point)
{
    return {point.y(), point.x()};
}

} // namespace

MapSearch::MapSearch(QObject *parent)
    : QObject(parent)
{
    m_reading.setFuture(bundledBaseMap());
}

void MapSearch::setSearch(SearchModel *search)
{
    m_search = search;
    connect(search, &SearchModel::cardsChanged, this, &MapSearch::changed);
    Q_EMIT searchChanged();
    Q_EMIT changed();
}

const search::Nearness *MapSearch::circle() const
{
    if (!m_search)
        return nullptr;
    const auto card = std::ranges::find(m_search->cards(), Dimension::Distance, &Criterion::dimension);
    return card != m_search->cards().end() && card->nearness ? &*card->nearness : nullptr;
}

QPointF MapSearch::centre() const
{
    const search::Nearness *shown = circle();
    return shown ? QPointF(shown->place.lon, shown->place.lat) : QPointF();
}

double MapSearch::radiusKm() const
{
    const search::Nearness *shown = circle();
    return shown ? shown->withinKm : 0;
}

MapLines MapSearch::outlines() const
{
    MapLines lines;
    if (const search::Nearness *shown = circle())
        lines.addCircle(shown->place, shown->withinKm);
    for (const Criterion &card : m_search ? m_search->cards() : Cards()) {
        if (card.dimension != Dimension::Area || !card.area)
            continue;
        if (card.area->box)
            lines.addBox(card.area->box->west, card.area->box->south, card.area->box->east, card.area->box->north);
        for (const std::vector<LatLon> &ring : card.area->rings)
            lines.addRing(ring);
    }
    return lines;
}

void MapSearch::setCircle(QPointF centre, double radiusKm)
{
    if (!(radiusKm > 0))
        return;
    Criterion card = m_search->cardOf(Dimension::Distance);
    search::Nearness shown = card.nearness.value_or(search::Nearness{});
    const LatLon place = placeOf(centre);
    if (!card.nearness || card.nearness->place != place)
        shown.name = MapCamera::placeText(centre).toStdString();
    shown.place = place;
    shown.withinKm = radiusKm < nearest ? radiusKm : std::round(radiusKm); // what one reads on the card
    card.nearness = shown;
    m_search->setCriterion(tr("the circle on the map"), card);
}

void MapSearch::setRing(const QList<QPointF> &ring)
{
    std::vector<LatLon> corners;
    for (const QPointF point : ring)
        corners.push_back(placeOf(point));
    auto rings = map::splitAtAntimeridian(corners);
    if (rings.empty())
        return;
    Criterion card = m_search->cardOf(Dimension::Area);
    card.area = search::Area{tr("drawn on the map").toStdString(), {}, std::move(rings)};
    m_search->setCriterion(tr("the area on the map"), card);
}

void MapSearch::setBox(QPointF northWest, QPointF southEast)
{
    m_search->setArea(northWest.x(), southEast.y(), southEast.x(), northWest.y());
}

QString MapSearch::toggleCountry(QPointF place)
{
    const auto base = m_reading.isFinished() ? m_reading.result() : nullptr;
    const auto country = base ? base->countryAt(toMercator(placeOf(place))) : std::nullopt;
    if (!country || base->countries()[*country].code.empty())
        return {};
    const std::string code = base->countries()[*country].code;
    Criterion card = m_search->cardOf(Dimension::Country);
    if (std::erase(card.values, code) == 0)
        card.values.push_back(code);
    m_search->setCriterion(tr("a country on the map"), card);
    return QString::fromStdString(code);
}

void MapSearch::setNearestTen(QPointF place)
{
    const LatLon here = placeOf(place);
    std::vector<double> distances;
    const MapPoints found = m_search->points();
    for (const std::uint32_t row : found.marks().rows())
        distances.push_back(distanceKm(here, toLatLon(found.marks().table().position(row))));
    if (distances.empty())
        return;
    const auto tenth = distances.begin() + std::ptrdiff_t(std::min(nearest, distances.size()) - 1);
    std::ranges::nth_element(distances, tenth);
    setCircle(place, std::ceil(*tenth + 0.1));
}

} // namespace hansa::desktop
