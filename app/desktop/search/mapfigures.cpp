// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/search/mapfigures.h"

#include "base/work.h"
#include "calls/fit/priorities.h"
#include "calls/fit/themes.h"
#include "desktop/map/basemapsource.h"
#include "desktop/search/outcome.h"
#include "paint/mapstyle.h"
#include "store/cache.h"

#include <QLocale>

#include <algorithm>
#include <set>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;

namespace
{

enum Figure { NoFigure, Results, Members, Partnerships, OpenOffers, Priorities };

constexpr std::size_t mostClasses = 5;

MapFigures::Values resultsByCountry(const Outcome &outcome)
{
    MapFigures::Values values;
    for (const search::Row row : outcome.answer.rows)
        if (const auto country = outcome.snapshot->index->country(row); !country.empty())
            ++values[std::string(country)];
    return values;
}

MapFigures::Values membersByCountry(const Outcome &outcome)
{
    MapFigures::Values values;
    for (const search::Row row : outcome.answer.rows) {
        const auto country = outcome.snapshot->index->country(row);
        const auto members = outcome.snapshot->index->statedNumber(row, search::Dimension::MembersTotal);
        if (!country.empty() && members)
            values[std::string(country)] += *members;
    }
    return values;
}

/// The countries of a partnership's members, each once.
std::set<std::string> countriesOf(const Snapshot &snapshot, const search::Index::PartnershipRows &partnership)
{
    std::set<std::string> countries;
    for (const search::Row row : partnership.members)
        if (const auto country = snapshot.index->country(row); !country.empty())
            countries.emplace(country);
    return countries;
}

MapFigures::Values partnershipsByCountry(const Snapshot &snapshot)
{
    MapFigures::Values values;
    for (const auto &partnership : snapshot.partnerships)
        for (const std::string &country : countriesOf(snapshot, partnership))
            ++values[country];
    return values;
}

/// Offers and requests that have not expired, by the countries of who makes them.
Result<MapFigures::Values> offersByCountry(const Snapshot &snapshot, const QString &cachePath, Day today)
{
    MapFigures::Values values;
    const auto offers = store::Cache::open(cachePath).and_then(
        [](const store::Cache &cache) { return cache.records().all<catalogue::Cooperation>(); });
    if (!offers)
        return std::unexpected(offers.error());
    for (const catalogue::Cooperation &offer : *offers) {
        if (offer.expires && offer.expires->lastDay() < today)
            continue;
        std::set<std::string> countries;
        for (const std::string &id : offer.organisations)
            if (const auto row = snapshot.index->find(id); row && !snapshot.index->country(*row).empty())
                countries.emplace(snapshot.index->country(*row));
        for (const std::string &country : countries)
            ++values[country];
    }
    return values;
}

/// Sectors that are searched for, ascending.
std::vector<std::string> sectorsOf(const search::Criteria &criteria)
{
    std::vector<std::string> sectors;
    for (const search::Criterion &criterion : criteria.list)
        if (criterion.dimension == search::Dimension::Sector && criterion.mode != search::Mode::Exclude)
            sectors.insert(sectors.end(), criterion.values.begin(), criterion.values.end());
    calls::tidy(sectors);
    return sectors;
}

/// Priorities of smart specialisation that name one of the sectors searched for; all that are stated,
/// where none is.
Result<MapFigures::Values> prioritiesByCountry(const std::vector<std::string> &sectors, const QString &cachePath)
{
    MapFigures::Values values;
    const auto countries = store::Cache::open(cachePath).and_then(
        [](const store::Cache &cache) { return cache.records().all<catalogue::Country>(); });
    if (!countries)
        return std::unexpected(countries.error());
    calls::FitProfile searched;
    searched.sectors = sectors;
    for (const auto &one : calls::joinPriorities(*countries, searched, {})) {
        const std::size_t count = sectors.empty() ? one.priorities.size() : one.sharedCount();
        if (count > 0)
            values[one.country] = double(count);
    }
    return values;
}

MapPoints othersOf(const Snapshot &snapshot, const std::vector<search::Row> &rows)
{
    std::vector<std::uint32_t> others;
    auto found = rows.begin(); // both ascend
    for (std::uint32_t number = 0; number < snapshot.index->size(); ++number) {
        if (found != rows.end() && *found == search::Row(number))
            ++found;
        else
            others.push_back(number);
    }
    return {map::MarkSet(snapshot.marks, others, std::vector<double>(others.size())), {}, {}};
}

MapLines tiesOf(const Snapshot &snapshot, const map::BaseMap *base)
{
    MapLines lines;
    if (!base)
        return lines;
    std::map<std::string, Mercator, std::less<>> places;
    for (const map::MapCountry &country : base->countries())
        if (!country.code.empty())
            places.emplace(country.code, country.position);
    std::map<std::pair<std::string, std::string>, int> ties;
    for (const auto &partnership : snapshot.partnerships) {
        const auto countries = countriesOf(snapshot, partnership);
        for (auto one = countries.begin(); one != countries.end(); ++one)
            for (auto other = std::next(one); other != countries.end(); ++other)
                ++ties[{*one, *other}];
    }
    for (const auto &[pair, count] : ties) {
        const auto from = places.find(pair.first);
        const auto to = places.find(pair.second);
        if (from != places.end() && to != places.end())
            lines.addTie(from->second, to->second, count);
    }
    return lines;
}

} // namespace

/// What is to be worked out.
struct MapFigures::Order {
    std::shared_ptr<const Outcome> outcome;
    std::shared_ptr<const map::BaseMap> base;
    QString cachePath;
    Day today;
    std::vector<std::string> sectors; ///< that are searched for
    int figure = 0;
    bool others = false;
    bool ties = false;
};

MapFigures::MapFigures(QObject *parent)
    : QObject(parent)
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, &MapFigures::start);
    m_reading.setFuture(bundledBaseMap());
}

void MapFigures::setSearch(SearchModel *search)
{
    m_search = search;
    connect(search, &SearchModel::answeredChanged, this, &MapFigures::start);
    Q_EMIT changed();
    start();
}

QStringList MapFigures::figures()
{
    return {tr("no figure"),
            tr("results"),
            tr("members of the results"),
            tr("partnerships"),
            tr("open offers and requests"),
            tr("smart specialisation in what is searched for")};
}

void MapFigures::setFigure(int figure)
{
    if (m_figure == figure || figure < 0 || figure >= figures().size())
        return;
    m_figure = figure;
    Q_EMIT changed();
    start();
}

void MapFigures::setOthersShown(bool shown)
{
    if (m_othersShown == shown)
        return;
    m_othersShown = shown;
    Q_EMIT changed();
    start();
}

void MapFigures::setTiesShown(bool shown)
{
    if (m_tiesShown == shown)
        return;
    m_tiesShown = shown;
    Q_EMIT changed();
    start();
}

std::vector<MapFigures::Class> MapFigures::classesOf(const Values &values)
{
    std::vector<double> sorted;
    for (const auto &[country, value] : values)
        if (value > 0)
            sorted.push_back(value);
    std::ranges::sort(sorted);
    std::vector<Class> classes;
    for (std::size_t place = 0, done = 0; done < sorted.size() && place < mostClasses; ++place) {
        std::size_t end = std::max(done + 1, (place + 1) * sorted.size() / mostClasses);
        while (end < sorted.size() && sorted[end] == sorted[end - 1])
            ++end; // the same value is of the same class
        classes.push_back({sorted[done], sorted[end - 1]});
        done = end;
    }
    return classes;
}

Result<MapFigures::Values> MapFigures::valuesOf(const Order &order)
{
    const Snapshot &snapshot = *order.outcome->snapshot;
    switch (order.figure) {
    case Results:
        return resultsByCountry(*order.outcome);
    case Members:
        return membersByCountry(*order.outcome);
    case Partnerships:
        return partnershipsByCountry(snapshot);
    case OpenOffers:
        return offersByCountry(snapshot, order.cachePath, order.today);
    case Priorities:
        return prioritiesByCountry(order.sectors, order.cachePath);
    default:
        return Values();
    }
}

Result<MapFigures::Work> MapFigures::workOut(const Order &order)
{
    auto values = valuesOf(order);
    if (!values)
        return std::unexpected(values.error());
    Work work;
    work.values = std::move(*values);
    work.classes = classesOf(work.values);
    if (order.others)
        work.others = othersOf(*order.outcome->snapshot, order.outcome->answer.rows);
    if (order.ties)
        work.ties = tiesOf(*order.outcome->snapshot, order.base.get());
    return work;
}

void MapFigures::start()
{
    const auto generation = ++m_generation;
    if (!m_search || !m_search->outcome())
        return;
    if (m_figure == NoFigure && !m_othersShown && !m_tiesShown) {
        m_work = {};
        Q_EMIT worked();
        return;
    }
    const Session *session = m_search->session();
    Order order{.outcome = m_search->outcome(),
                .base = m_reading.isFinished() ? m_reading.result() : nullptr,
                .cachePath = session->cachePath(),
                .today = std::chrono::floor<std::chrono::days>(session->clock().now()),
                .sectors = sectorsOf(m_search->engineCriteria()),
                .figure = m_figure,
                .others = m_othersShown,
                .ties = m_tiesShown};
    runBlocking(&MapFigures::workOut, std::move(order)).then(this, [this, generation](Result<Work> work) {
        if (generation != m_generation || !m_search->session()->check(this, work))
            return;
        m_work = std::move(*work);
        Q_EMIT worked();
    });
}

QColor MapFigures::colorOf(std::size_t place) const
{
    const std::size_t last = m_work.classes.size() - 1;
    return paint::between(m_low, m_high, last == 0 ? 1 : double(place) / double(last));
}

MapFills MapFigures::fills() const
{
    std::map<std::string, QColor, std::less<>> colors;
    for (const auto &[country, value] : m_work.values) {
        const auto in = std::ranges::find_if(
            m_work.classes, [value](const Class &one) { return value >= one.from && value <= one.to; });
        if (in != m_work.classes.end())
            colors.emplace(country, colorOf(std::size_t(in - m_work.classes.begin())));
    }
    return MapFills(std::move(colors));
}

QStringList MapFigures::classTexts() const
{
    const QLocale locale;
    QStringList texts;
    for (const Class &one : m_work.classes) {
        const QString from = locale.toString(one.from, 'f', 0);
        texts << (one.from == one.to ? from : tr("%1 to %2").arg(from, locale.toString(one.to, 'f', 0)));
    }
    return texts;
}

QList<QColor> MapFigures::classColors() const
{
    QList<QColor> colors;
    for (std::size_t place = 0; place < m_work.classes.size(); ++place)
        colors << colorOf(place);
    return colors;
}

} // namespace hansa::desktop
