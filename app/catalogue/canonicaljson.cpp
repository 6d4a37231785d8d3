// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "catalogue/canonicaljson.h"

#include <simdjson.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <vector>

namespace hansa::catalogue
{

namespace dom = simdjson::dom;

namespace
{
constexpr int deepest = 64;
constexpr int mostValues = 65'536;
constexpr std::int64_t largestInteger = std::int64_t(1) << 53; // beyond it doubles have gaps
constexpr double firstWithExponent = 1e21;

std::unexpected<std::string> refuse(std::string reason)
{
    return std::unexpected(std::move(reason));
}

/// The refusal, or nothing where @p value was appended.
using Refusal = std::expected<void, std::string>;

/// How deep a value is, and how many there were by now.
struct Place {
    int depth;
    int &values;
};

Refusal append(std::string &out, const dom::element &value, Place place);

Refusal appendArray(std::string &out, const dom::array &array, Place place)
{
    out += '[';
    bool first = true;
    for (const dom::element item : array) {
        if (!first)
            out += ',';
        first = false;
        if (auto done = append(out, item, {place.depth + 1, place.values}); !done)
            return done;
    }
    out += ']';
    return {};
}

Refusal appendObject(std::string &out, const dom::object &object, Place place)
{
    std::vector<dom::key_value_pair> fields;
    fields.reserve(object.size());
    for (const auto field : object)
        fields.push_back(field);
    // Most are in order already: they were written by somebody who did this.
    if (!std::ranges::is_sorted(fields, utf16Less, &dom::key_value_pair::key))
        std::ranges::sort(fields, utf16Less, &dom::key_value_pair::key);
    const auto twin = std::ranges::adjacent_find(fields, {}, &dom::key_value_pair::key);
    if (twin != fields.end())
        return refuse("the key \"" + std::string(twin->key) + "\" stands twice");
    out += '{';
    bool first = true;
    for (const auto &[key, item] : fields) {
        if (!first)
            out += ',';
        first = false;
        appendCanonicalString(out, key);
        out += ':';
        if (auto done = append(out, item, {place.depth + 1, place.values}); !done)
            return done;
    }
    out += '}';
    return {};
}

Refusal append(std::string &out, const dom::element &value, Place place)
{
    if (place.depth > deepest)
        return refuse("nested more than 64 deep");
    if (++place.values > mostValues)
        return refuse("more than 65,536 values");
    switch (value.type()) {
    case dom::element_type::ARRAY:
        return appendArray(out, dom::array(value), place);
    case dom::element_type::OBJECT:
        return appendObject(out, dom::object(value), place);
    case dom::element_type::STRING:
        appendCanonicalString(out, std::string_view(value));
        return {};
    case dom::element_type::BOOL:
        out += bool(value) ? "true" : "false";
        return {};
    case dom::element_type::DOUBLE:
        if (!isCanonicalNumber(double(value)))
            return refuse("an integer beyond 2^53");
        appendCanonicalNumber(out, double(value));
        return {};
    case dom::element_type::INT64:
    case dom::element_type::UINT64: {
        std::int64_t number = 0;
        if (value.get(number) || number > largestInteger || number < -largestInteger)
            return refuse("an integer beyond 2^53");
        appendCanonicalNumber(out, double(number));
        return {};
    }
    case dom::element_type::NULL_VALUE:
        return refuse("null is no value");
    }
    return refuse("a value of unknown form");
}

/// Shortest digits of @p number and the place of its decimal point counted from their
/// front: 1234.5 gives "12345" and 4.
struct Digits {
    std::string digits;
    int point = 0;
};

Digits shortestDigits(double number)
{
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, number, std::chars_format::scientific).ptr;
    const std::string_view text(buffer, std::size_t(end - buffer));
    const auto e = text.find('e');
    Digits result;
    for (const char c : text.substr(0, e)) {
        if (c != '.')
            result.digits += c;
    }
    const char *exponent = text.data() + e + 1;
    if (*exponent == '+')
        ++exponent;
    std::from_chars(exponent, end, result.point);
    ++result.point;
    return result;
}

/// Whether nothing in it wants an escape, eight letters at a time: nearly all texts are so.
bool isPlain(std::string_view text)
{
    constexpr std::uint64_t ones = 0x0101010101010101;
    constexpr std::uint64_t tops = ones << 7;
    const auto zeros = [](std::uint64_t word) {
        return (word - ones) & ~word;
    }; // a top bit where a byte is 0, or after one
    std::uint64_t found = 0;
    std::uint64_t word = 0;
    for (; text.size() >= sizeof word; text.remove_prefix(sizeof word)) {
        std::memcpy(&word, text.data(), sizeof word);
        found |= zeros(word ^ (ones * '"')) | zeros(word ^ (ones * '\\')) | ((word - ones * 0x20) & ~word);
    }
    return (found & tops) == 0 && std::ranges::none_of(text, [](char c) {
               return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
           });
}

/// Code units of the first letters that differ decide; in UTF-8 that is byte order, but
/// that U+E000 to U+FFFF come after what needs surrogates.
int unitRank(unsigned char lead)
{
    if (lead >= 0xF0)
        return 0xED * 2 + 1; // surrogates: after U+D7FF, before U+E000
    return lead * 2;
}
} // namespace

bool utf16Less(std::string_view a, std::string_view b)
{
    const auto [x, y] = std::ranges::mismatch(a, b);
    if (x == a.end() || y == b.end())
        return x == a.end() && y != b.end();
    const auto p = static_cast<unsigned char>(*x);
    const auto q = static_cast<unsigned char>(*y);
    // Where both are leading bytes the rank decides, within a letter the bytes do.
    return p >= 0xC0 && q >= 0xC0 && unitRank(p) != unitRank(q) ? unitRank(p) < unitRank(q) : p < q;
}

void appendCanonicalString(std::string &out, std::string_view utf8)
{
    constexpr std::string_view hex = "0123456789abcdef";
    out += '"';
    if (isPlain(utf8)) {
        out.append(utf8) += '"';
        return;
    }
    std::size_t begin = 0; // what stands before it is written
    for (std::size_t at = 0; at < utf8.size(); ++at) {
        const char c = utf8[at];
        if (static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\')
            continue;
        out.append(utf8, begin, at - begin);
        begin = at + 1;
        out += '\\';
        switch (c) {
        case '"':
        case '\\':
            out += c;
            break;
        case '\b':
            out += 'b';
            break;
        case '\f':
            out += 'f';
            break;
        case '\n':
            out += 'n';
            break;
        case '\r':
            out += 'r';
            break;
        case '\t':
            out += 't';
            break;
        default:
            out += "u00";
            out += hex[std::size_t(c) >> 4];
            out += hex[std::size_t(c) & 15];
        }
    }
    out.append(utf8, begin);
    out += '"';
}

bool isCanonicalNumber(double number)
{
    const double size = std::abs(number);
    return size <= double(largestInteger) || size >= firstWithExponent;
}

void appendCanonicalNumber(std::string &out, double number)
{
    if (number == 0) {
        out += '0';
        return;
    }
    if (number < 0) {
        out += '-';
        number = -number;
    }
    const auto [digits, point] = shortestDigits(number);
    const int count = int(digits.size());
    if (count <= point && point <= 21) {
        out += digits;
        out.append(std::size_t(point - count), '0');
    } else if (0 < point && point <= 21) {
        out.append(digits, 0, std::size_t(point)).append(1, '.').append(digits, std::size_t(point));
    } else if (-6 < point && point <= 0) {
        out += "0.";
        out.append(std::size_t(-point), '0').append(digits);
    } else {
        out += digits.front();
        if (count > 1)
            out.append(1, '.').append(digits, 1);
        out += point > 0 ? "e+" : "e-";
        out += std::to_string(std::abs(point - 1));
    }
}

std::expected<std::string, std::string> canonicalJson(const simdjson::dom::element &value)
{
    std::string out;
    int values = 0;
    if (auto done = append(out, value, {0, values}); !done)
        return std::unexpected(done.error());
    return out;
}

std::expected<std::string, std::string> canonicalJson(std::string_view json)
{
    dom::parser parser;
    dom::element root;
    if (const auto error = parser.parse(json.data(), json.size()).get(root))
        return refuse(simdjson::error_message(error));
    return canonicalJson(root);
}

} // namespace hansa::catalogue
