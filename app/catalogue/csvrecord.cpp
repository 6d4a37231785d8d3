// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "catalogue/csvrecord.h"

#include "base/trim.h"
#include "catalogue/canonicaljson.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>

namespace hansa::catalogue
{

namespace
{
enum class Form { Text, Number, YesNo, List, Labels, Nace, Sources, Deadlines, Members };

constexpr std::pair<std::string_view, Form> forms[] = {
    {"budget_eur", Form::Number},
    {"cluster_networks", Form::List},
    {"consortium.max_partners", Form::Number},
    {"consortium.min_countries", Form::Number},
    {"consortium.min_partners", Form::Number},
    {"countries", Form::List},
    {"deadlines", Form::Deadlines},
    {"ecosystems", Form::List},
    {"eligible.applicants", Form::List},
    {"eligible.countries", Form::List},
    {"expected_grants", Form::Number},
    {"founded", Form::Number},
    {"funding_rate", Form::Number},
    {"grant_eur.max", Form::Number},
    {"grant_eur.min", Form::Number},
    {"interests.activities", Form::List},
    {"interests.countries", Form::List},
    {"keywords", Form::List},
    {"labels", Form::Labels},
    {"languages", Form::List},
    {"lat", Form::Number},
    {"lon", Form::Number},
    {"members", Form::Members},
    {"members.large", Form::Number},
    {"members.other", Form::Number},
    {"members.public", Form::Number},
    {"members.research", Form::Number},
    {"members.sme", Form::Number},
    {"members.total", Form::Number},
    {"nace", Form::Nace},
    {"networks", Form::List},
    {"online", Form::YesNo},
    {"organisations", Form::List},
    {"organisers", Form::List},
    {"s3.priorities", Form::List},
    {"sectors", Form::List},
    {"services", Form::List},
    {"smes", Form::Number},
    {"sources", Form::Sources},
    {"staff", Form::Number},
    {"target_countries", Form::List},
    {"technologies", Form::List},
    {"unverified", Form::List},
    {"year", Form::Number},
};

std::vector<std::string> items(std::string_view cell)
{
    std::vector<std::string> found(1);
    for (std::size_t i = 0; i < cell.size(); ++i) {
        if (cell[i] == '\\' && i + 1 < cell.size() && (cell[i + 1] == ';' || cell[i + 1] == '\\'))
            found.back() += cell[++i];
        else if (cell[i] == ';')
            found.emplace_back();
        else
            found.back() += cell[i];
    }
    for (std::string &item : found)
        item = std::string(trimmed(item));
    std::erase(found, "");
    return found;
}

std::string quoted(std::string_view text)
{
    std::string json;
    catalogue::appendCanonicalString(json, text);
    return json;
}

/// {"first": what stands before the last @p divider, "second": what follows it, if anything}.
std::string pairObject(std::string_view item, char divider, std::string_view first, std::string_view second)
{
    const auto at = item.rfind(divider);
    std::string json = '{' + quoted(first) + ':' + quoted(item.substr(0, at));
    if (at != std::string_view::npos)
        json += ',' + quoted(second) + ':' + quoted(item.substr(at + 1));
    return json + '}';
}

template<class F> std::string array(std::string_view cell, F &&json)
{
    std::string text = "[";
    for (const std::string &item : items(cell)) {
        if (text.size() > 1)
            text += ',';
        text += json(item);
    }
    return text + ']';
}

std::string member(std::string_view item)
{
    return item.starts_with("org:") ? "{\"id\":" + quoted(item) + '}' : "{\"name\":" + quoted(item) + '}';
}

std::string number(std::string_view cell)
{
    double value = 0;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    if (error != std::errc() || end != cell.data() + cell.size() || !std::isfinite(value))
        return quoted(cell);
    std::string json;
    catalogue::appendCanonicalNumber(json, value);
    return json;
}

std::string value(std::string_view header, std::string_view cell)
{
    if (cell.starts_with('[') || cell.starts_with('{'))
        return catalogue::canonicalJson(cell).value_or(quoted(cell));
    const auto form = std::ranges::lower_bound(forms, header, {}, &std::pair<std::string_view, Form>::first);
    switch (form != std::end(forms) && form->first == header ? form->second : Form::Text) {
    case Form::Text:
        break;
    case Form::Number:
        return number(cell);
    case Form::YesNo:
        if (cell == "true" || cell == "yes")
            return "true";
        if (cell == "false" || cell == "no")
            return "false";
        break;
    case Form::List:
        return array(cell, quoted);
    case Form::Labels:
        return array(cell, [](std::string_view item) { return pairObject(item, ':', "scheme", "level"); });
    case Form::Nace:
        return array(cell, [](std::string_view item) { return pairObject(item, '@', "code", "revision"); });
    case Form::Sources:
        return array(cell, [](std::string_view item) { return "{\"url\":" + quoted(item) + '}'; });
    case Form::Deadlines:
        return array(cell, [](std::string_view item) { return "{\"date\":" + quoted(item) + '}'; });
    case Form::Members:
        return array(cell, member);
    }
    if (cell.size() > 1 && cell.front() == '\'' && std::string_view("=+-@\t\r").contains(cell[1]))
        cell.remove_prefix(1);
    return quoted(cell);
}
} // namespace

std::string csvRecord(const std::vector<std::string> &headers, const std::vector<std::string> &cells)
{
    std::map<std::string, std::string, std::less<>> fields;
    std::map<std::string, std::map<std::string, std::string>, std::less<>> inner;
    for (std::size_t i = 0; i < std::min(headers.size(), cells.size()); ++i) {
        const std::string_view header = trimmed(headers[i]);
        const std::string_view cell = trimmed(cells[i]);
        if (header.empty() || cell.empty())
            continue;
        if (const auto dot = header.find('.'); dot != std::string_view::npos)
            inner[std::string(header.substr(0, dot))][std::string(header.substr(dot + 1))] = value(header, cell);
        else
            fields[std::string(header)] = value(header, cell);
    }
    const auto object = [](const auto &members) {
        std::string json = "{";
        for (const auto &[key, text] : members) {
            if (json.size() > 1)
                json += ',';
            json += quoted(key) + ':' + text;
        }
        return json + '}';
    };
    for (const auto &[key, members] : inner)
        fields.emplace(key, object(members));
    return object(fields);
}

} // namespace hansa::catalogue
