// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "catalogue/checker_p.h"

#include "base/countedday.h"
#include "base/ianazone.h"
#include "base/webaddress.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace hansa::catalogue
{

namespace
{
constexpr int firstYear = 1000;
constexpr int lastYear = 2100;

std::string_view nameOf(Vocabulary vocabulary)
{
    constexpr std::array<std::string_view, allVocabularies.size()> names{"sector", "ecosystem", "technology",
                                                                         "country code", "NUTS region"};
    return names[std::size_t(vocabulary)];
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
} // namespace

void Checker::in(Vocabulary vocabulary, const std::string &field, const std::string &value)
{
    if (value.empty() || m_vocabularies.contains(vocabulary, value))
        return;
    // A name or synonym tells what was meant; else what is written alike.
    std::vector<std::string> meant = m_vocabularies.idsOf(vocabulary, value);
    if (meant.empty()) {
        for (const Suggestion &suggestion : m_vocabularies.nearest(vocabulary, value))
            meant.push_back(suggestion.id);
    }
    std::string reason = std::format("\"{}\" is no {}", value, nameOf(vocabulary));
    for (std::size_t i = 0; i < meant.size(); ++i) {
        const std::string_view name = m_vocabularies.name(vocabulary, meant[i], "en");
        reason += std::format("{}{} ({})", i == 0 ? "; nearest: " : ", ", meant[i], name);
    }
    odd(field, std::move(reason));
}

void Checker::in(Vocabulary vocabulary, const std::string &field, const std::vector<std::string> &values)
{
    for (std::size_t i = 0; i < values.size(); ++i)
        in(vocabulary, std::format("{}[{}]", field, i), values[i]);
}

void Checker::oneOf(const std::string &field, const std::string &value, std::initializer_list<std::string_view> known)
{
    if (value.empty() || std::ranges::contains(known, value))
        return;
    std::string list;
    for (const std::string_view word : known)
        list.append(list.empty() ? "" : ", ").append(word);
    odd(field, std::format("\"{}\" is none of {}", value, list));
}

void Checker::webAddress(const std::string &field, const std::string &value)
{
    if (value.empty())
        return;
    if (hansa::webAddress(QString::fromStdString(value)).isEmpty())
        odd(field, std::format("\"{}\" is no http or https address", value));
}

void Checker::mailAddress(const std::string &field, const std::string &value)
{
    if (!value.empty() && hansa::mailAddress(QString::fromStdString(value)).isEmpty())
        odd(field, std::format("\"{}\" is no mail address", value));
}

void Checker::language(const std::string &field, const std::string &value)
{
    const auto known = QLocale::codeToLanguage(QString::fromStdString(value), QLocale::ISO639Part1);
    const bool lower = std::ranges::all_of(value, [](char c) { return c >= 'a' && c <= 'z'; });
    const bool norwegian = value == "no"; // Qt knows its two forms alone
    if (value.size() != 2 || !lower || (known == QLocale::AnyLanguage && !norwegian))
        odd(field, std::format("\"{}\" is no language of ISO 639-1 (as \"de\")", value));
}

void Checker::timeZone(const std::string &field, const std::string &value)
{
    if (!value.empty() && !ianaZone(value))
        odd(field, std::format("\"{}\" is no time zone (as \"Europe/Brussels\")", value));
}

void Checker::counted(const std::string &field, const std::optional<PartialDate> &date)
{
    if (date && (!isCounted(date->firstDay()) || !isCounted(date->lastDay())))
        odd(field,
            std::format("{} does not lie between {} and {}", date->toString(),
                        PartialDate::ofDay(earliestDay).toString(), PartialDate::ofDay(latestDay).toString()));
}

void Checker::timeOfDay(const std::string &field, const std::string &value)
{
    if (value.empty())
        return;
    const bool form = (value.size() == 5 || value.size() == 8) && isDigit(value[0]) && isDigit(value[1])
        && value[2] == ':' && isDigit(value[3]) && isDigit(value[4]);
    if (!form || value.substr(0, 2) > "23" || value.substr(3, 2) > "59")
        odd(field, std::format("\"{}\" is no time (as \"17:00\")", value));
}

void Checker::year(const std::string &field, std::optional<int> value)
{
    if (value && (*value < firstYear || *value > lastYear))
        odd(field, std::format("{} is no year from {} to {}", *value, firstYear, lastYear));
}

void Checker::order(const std::string &field, const std::optional<PartialDate> &from,
                    const std::optional<PartialDate> &to)
{
    if (from && to && to->lastDay() < from->firstDay())
        odd(field, std::format("it ends on {}, before it begins on {}", to->toString(), from->toString()));
}

void Checker::position(const std::optional<double> &lat, const std::optional<double> &lon)
{
    if (lat.has_value() != lon.has_value())
        odd(lat ? "lat" : "lon", lat ? "a latitude without a longitude" : "a longitude without a latitude");
    if (lat && std::abs(*lat) > 90)
        odd("lat", std::format("{} is no latitude from -90 to 90", *lat));
    if (lon && std::abs(*lon) > 180)
        odd("lon", std::format("{} is no longitude from -180 to 180", *lon));
    if (lat && lon && *lat == 0 && *lon == 0)
        odd("lat", "0, 0 lies in the sea off Africa: it mostly means \"not known\"");
}

void Checker::nuts(const std::string &field, const std::string &code, const std::string &country)
{
    if (code.empty())
        return;
    if (!country.empty() && isoOfNuts(code) != country) {
        odd(field, std::format("{} is not in {}", code, country));
        return;
    }
    if (nutsOfIso(code.substr(0, 2)) != code.substr(0, 2)) {
        odd(field,
            std::format("\"{}\" is no NUTS region: NUTS says {} for {}", code, nutsOfIso(code.substr(0, 2)),
                        code.substr(0, 2)));
        return;
    }
    const bool replaced = std::ranges::any_of(m_vocabularies.regions(), [&](const RegionFacts &region) {
        return std::ranges::any_of(region.replaces, [&](const std::string &old) { return code.starts_with(old); });
    });
    // Some countries have codes, but none that are known here.
    if (!replaced && !m_vocabularies.regionsUnder(code.substr(0, 2)).empty())
        in(Vocabulary::Region, field, code);
}

void Checker::sources(const RecordHead &head)
{
    for (std::size_t i = 0; i < head.sources.size(); ++i)
        webAddress(std::format("sources[{}].url", i), head.sources[i].url);
}

} // namespace hansa::catalogue
