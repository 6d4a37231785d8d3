// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "catalogue/recordlimits.h"

#include "catalogue/fields_p.h"

#include <algorithm>
#include <format>

namespace hansa::catalogue
{

namespace
{
using namespace limits;

constexpr bool isAddress(std::string_view key)
{
    return key == "url" || key == "website";
}

/// Of the text of a field, or of one in its list.
template<class T> constexpr std::size_t bytesOf(std::string_view key)
{
    if (key == "id")
        return idBytes;
    if (isAddress(key))
        return addressBytes;
    if (std::is_same_v<T, Programme> && hasLines(key))
        return noteBytes;
    if (hasLines(key))
        return std::is_same_v<T, Call> ? callProseBytes : proseBytes;
    return lineBytes;
}

constexpr std::size_t entriesOf(std::string_view key)
{
    constexpr std::array many{"countries", "members", "organisations", "organisers", "target_countries"};
    return std::ranges::contains(many, key) ? memberEntries : entries;
}

/// Where in the record the walk is: made into words once something is found.
struct Place {
    const Place *above = nullptr;
    std::string_view key = {};
    std::size_t index = 0; ///< in a list, where there is no key

    [[nodiscard]] std::string words() const
    {
        const std::string before = above ? above->words() : std::string();
        if (key.empty())
            return above ? std::format("{}[{}]", before, index) : before;
        return before.empty() ? std::string(key) : std::format("{}.{}", before, key);
    }
};

std::string grouped(std::size_t number)
{
    std::string digits = std::to_string(number);
    for (std::size_t at = digits.size(); at > 3; at -= 3)
        digits.insert(at - 3, ",");
    return digits;
}

/// Says what is too long.
class Check
{
public:
    void text(const Place &place, const std::string &text, std::size_t most)
    {
        if (text.size() > most && !m_found)
            m_found = FieldIssue{
                place.words(),
                std::format("it has {} bytes, and at most {} are allowed", grouped(text.size()), grouped(most))};
    }
    template<class List> void list(const Place &place, const List &list, std::size_t most, std::string_view what)
    {
        if (list.size() > most && !m_found)
            m_found = FieldIssue{
                place.words(),
                std::format("it has {} {}, and at most {} are allowed", grouped(list.size()), what, grouped(most))};
    }
    void extra(const Place &place, const Extra &extra)
    {
        const Place at{&place, extra.key};
        text(at, extra.json, extraBytes);
        text(at, extra.key, idBytes);
    }
    void extras(const Place &place, const Extras &extras)
    {
        list(place, extras, extraKeys, "unknown keys");
        for (const Extra &one : extras)
            extra(place, one);
    }
    [[nodiscard]] bool isOver() const { return m_found.has_value(); }
    [[nodiscard]] std::optional<FieldIssue> take() { return std::move(m_found); }

private:
    std::optional<FieldIssue> m_found;
};

/// Cuts what is too long.
class Cut
{
public:
    static void text(const Place &place, std::string &text, std::size_t most)
    {
        constexpr std::string_view more = "…";
        if (text.size() <= most || (place.key == "id" && place.above && !place.above->above))
            return;
        if (isAddress(place.key)) { // half of one leads elsewhere
            text.clear();
            return;
        }
        std::size_t end = most - more.size();
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
            --end; // inside a character
        text.replace(end, std::string::npos, more);
    }
    template<class List> static void list(const Place &, List &list, std::size_t most, std::string_view)
    {
        if (list.size() > most)
            list.resize(most);
    }
    static void extras(const Place &, Extras &extras)
    {
        std::erase_if(extras,
                      [](const Extra &extra) { return extra.json.size() > extraBytes || extra.key.size() > idBytes; });
        if (extras.size() > extraKeys)
            extras.resize(extraKeys);
    }
    [[nodiscard]] static bool isOver() { return false; }
};

template<class Work, class Object> void walk(Work &work, Object &object, const Place &place);

/// A value in any form that a member has: text, a list of something, an object, or what has no length.
template<class Work, class Value>
void visit(Work &work, Value &value, const Place &place, std::size_t bytes, std::size_t most)
{
    using Plain = std::remove_const_t<Value>;
    if constexpr (std::is_same_v<Plain, std::string>) {
        work.text(place, value, bytes);
    } else if constexpr (std::is_same_v<Plain, std::variant<std::string, double>>) {
        if (auto *const text = std::get_if<std::string>(&value))
            work.text(place, *text, bytes);
    } else if constexpr (requires { value.extras; }) {
        walk(work, value, place);
    } else if constexpr (requires { value->extras; }) {
        if (value)
            walk(work, *value, place);
    } else if constexpr (requires { value.push_back(value.front()); }
                         || requires { value.size(); value.begin(); }) {
        work.list(place, value, most, "entries");
        for (std::size_t i = 0; i < value.size() && !work.isOver(); ++i)
            visit(work, value[i], Place{&place, {}, i}, bytes, most);
    }
}

template<class Work, class Object> void walk(Work &work, Object &object, const Place &place)
{
    using T = std::remove_const_t<Object>;
    const auto one = [&]<std::size_t I>() {
        constexpr const auto &field = std::get<I>(fieldsOf<T>);
        constexpr std::size_t bytes = bytesOf<T>(field.key);
        constexpr std::size_t most = entriesOf(field.key);
        if (!work.isOver())
            visit(work, object.*field.member, Place{&place, field.key}, bytes, most);
    };
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        (one.template operator()<I>(), ...);
    }(std::make_index_sequence<std::tuple_size_v<decltype(fieldsOf<T>)>>());
    if (!work.isOver())
        work.extras(place, object.extras);
}
} // namespace

std::optional<FieldIssue> beyondLimits(const Record &record)
{
    Check check;
    std::visit([&](const auto &typed) { walk(check, typed, {}); }, record);
    return check.take();
}

bool isSmall(std::string_view id, std::string_view json)
{
    if (id.size() > idBytes || std::ranges::count(json, ',') > std::ptrdiff_t(std::min(extraKeys, entries)))
        return false;
    std::size_t last = 0;
    for (std::size_t quote = json.find('"'); quote != json.npos; quote = json.find('"', quote + 1)) {
        if (quote - last > std::min(lineBytes, extraBytes) || (quote > 0 && json[quote - 1] == '\\'))
            return false;
        last = quote;
    }
    return true;
}

void cutToLimits(Record &record)
{
    Cut cut;
    std::visit([&](auto &typed) { walk(cut, typed, {}); }, record);
}

} // namespace hansa::catalogue
