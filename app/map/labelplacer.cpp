// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "map/labelplacer.h"

#include <algorithm>
#include <numeric>

namespace hansa::map
{

namespace
{

constexpr double clearance = 4; // between names, pixels
constexpr double dotGap = 5; // from a dot to its name
constexpr double largeCountryPixels = 55; // radius of its largest circle
constexpr double countryGonePixels = 420; // then one is inside of it and knows
constexpr double leastOverflow = 1.5; // a country's name may be this much wider than its circle

class Placer
{
public:
    Placer(const BaseMap &map, const Camera &camera, const MeasureLabel &measure,
           std::span<const LabelObstacle> obstacles, double margin, std::size_t most)
        : m_map(map)
        , m_camera(camera)
        , m_measure(measure)
        , m_margin(margin)
        , m_most(most)
        , m_taken(obstacles.begin(), obstacles.end())
    {
    }

    void placeCountries(std::string_view language)
    {
        const auto countries = m_map.countries();
        std::vector<std::uint32_t> bySize(countries.size());
        std::iota(bySize.begin(), bySize.end(), 0U);
        std::ranges::stable_sort(bySize, std::greater(), [&](std::uint32_t i) { return countries[i].radius; });
        for (const std::uint32_t i : bySize) {
            const MapCountry &country = countries[i];
            const double pixels = country.radius * worldSize(m_camera);
            const std::string &name = country.name(language);
            if (pixels > countryGonePixels || name.empty() || !isNear(country.position)) {
                continue;
            }
            const LabelKind kind = pixels >= largeCountryPixels ? LabelKind::LargeCountry : LabelKind::SmallCountry;
            const LabelSize size = m_measure(kind, name);
            if (size.width <= 2 * pixels * leastOverflow) {
                place({kind, i, country.position, -size.width / 2, -size.height / 2, size.width, size.height, name});
            }
        }
    }

    void placeTowns()
    {
        const auto places = m_map.places();
        for (std::uint32_t i = 0; i < places.size() && m_labels.size() < m_most; ++i) {
            const MapPlace &town = places[i];
            if (town.fromZoom > m_camera.zoom || !isNear(town.position)) {
                continue;
            }
            const LabelKind kind = town.isCapital ? LabelKind::Capital : LabelKind::Town;
            const LabelSize size = m_measure(kind, town.name);
            MapLabel label{kind, i, town.position, dotGap, -size.height / 2, size.width, size.height, town.name};
            if (!place(label)) {
                label.left = -dotGap - size.width;
                place(label);
            }
        }
    }

    std::vector<MapLabel> take() { return std::move(m_labels); }

private:
    [[nodiscard]] bool isNear(Mercator position) const
    {
        const ScreenPoint at = toScreen(m_camera, position);
        return at.x >= -m_margin && at.y >= -m_margin && at.x <= m_camera.width + m_margin
            && at.y <= m_camera.height + m_margin;
    }

    bool place(const MapLabel &label)
    {
        const ScreenPoint at = toScreen(m_camera, label.anchor);
        LabelObstacle box{at.x + label.left, at.y + label.top, at.x + label.left + label.width,
                          at.y + label.top + label.height};
        if (label.hasDot()) { // a dot is never under another's name
            box.left = std::min(box.left, at.x - dotGap / 2);
            box.right = std::max(box.right, at.x + dotGap / 2);
        }
        const bool hasRoom = std::ranges::none_of(m_taken, [&](const LabelObstacle &other) {
            return box.left < other.right + clearance && other.left < box.right + clearance
                && box.top < other.bottom + clearance && other.top < box.bottom + clearance;
        });
        if (hasRoom) {
            m_taken.push_back(box);
            m_labels.push_back(label);
        }
        return hasRoom;
    }

    const BaseMap &m_map;
    const Camera &m_camera;
    const MeasureLabel &m_measure;
    double m_margin;
    std::size_t m_most;
    std::vector<LabelObstacle> m_taken;
    std::vector<MapLabel> m_labels;
};

} // namespace

std::vector<MapLabel> placeLabels(const BaseMap &map, const Camera &camera, std::string_view language,
                                  const MeasureLabel &measure, std::span<const LabelObstacle> obstacles, double margin,
                                  std::size_t most)
{
    Placer placer(map, camera, measure, obstacles, margin, most);
    placer.placeCountries(language);
    placer.placeTowns();
    return placer.take();
}

} // namespace hansa::map
