// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "catalogue/canonicaljson.h"
#include "catalogue/codec.h"
#include "catalogue/fields_p.h"

#include <algorithm>

namespace hansa::catalogue
{

namespace
{
// isStated(value), write(out, value): for every form that a member can have.

bool isStated(const std::string &text)
{
    return !text.empty();
}
template<class T> bool isStated(const std::vector<T> &items)
{
    return !items.empty();
}
template<class T> bool isStated(const std::optional<T> &value)
{
    return value.has_value();
}
bool isStated(const std::variant<std::string, double> &value)
{
    return std::holds_alternative<double>(value) || !std::get<std::string>(value).empty();
}

template<class T> void write(std::string &out, const T &object);

void write(std::string &out, const std::string &text)
{
    appendCanonicalString(out, text);
}
void write(std::string &out, double number)
{
    appendCanonicalNumber(out, number);
}
void write(std::string &out, int number)
{
    out += std::to_string(number);
}
void write(std::string &out, bool value)
{
    out += value ? "true" : "false";
}
void write(std::string &out, const PartialDate &date)
{
    out.append(1, '"').append(date.toString()).append(1, '"');
}
void write(std::string &out, GeoPrecision precision)
{
    out.append(1, '"').append(geoPrecisionNames[std::size_t(precision)]).append(1, '"');
}
void write(std::string &out, const std::variant<std::string, double> &value)
{
    std::visit([&](const auto &v) { write(out, v); }, value);
}
template<class T> void write(std::string &out, const std::optional<T> &value)
{
    write(out, *value);
}
template<class T> void write(std::string &out, const std::vector<T> &items)
{
    out += '[';
    for (bool first = true; const auto &item : items) {
        if (!first)
            out += ',';
        first = false;
        write(out, item);
    }
    out += ']';
}

template<class T> void write(std::string &out, const T &object)
{
    out += '{';
    auto extra = object.extras.begin();
    bool first = true;
    const auto key = [&](std::string_view name) {
        if (!first)
            out += ',';
        first = false;
        appendCanonicalString(out, name);
        out += ':';
    };
    // Both the table and the extras are sorted: one merge.
    const auto extrasBefore = [&](const std::string_view *name) {
        for (; extra != object.extras.end() && (!name || utf16Less(extra->key, *name)); ++extra) {
            key(extra->key);
            out += extra->json;
        }
    };
    const auto one = [&](const auto &field) {
        extrasBefore(&field.key);
        const auto &value = object.*field.member;
        // A value of another form than expected is among the extras, under this key.
        const bool replaced = extra != object.extras.end() && extra->key == field.key;
        if (!replaced && isStated(value)) {
            key(field.key);
            write(out, value);
        }
    };
    std::apply([&](const auto &...field) { (one(field), ...); }, fieldsOf<T>);
    extrasBefore(nullptr);
    out += '}';
}
} // namespace

std::string toJson(const Record &record)
{
    std::string out;
    std::visit([&](const auto &typed) { write(out, typed); }, record);
    return out;
}

} // namespace hansa::catalogue
