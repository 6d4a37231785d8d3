// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "catalogue/merge.h"

#include "catalogue/canonicaljson.h"

#include <simdjson.h>

#include <algorithm>

namespace hansa::catalogue
{

namespace dom = simdjson::dom;

namespace
{
std::string canonical(const dom::element &value)
{
    return canonicalJson(value).value_or(std::string());
}

/// Goes through two objects side by side, in the order of keys; what one has not is null.
template<class Visit> void eachKey(const dom::object &before, const dom::object &after, Visit visit)
{
    auto old = before.begin();
    auto now = after.begin();
    while (old != before.end() || now != after.end()) {
        const bool oldFirst = now == after.end() || (old != before.end() && utf16Less((*old).key, (*now).key));
        const bool nowFirst = old == before.end() || (now != after.end() && utf16Less((*now).key, (*old).key));
        const dom::element was = nowFirst ? dom::element() : (*old).value;
        const dom::element is = oldFirst ? dom::element() : (*now).value;
        visit(oldFirst ? (*old).key : (*now).key, nowFirst ? nullptr : &was, oldFirst ? nullptr : &is);
        if (!nowFirst)
            ++old;
        if (!oldFirst)
            ++now;
    }
}

bool bothObjects(const dom::element *was, const dom::element *is)
{
    return was && is && was->is_object() && is->is_object();
}

void appendMerge(std::string &out, const dom::object &before, const dom::object &after)
{
    out += '{';
    eachKey(before, after, [&](std::string_view key, const dom::element *was, const dom::element *is) {
        if (was && is && canonical(*was) == canonical(*is))
            return;
        if (out.back() != '{')
            out += ',';
        appendCanonicalString(out, key);
        out += ':';
        if (!is)
            out += "null";
        else if (bothObjects(was, is))
            appendMerge(out, was->get_object().value_unsafe(), is->get_object().value_unsafe());
        else
            out += canonical(*is);
    });
    out += '}';
}

void collect(std::vector<FieldChange> &found, const std::string &path, const dom::object &before,
             const dom::object &after)
{
    eachKey(before, after, [&](std::string_view key, const dom::element *was, const dom::element *is) {
        const std::string field = path + std::string(key);
        if (bothObjects(was, is))
            return collect(found, field + '.', was->get_object().value_unsafe(), is->get_object().value_unsafe());
        FieldChange change{field, was ? canonical(*was) : std::string(), is ? canonical(*is) : std::string()};
        if (change.before != change.after)
            found.push_back(std::move(change));
    });
}

constexpr std::string_view nothing = "{}";
} // namespace

std::string mergeOf(std::string_view before, std::string_view after)
{
    dom::parser parser;
    dom::parser parserOfOld;
    dom::object was;
    dom::object is;
    std::string merge;
    if (!parserOfOld.parse(before.data(), before.size()).get(was) && !parser.parse(after.data(), after.size()).get(is))
        appendMerge(merge, was, is);
    return merge;
}

std::vector<FieldChange> fieldChanges(std::string_view before, std::string_view after)
{
    if (before.empty())
        before = nothing;
    if (after.empty())
        after = nothing;
    dom::parser parser;
    dom::parser parserOfOld;
    dom::object was;
    dom::object is;
    std::vector<FieldChange> found;
    if (!parserOfOld.parse(before.data(), before.size()).get(was) && !parser.parse(after.data(), after.size()).get(is))
        collect(found, {}, was, is);
    return found;
}

std::string without(std::string_view json, const std::vector<std::string> &fields)
{
    dom::parser parser;
    dom::object object;
    std::string out = "{";
    if (parser.parse(json.data(), json.size()).get(object))
        return std::string(json);
    for (const dom::key_value_pair member : object) {
        if (std::ranges::contains(fields, member.key))
            continue;
        if (out.back() != '{')
            out += ',';
        appendCanonicalString(out, member.key);
        out += ':' + canonical(member.value);
    }
    return out + '}';
}

} // namespace hansa::catalogue
