// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "syntheticcatalogue.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <format>
#include <span>
#include <string_view>

namespace hansa::bench
{

namespace
{
using Words = std::span<const std::string_view>;

constexpr auto sectors = std::to_array<std::string_view>(
    {"digital",       "manufacturing", "health",    "energy",         "agri-food",   "mobility",  "circular-economy",
     "construction",  "materials",     "photonics", "logistics",      "tourism",     "aerospace", "automotive",
     "biotechnology", "blue-economy",  "chemicals", "creative",       "electronics", "education", "defence-security",
     "finance",       "forestry-wood", "furniture", "metals",         "mining",      "packaging", "paper-printing",
     "pharma",        "plastics",      "rail",      "social-economy", "space",       "sport",     "textiles",
     "water"});
constexpr auto ecosystems = std::to_array<std::string_view>(
    {"digital", "mobility", "health", "energy-renewables", "agri-food", "aerospace-defence", "construction",
     "cultural-creative", "electronics", "energy-intensive", "proximity", "retail", "textile", "tourism"});
constexpr auto technologies = std::to_array<std::string_view>(
    {"artificial-intelligence", "internet-of-things", "advanced-manufacturing", "big-data", "advanced-materials",
     "augmented-virtual-reality", "blockchain", "cloud", "connectivity", "industrial-biotechnology",
     "micro-nanoelectronics", "mobility", "nanotechnology", "photonics", "robotics", "security"});
constexpr auto services = std::to_array<std::string_view>(
    {"internationalisation", "training", "matchmaking", "testing", "access to finance", "project development",
     "technology transfer", "incubation", "foresight", "certification", "export promotion", "networking"});
constexpr auto activities = std::to_array<std::string_view>(
    {"research", "matchmaking", "export", "training", "pilot projects", "investment", "standardisation"});
constexpr auto stems = std::to_array<std::string_view>(
    {"laser",   "sensor",   "battery", "hydrogen", "storage", "robot",   "inspection", "textile", "design", "recycling",
     "steel",   "polymer",  "wind",    "solar",    "grid",    "marine",  "timber",     "food",    "dairy",  "vaccine",
     "imaging", "quantum",  "network", "software", "cloud",   "circuit", "satellite",  "drone",   "engine", "coating",
     "surface", "additive", "tooling", "foundry",  "ceramic", "glass",   "paper",      "leather", "water",  "waste",
     "carbon",  "biomass",  "enzyme",  "protein",  "harvest", "climate", "logistic",   "port",    "rail",   "tunnel"});
constexpr auto endings =
    std::to_array<std::string_view>({"", "", "s", "ing", "tech", "ics", "ware", "lab", "works", "systems", "based"});
constexpr auto kinds = std::to_array<std::string_view>(
    {"Cluster", "Network", "Alliance", "Valley", "Hub", "Association", "Forum", "Platform", "Initiative"});

struct Land {
    std::string_view code;
    std::string_view nuts;
    std::string_view language;
    double lat;
    double lon;
    double spread; ///< degrees
};
constexpr auto lands = std::to_array<Land>(
    {{"DE", "DE", "de", 50.5, 10, 3},   {"FR", "FR", "fr", 46.8, 2.5, 3},  {"IT", "IT", "it", 43.5, 12, 3},
     {"ES", "ES", "es", 40, -3.5, 3},   {"PL", "PL", "pl", 52, 19.5, 2},   {"NL", "NL", "nl", 52.2, 5.3, 1},
     {"BE", "BE", "nl", 50.7, 4.6, 1},  {"AT", "AT", "de", 47.6, 14, 1},   {"CH", "CH", "de", 46.9, 8, 1},
     {"SE", "SE", "sv", 59.5, 15, 4},   {"FI", "FI", "fi", 62, 25.5, 3},   {"DK", "DK", "da", 55.9, 10, 1},
     {"PT", "PT", "pt", 39.6, -8.2, 1}, {"CZ", "CZ", "cs", 49.8, 15.3, 1}, {"RO", "RO", "ro", 45.8, 25, 2},
     {"GR", "EL", "el", 38.9, 22.5, 2}, {"HU", "HU", "hu", 47.1, 19.3, 1}, {"IE", "IE", "en", 53.2, -7.8, 1},
     {"JP", "", "ja", 36, 138, 4},      {"US", "", "en", 39, -95, 15},     {"BR", "", "pt", -15, -50, 9},
     {"MX", "", "es", 21, -101, 4}});

/// A counter-based generator of 32-bit integers: equal on every machine.
class Random
{
public:
    Random(std::uint32_t seed, std::uint32_t stream)
        : m_state(mix(seed ^ 0x9e3779b9U) + mix(stream))
    {
    }
    std::uint32_t next()
    {
        m_state += 0x9e3779b9U;
        return mix(m_state);
    }
    double unit() { return next() / 4294967296.0; }
    std::uint32_t below(std::uint32_t n) { return std::uint32_t((std::uint64_t(next()) * n) >> 32); }
    bool chance(double share) { return unit() < share; }
    /// The first of a list more often than the last.
    std::uint32_t skewed(std::uint32_t n)
    {
        const double u = unit();
        return std::min(n - 1, std::uint32_t(u * u * n));
    }
    std::string_view of(Words list) { return list[below(std::uint32_t(list.size()))]; }

private:
    static std::uint32_t mix(std::uint32_t x)
    {
        x = (x ^ (x >> 16)) * 0x21f0aaadU;
        x = (x ^ (x >> 15)) * 0x735a2d97U;
        return x ^ (x >> 15);
    }
    std::uint32_t m_state;
};

std::vector<std::string> several(Random &random, Words list, std::uint32_t count)
{
    std::vector<std::string> chosen;
    while (chosen.size() < count) {
        const std::string_view value = list[random.skewed(std::uint32_t(list.size()))];
        if (!std::ranges::contains(chosen, value))
            chosen.emplace_back(value);
    }
    return chosen;
}

std::string titled(std::string_view word)
{
    std::string out(word);
    out[0] = char(out[0] & ~0x20);
    return out;
}

std::string word(Random &random)
{
    std::string out(stems[random.skewed(std::uint32_t(stems.size()))]);
    if (random.chance(0.15))
        out += stems[random.below(std::uint32_t(stems.size()))];
    return out += random.of(endings);
}

std::string summary(Random &random)
{
    std::string text;
    const std::uint32_t words = 30 + random.below(16);
    for (std::uint32_t i = 0; i < words; ++i)
        text += (i == 0 ? "" : i % 12 == 0 ? ". " : " ") + word(random);
    return text + '.';
}

PartialDate date(Random &random, int firstYear, std::uint32_t years)
{
    return {std::int16_t(firstYear + int(random.below(years))), std::uint8_t(1 + random.below(12)),
            std::uint8_t(1 + random.below(28))};
}

void place(Random &random, const Land &land, catalogue::Organisation &organisation)
{
    const std::uint32_t town = random.skewed(400);
    organisation.city = std::format("{}stad{}", titled(stems[town % stems.size()]), town / stems.size());
    Random of(town, std::uint32_t(land.code[0]) * 256 + std::uint32_t(land.code[1]));
    const auto degrees = [](double value) { return std::round(value * 1e5) / 1e5; };
    double lat = land.lat + (of.unit() + of.unit() - 1) * land.spread;
    double lon = land.lon + (of.unit() + of.unit() - 1) * land.spread * 1.4;
    organisation.geoPrecision = catalogue::GeoPrecision::City;
    if (random.chance(0.6)) {
        organisation.geoPrecision = catalogue::GeoPrecision::Address;
        lat += (random.unit() - 0.5) * 0.1;
        lon += (random.unit() - 0.5) * 0.15;
    }
    organisation.lat = degrees(lat);
    organisation.lon = degrees(lon);
    if (!land.nuts.empty() && random.chance(0.8))
        organisation.region = catalogue::Region{
            "Region", std::format("{}{}{}{}", land.nuts, 1 + town % 8, 1 + town % 5, 1 + town % 3), "2024", {}};
}

void addLists(Random &random, const Land &land, catalogue::Organisation &organisation)
{
    organisation.ecosystems = several(random, ecosystems, random.chance(0.7) ? 1 : 2);
    if (random.chance(0.93))
        organisation.technologies = several(random, technologies, 1 + random.below(4));
    if (random.chance(0.6))
        organisation.services = several(random, services, 1 + random.below(3));
    if (random.chance(0.6))
        organisation.keywords = {word(random), word(random) + ' ' + word(random)};
    if (random.chance(0.2))
        organisation.networks = {std::format("{} {}", titled(random.of(stems)), random.of(kinds))};
    organisation.languages = {std::string(land.language)};
    if (land.language != "en")
        organisation.languages.emplace_back("en");
    if (random.chance(0.3))
        organisation.nace = {
            {std::format("{:02}.{}{}", 10 + random.below(24), 1 + random.below(9), random.below(9)), "2", {}}};
    if (random.chance(0.36)) {
        const PartialDate from = date(random, 2021, 5);
        organisation.labels = {{"ECEI",
                                std::array{"bronze", "silver", "gold"}[random.skewed(3)],
                                from,
                                PartialDate{std::int16_t(from.year + 2), from.month, from.day},
                                {}}};
    }
    if (random.chance(0.8)) {
        organisation.interests.emplace();
        for (std::uint32_t i = 0; i <= random.below(3); ++i)
            organisation.interests->countries.emplace_back(lands[random.below(std::uint32_t(lands.size()))].code);
        organisation.interests->activities = several(random, activities, 1 + random.below(3));
    }
}
} // namespace

std::vector<catalogue::Organisation> syntheticCatalogue(std::uint32_t n, std::uint32_t seed)
{
    std::vector<catalogue::Organisation> organisations(n);
    for (std::uint32_t i = 0; i < n; ++i) {
        Random random(seed, i);
        const Land &land = lands[random.skewed(std::uint32_t(lands.size()))];
        catalogue::Organisation &organisation = organisations[i];
        organisation.id = std::format("org:synthetic-{:08}", i);
        organisation.country = land.code;
        organisation.sectors = several(random, sectors, 1 + random.below(3));
        place(random, land, organisation);
        organisation.name =
            std::format("{} {} {}", organisation.city, titled(organisation.sectors[0]), random.of(kinds));
        organisation.summary = summary(random);
        if (random.chance(0.9))
            organisation.founded = 1985 + int(random.below(40));
        if (random.chance(0.92)) {
            catalogue::MemberCounts members;
            members.sme = int(std::pow(random.unit(), 2.2) * 260);
            members.large = int(random.below(20));
            members.research = int(random.below(16));
            members.total = *members.sme + *members.large + *members.research;
            organisation.members = members;
        }
        if (random.chance(0.3))
            organisation.staff = 1 + random.below(60) / 2.0;
        addLists(random, land, organisation);
        organisation.asOf = date(random, 2019, 8);
        organisation.sources = {{"urn:synthetic", "Synthetic record", {}, {}, {}}};
    }
    return organisations;
}

} // namespace hansa::bench
