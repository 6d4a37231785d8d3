// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/viewport.h"

#include "cli/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace hansa::cli
{

namespace
{

std::optional<double> number(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

/// Numbers between commas; nothing where one is none.
std::optional<std::vector<double>> numbers(std::string_view text)
{
    std::vector<double> out;
    while (true) {
        const auto comma = text.find(',');
        const auto value = number(text.substr(0, comma));
        if (!value)
            return std::nullopt;
        out.push_back(*value);
        if (comma == std::string_view::npos)
            return out;
        text.remove_prefix(comma + 1);
    }
}

} // namespace

Result<Viewport> parseViewport(const std::string &text)
{
    const auto wrong = [&](const QString &why) {
        return failure(ErrorKind::Usage, Text::tr("Reading the viewport"), QString::fromStdString(text), why,
                       Text::tr("Write west, south, east, north and zoom as -25,34,45,72@4; /512 after the zoom "
                                "counts 512-pixel tiles."));
    };
    const auto at = text.find('@');
    if (at == std::string::npos)
        return wrong(Text::tr("the zoom is missing"));
    const auto degrees = numbers(std::string_view(text).substr(0, at));
    if (!degrees || degrees->size() != 4)
        return wrong(Text::tr("there have to be four numbers before the @"));
    const auto &edges = *degrees;
    if (edges[1] > edges[3] || std::abs(edges[1]) > 90 || std::abs(edges[3]) > 90 || std::abs(edges[0]) > 180
        || std::abs(edges[2]) > 180)
        return wrong(Text::tr("this is no part of the earth"));
    std::string_view zoom = std::string_view(text).substr(at + 1);
    Viewport viewport;
    viewport.box = map::boxOfDegrees(edges[0], edges[1], edges[2], edges[3]);
    if (const auto slash = zoom.find('/'); slash != std::string_view::npos) {
        const auto tile = zoom.substr(slash + 1);
        if (tile != "256" && tile != "512")
            return wrong(Text::tr("tiles are 256 or 512 pixels wide"));
        viewport.grid.tileSize = tile == "512" ? 512 : 256;
        zoom = zoom.substr(0, slash);
    }
    const auto level = number(zoom);
    if (!level || *level < 0 || *level > 24)
        return wrong(Text::tr("the zoom is no number from 0 to 24"));
    viewport.grid.zoom = *level;
    return viewport;
}

PointTable::PointTable(const search::Index &index)
    : m_rows(index.size())
{
    constexpr std::size_t bits = 64;
    const std::uint32_t size = index.size();
    for (const auto &name : *index.facetValues(search::Dimension::Sector)) {
        if (!name.empty() && m_names.size() < bits)
            m_names.push_back(name);
    }
    for (std::uint32_t i = 0; i < size; ++i) {
        const auto row = search::Row(i);
        if (index.position(row))
            m_rows[i].at = map::packed(index.mercator(row));
        for (const auto sector : index.values(row, search::Dimension::Sector)) {
            const auto name = std::ranges::lower_bound(m_names, sector);
            if (name != m_names.end() && *name == sector)
                m_rows[i].sectors |= std::uint64_t(1) << (name - m_names.begin());
        }
    }
}

const map::Clusters &MapView::run(const PointTable &points, const search::Answer &answer, const Viewport &viewport)
{
    m_rows.resize(answer.rows.size());
    std::ranges::transform(answer.rows, m_rows.begin(), search::number);
    m_scores.assign(answer.scores.begin(), answer.scores.end());
    m_clusters = m_clusterer.run(points.rows(), {m_rows, m_scores}, viewport.box, viewport.grid);
    return m_clusters;
}

} // namespace hansa::cli
