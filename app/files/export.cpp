// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "files/export.h"

#include "catalogue/canonicaljson.h"

namespace hansa::files
{

namespace
{

using catalogue::appendCanonicalString;

void appendMember(std::string &out, std::string_view key, std::string_view text)
{
    if (out.back() != '{')
        out += ',';
    appendCanonicalString(out, key);
    out += ':';
    appendCanonicalString(out, text);
}

void appendList(std::string &out, std::string_view key, const std::vector<std::string> &list)
{
    out += ',';
    appendCanonicalString(out, key);
    out += ":[";
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (i > 0)
            out += ',';
        appendCanonicalString(out, list[i]);
    }
    out += ']';
}

} // namespace

std::string aboutJson(const Export &what, const std::vector<std::string> &withoutPosition)
{
    const About &about = what.about;
    std::string out = "{";
    appendMember(out, "exported", formatInstant(about.exported));
    appendMember(out, "program", about.program);
    out += ",\"catalogues\":[";
    for (const auto &state : about.catalogues) {
        if (out.back() != '[')
            out += ',';
        out += '{';
        appendMember(out, "id", state.id);
        appendMember(out, "title", state.title);
        out += ",\"revision\":" + std::to_string(state.revision);
        if (state.published)
            appendMember(out, "published", formatInstant(*state.published));
        out += '}';
    }
    out += ']';
    if (!about.shortlist.empty())
        appendMember(out, "shortlist", about.shortlist);
    if (!about.criteria.empty())
        out += ",\"criteria\":" + about.criteria;
    out += ",\"count\":" + std::to_string(what.items.size());
    std::vector<std::string> gone;
    for (const auto &item : what.items) {
        if (item.gone)
            gone.push_back(catalogue::headOf(item.record).id);
    }
    if (!gone.empty())
        appendList(out, "gone", gone);
    if (!withoutPosition.empty())
        appendList(out, "without_position", withoutPosition);
    return out + '}';
}

catalogue::Record remembered(const std::string &id, const std::string &name)
{
    const auto fill = [&]<class T>(T record) -> catalogue::Record {
        record.id = id;
        if constexpr (requires { record.title; })
            record.title = name;
        else
            record.name = name;
        return record;
    };
    switch (kindOfId(id).value_or(RecordKind::Organisation)) {
    case RecordKind::Organisation:
        break;
    case RecordKind::Partnership:
        return fill(catalogue::Partnership{});
    case RecordKind::Call:
        return fill(catalogue::Call{});
    case RecordKind::Event:
        return fill(catalogue::Event{});
    case RecordKind::Country:
        return fill(catalogue::Country{});
    case RecordKind::Story:
        return fill(catalogue::Story{});
    case RecordKind::Cooperation:
        return fill(catalogue::Cooperation{});
    }
    return fill(catalogue::Organisation{});
}

std::optional<std::pair<double, double>> positionOf(const catalogue::Record &record)
{
    return std::visit(
        [](const auto &r) -> std::optional<std::pair<double, double>> {
            if constexpr (requires { r.lat; }) {
                if (r.lat && r.lon)
                    return std::pair{*r.lat, *r.lon};
            }
            return std::nullopt;
        },
        record);
}

} // namespace hansa::files
