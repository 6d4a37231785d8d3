// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/viewport.h"

#include "cli/text.h"

#include <charconv>
#include <cmath>

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

} // namespace hansa::cli
