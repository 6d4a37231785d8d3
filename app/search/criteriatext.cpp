// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/criteriatext.h"

#include "search/areageojson.h"
#include "search/criteriavalues.h"

#include <QCoreApplication>

#include <array>
#include <charconv>
#include <cmath>

namespace hansa::search
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::search::CriteriaText)
};

std::optional<double> numberOf(std::string_view text)
{
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc() || end != text.data() + text.size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

/// Splits at @p separator outside quotation marks; the marks stay.
std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> out;
    bool quoted = false;
    std::size_t start = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"')
            quoted = !quoted;
        else if (text[i] == separator && !quoted) {
            out.push_back(text.substr(start, i - start));
            start = i + 1;
        }
    }
    out.push_back(text.substr(start));
    return out;
}

/// Without the quotation marks around it; two inside stand for one.
std::string unquoted(std::string_view text)
{
    if (text.size() < 2 || text.front() != '"' || text.back() != '"')
        return std::string(text);
    std::string out;
    const std::string_view inside = text.substr(1, text.size() - 2);
    for (std::size_t i = 0; i < inside.size(); ++i) {
        out += inside[i];
        if (inside[i] == '"' && i + 1 < inside.size() && inside[i + 1] == '"')
            ++i;
    }
    return out;
}

/// Takes `:0` to `:5` off the end of @p text.
std::optional<double> takeWeight(std::string_view &text)
{
    const auto colon = text.rfind(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    const auto weight = numberOf(text.substr(colon + 1));
    if (!weight || *weight < 0 || *weight > 5)
        return std::nullopt;
    text = text.substr(0, colon);
    return weight;
}

/// Reads one criterion; problems leave it by fail().
class Parser
{
public:
    Parser(Mode mode, std::string_view text, const CriterionContext &context)
        : m_text(text)
        , m_context(context)
    {
        m_out.mode = mode;
    }

    Result<Criterion> run()
    {
        const auto equals = m_text.find('=');
        std::string_view name = m_text.substr(0, equals);
        m_out.allOf = name.ends_with('+');
        if (m_out.allOf)
            name.remove_suffix(1);
        const auto dimension = dimensionFromAnyName(name);
        if (!dimension)
            return fail(Words::tr("there is no dimension \"%1\"").arg(QString::fromUtf8(name)), dimensionHint(name));
        m_out.dimension = *dimension;
        if (equals == std::string_view::npos)
            return fail(Words::tr("the value is missing"),
                        Words::tr("Write it as %1=VALUE.").arg(QString::fromUtf8(name)));

        std::string_view rest = m_text.substr(equals + 1);
        std::optional<double> weight;
        if (m_out.mode == Mode::Prefer)
            weight = takeWeight(rest);
        const auto parts = split(rest, ';');
        std::string_view values = parts.front();
        if (m_out.mode == Mode::Prefer && !weight)
            weight = takeWeight(values);
        m_out.weight = weight.value_or(1);
        for (std::size_t i = 1; i < parts.size(); ++i) {
            if (auto read = readOption(parts[i]); !read)
                return std::unexpected(read.error());
        }
        if (auto read = readValues(values); !read)
            return std::unexpected(read.error());
        if (const QString why = incompleteness(m_out); !why.isEmpty())
            return fail(why);
        for (const auto &value : m_out.values) {
            const auto issue =
                m_context.vocabularies ? issueWith(m_out.dimension, value, *m_context.vocabularies) : std::nullopt;
            if (issue)
                return fail(issue->why, issue->hint);
        }
        return std::move(m_out);
    }

private:
    [[nodiscard]] std::unexpected<Error> fail(const QString &why, const QString &hint = {}) const
    {
        return failure(ErrorKind::Usage, Words::tr("Reading the criterion"), QString::fromUtf8(m_text), why, hint);
    }

    Result<void> readValues(std::string_view text)
    {
        if (isRange(m_out.dimension))
            return readRange(text);
        switch (m_out.dimension) {
        case Dimension::Distance:
            return readDistance(text);
        case Dimension::Area:
            return readArea(text);
        case Dimension::AsOf:
            return readDate(text, m_out.from);
        case Dimension::Text:
            if (!text.empty())
                m_out.values = {unquoted(text)};
            return {};
        default:
            break;
        }
        for (const auto part : split(text, ',')) {
            if (std::string value = unquoted(part); !value.empty())
                m_out.values.push_back(std::move(value));
        }
        return {};
    }

    Result<void> readRange(std::string_view text)
    {
        const auto dots = text.find("..");
        const std::string_view low = text.substr(0, dots);
        const std::string_view high = dots == std::string_view::npos ? low : text.substr(dots + 2);
        m_out.atLeast = numberOf(low);
        m_out.atMost = numberOf(high);
        if ((!m_out.atLeast && !low.empty()) || (!m_out.atMost && !high.empty()))
            return fail(Words::tr("this is no range of numbers"), Words::tr("Write it as 50..200, 50.. or ..200."));
        return {};
    }

    Result<void> readDistance(std::string_view text)
    {
        auto parts = split(text, ',');
        const QString form =
            Words::tr("Write latitude, longitude and kilometres, as 48.8,9.2,800, or a town, as Stuttgart,800.");
        Nearness nearness;
        if (parts.size() > 2) {
            if (const auto falloff = falloffFromName(parts.back())) {
                nearness.falloff = *falloff;
                parts.pop_back();
            }
        }
        const auto within = numberOf(parts.back());
        if (!within || *within <= 0)
            return fail(Words::tr("the distance is no number of kilometres above 0"), form);
        nearness.withinKm = *within;
        if (parts.size() == 3) {
            const auto lat = numberOf(parts[0]);
            const auto lon = numberOf(parts[1]);
            if (!lat || !lon || std::abs(*lat) > 90 || std::abs(*lon) > 180)
                return fail(Words::tr("this is no place on the earth"), form);
            nearness.place = {*lat, *lon};
        } else if (parts.size() == 2 && !numberOf(parts[0])) {
            nearness.name = unquoted(parts[0]);
            const auto place = m_context.findPlace ? m_context.findPlace(nearness.name) : std::nullopt;
            if (!place)
                return fail(Words::tr("the place \"%1\" is not known").arg(QString::fromStdString(nearness.name)),
                            form);
            nearness.place = *place;
        } else {
            return fail(Words::tr("this is no place and distance"), form);
        }
        m_out.nearness = nearness;
        return {};
    }

    Result<void> readArea(std::string_view text)
    {
        const auto parts = split(text, ',');
        std::array<double, 4> edges{};
        bool isBox = parts.size() == edges.size();
        for (std::size_t i = 0; isBox && i < edges.size(); ++i) {
            const auto edge = numberOf(parts[i]);
            isBox = edge.has_value();
            edges[i] = edge.value_or(0);
        }
        if (isBox) {
            const Box box{edges[0], edges[1], edges[2], edges[3]};
            if (box.south > box.north || std::abs(box.south) > 90 || std::abs(box.north) > 90
                || std::abs(box.west) > 180 || std::abs(box.east) > 180)
                return fail(Words::tr("this is no part of the earth"),
                            Words::tr("Write west, south, east and north in degrees."));
            m_out.area = Area{{}, box, {}};
            return {};
        }
        const QString path = QString::fromStdString(unquoted(text));
        if (!m_context.readFile)
            return fail(Words::tr("files cannot be read here"));
        const auto json = m_context.readFile(path);
        if (!json)
            return std::unexpected(json.error());
        auto area = areaFromGeoJson(*json, path.toStdString());
        if (!area)
            return fail(area.error(), Words::tr("Name a GeoJSON file with a polygon, or west,south,east,north."));
        m_out.area = std::move(*area);
        return {};
    }

    Result<void> readDate(std::string_view text, std::optional<PartialDate> &date)
    {
        date = PartialDate::parse(text);
        if (!date)
            return fail(Words::tr("\"%1\" is no date").arg(QString::fromUtf8(text)),
                        Words::tr("Write it as 2026, 2026-05 or 2026-05-01."));
        return {};
    }

    Result<void> readOption(std::string_view option)
    {
        const auto equals = option.find('=');
        const std::string_view name = option.substr(0, equals);
        const std::string_view value =
            equals == std::string_view::npos ? std::string_view() : option.substr(equals + 1);
        if (option == "or-unknown") {
            m_out.orUnknown = true;
        } else if (option == "exact") {
            m_out.exact = true;
        } else if (option == "or-better") {
            m_out.orBetter = true;
        } else if (name == "version" && !value.empty()) {
            m_out.version = std::string(value);
        } else if (name == "from") {
            return readDate(value, m_out.from);
        } else if (name == "until") {
            return readDate(value, m_out.until);
        } else if (name == "valid-on") {
            std::optional<PartialDate> date;
            if (auto read = readDate(value, date); !read)
                return read;
            m_out.validOn = date->firstDay();
        } else {
            constexpr std::array<std::string_view, 7> names{"or-unknown", "exact", "or-better", "valid-on",
                                                            "version",    "from",  "until"};
            const QString near = nearestOf(name, names);
            return fail(Words::tr("there is no option \"%1\"").arg(QString::fromUtf8(option)),
                        near.isEmpty() ? Words::tr("There are: or-unknown, exact, or-better, valid-on=DAY, "
                                                   "version=…, from=DATE, until=DATE.")
                                       : Words::tr("Did you mean %1?").arg(near));
        }
        return {};
    }

    std::string_view m_text;
    const CriterionContext &m_context;
    Criterion m_out;
};

} // namespace

Result<Criterion> parseCriterion(Mode mode, std::string_view text, const CriterionContext &context)
{
    return Parser(mode, text, context).run();
}

} // namespace hansa::search
