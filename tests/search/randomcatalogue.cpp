// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "randomcatalogue.h"

#include <algorithm>
#include <cmath>

namespace randomcatalogue
{

using namespace hansa;
using namespace hansa::search;
using catalogue::Organisation;

bool chance(Random &random, double share)
{
    return random() < share * double(Random::max());
}

int below(Random &random, int n)
{
    return int(random() % std::uint32_t(n));
}

namespace
{
/// Few values for the known vocabularies, more than 64 for the free ones, one never stated.
std::string valueFor(Random &random, Dimension dimension)
{
    static const std::vector<std::string> sectors{"digital", "energy", "health", "no-such-sector"};
    static const std::vector<std::string> countries{"DE", "FR", "AT", "JP", "XX"};
    static const std::vector<std::string> regions{"DE", "DE1", "DE11", "DE2", "FR", "FR10", "FR1", "AT13"};
    static const std::vector<std::string> naces{"26.11", "26.12", "10.10", "62.01"};
    static const std::vector<std::string> labels{"ECEI:bronze", "ECEI:silver", "ECEI:gold", "national:lead", "ECEI"};
    const auto of = [&random](const std::vector<std::string> &list) {
        return list[std::size_t(below(random, int(list.size())))];
    };
    switch (dimension) {
    case Dimension::Country:
        return of(countries);
    case Dimension::Region:
        return of(regions);
    case Dimension::Nace:
        return of(naces);
    case Dimension::Label:
        return of(labels);
    case Dimension::LooksFor:
        return chance(random, 0.5) ? of(countries) : "activity " + std::to_string(below(random, 3));
    case Dimension::Keyword:
    case Dimension::Service:
        return "wort " + std::to_string(below(random, 90));
    default:
        return of(sectors);
    }
}

std::vector<std::string> several(Random &random, Dimension dimension, int most)
{
    std::vector<std::string> values;
    for (int i = below(random, most + 1); i > 0; --i) {
        const std::string value = valueFor(random, dimension);
        if (value != "no-such-sector" && value != "XX" && !std::ranges::contains(values, value))
            values.push_back(value);
    }
    return values;
}
} // namespace

Organisation organisation(Random &random, int number)
{
    Organisation o;
    o.id = "org:" + std::to_string(random() % 100000) + '-' + std::to_string(number);
    o.name = "Name " + std::to_string(number);
    o.sectors = several(random, Dimension::Sector, 3);
    o.ecosystems = several(random, Dimension::Ecosystem, 2);
    o.technologies = several(random, Dimension::Technology, 3);
    o.languages = several(random, Dimension::Language, 2);
    o.services = several(random, Dimension::Service, 4);
    o.networks = several(random, Dimension::Network, 2);
    o.keywords = several(random, Dimension::Keyword, 5);
    const auto country = several(random, Dimension::Country, 1);
    o.country = country.empty() ? "" : country.front();
    if (chance(random, 0.6))
        o.region =
            catalogue::Region{"", valueFor(random, Dimension::Region), chance(random, 0.5) ? "2024" : "2021", {}};
    if (chance(random, 0.8)) {
        o.lat = std::round((40 + below(random, 20000) / 1000.0) * 1000) / 1000;
        o.lon = std::round((below(random, 20000) / 1000.0 - 5) * 1000) / 1000;
    }
    if (chance(random, 0.7))
        o.founded = 1980 + below(random, 40);
    if (chance(random, 0.7)) {
        o.members.emplace();
        if (chance(random, 0.8))
            o.members->sme = below(random, 100);
        if (chance(random, 0.8))
            o.members->total = below(random, 300);
        if (chance(random, 0.5))
            o.members->large = 0;
    }
    if (chance(random, 0.4))
        o.staff = below(random, 100) / 4.0;
    for (const std::string &value : several(random, Dimension::Label, 2)) {
        catalogue::Label label;
        const std::size_t colon = value.find(':');
        label.scheme = value.substr(0, colon);
        if (colon != std::string::npos)
            label.level = value.substr(colon + 1);
        if (chance(random, 0.7))
            label.validFrom = PartialDate{std::int16_t(2018 + below(random, 8)), 0, 0};
        if (chance(random, 0.7))
            label.validUntil = PartialDate{std::int16_t(2020 + below(random, 8)), 6, 0};
        o.labels.push_back(label);
    }
    for (const std::string &code : several(random, Dimension::Nace, 2))
        o.nace.push_back({code, chance(random, 0.5) ? "2" : "2.1", {}});
    if (chance(random, 0.5)) {
        o.interests.emplace();
        o.interests->countries = several(random, Dimension::Country, 3);
        if (chance(random, 0.5))
            o.interests->activities = {"activity " + std::to_string(below(random, 3))};
    }
    if (chance(random, 0.8))
        o.asOf = PartialDate{std::int16_t(2018 + below(random, 8)), std::uint8_t(below(random, 13)), 0};
    return o;
}

Criterion criterion(Random &random)
{
    static const std::vector<Dimension> others{Dimension::Distance,   Dimension::Area,  Dimension::MembersTotal,
                                               Dimension::MembersSme, Dimension::Staff, Dimension::MembersLarge,
                                               Dimension::Founded,    Dimension::AsOf};
    Criterion c;
    c.dimension = chance(random, 0.6) ? countedHere[std::size_t(below(random, int(countedHere.size())))]
                                      : others[std::size_t(below(random, int(others.size())))];
    c.mode = chance(random, 0.6) ? Mode::Prefer : chance(random, 0.6) ? Mode::Must : Mode::Exclude;
    c.weight = below(random, 6);
    c.orUnknown = chance(random, 0.3);
    if (isRange(c.dimension)) {
        if (chance(random, 0.8))
            c.atLeast = c.dimension == Dimension::Founded ? 1985 + below(random, 20) : below(random, 40) + 0.5;
        if (!c.atLeast || chance(random, 0.4))
            c.atMost = c.dimension == Dimension::Founded ? 2000 + below(random, 20) : 30 + below(random, 200);
    } else if (c.dimension == Dimension::Distance) {
        c.nearness = Nearness{{48.7758, 9.1829}, "", 50.0 + below(random, 1500), Falloff(below(random, 3))};
    } else if (c.dimension == Dimension::Area) {
        c.area.emplace();
        c.area->box = Box{double(below(random, 10) - 5), 42, double(below(random, 15)), 44.0 + below(random, 14)};
    } else if (c.dimension == Dimension::AsOf) {
        c.from = PartialDate{std::int16_t(2019 + below(random, 6)), std::uint8_t(below(random, 13)), 0};
    } else {
        for (int i = 1 + below(random, 3); i > 0; --i)
            c.values.push_back(valueFor(random, c.dimension));
        c.allOf = chance(random, 0.3);
        if (c.dimension == Dimension::Label && chance(random, 0.5))
            c.validOn = Day(std::chrono::year(2022) / 3 / 1);
        c.orBetter = c.dimension == Dimension::Label && chance(random, 0.4);
        if (c.dimension == Dimension::Region && chance(random, 0.4))
            c.version = "2024";
        if (c.dimension == Dimension::Nace && chance(random, 0.4))
            c.version = "2.1";
    }
    return c;
}

} // namespace randomcatalogue
