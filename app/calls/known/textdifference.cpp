// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/known/textdifference.h"

#include <rapidfuzz/distance/LCSseq.hpp>
#include <simdjson.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <unordered_map>

namespace hansa::calls
{

namespace
{

/// Above it the comparison's table would take too much memory: n² / 8 bytes.
constexpr std::size_t mostWords = 5000;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/// Words with the space behind them: together the text.
std::vector<std::string_view> pieces(std::string_view text)
{
    std::vector<std::string_view> all;
    std::size_t begin = 0;
    for (std::size_t at = 1; at <= text.size(); ++at) {
        if (at < text.size() && (isSpace(text[at]) || !isSpace(text[at - 1])))
            continue;
        all.push_back(text.substr(begin, at - begin));
        begin = at;
    }
    return all;
}

void append(std::vector<TextPart> &parts, TextPart::Kind kind, std::string_view text)
{
    if (text.empty())
        return;
    if (parts.empty() || parts.back().kind != kind)
        parts.push_back({kind, {}});
    parts.back().text += text;
}

void append(std::vector<TextPart> &parts, TextPart::Kind kind, std::span<const std::string_view> words)
{
    for (const std::string_view word : words)
        append(parts, kind, word);
}

/// Compares words by number: what is compared n × m times is to be cheap.
class Numbers
{
public:
    std::vector<std::uint32_t> of(std::span<const std::string_view> words)
    {
        std::vector<std::uint32_t> numbers;
        numbers.reserve(words.size());
        for (const std::string_view word : words)
            numbers.push_back(m_numbers.try_emplace(word, std::uint32_t(m_numbers.size())).first->second);
        return numbers;
    }

private:
    std::unordered_map<std::string_view, std::uint32_t> m_numbers;
};

/// The middle, where both differ at both ends.
void appendMiddle(std::vector<TextPart> &parts, std::span<const std::string_view> before,
                  std::span<const std::string_view> after)
{
    if (before.size() > mostWords || after.size() > mostWords || before.empty() || after.empty()) {
        append(parts, TextPart::Removed, before);
        append(parts, TextPart::Added, after);
        return;
    }
    Numbers numbers;
    const auto from = numbers.of(before);
    const auto to = numbers.of(after);
    std::size_t here = 0; // in before
    std::size_t there = 0; // in after
    std::vector<std::string_view> removed;
    std::vector<std::string_view> added;
    const auto flush = [&] {
        append(parts, TextPart::Removed, removed);
        append(parts, TextPart::Added, added);
        removed.clear();
        added.clear();
    };
    const auto keepUntil = [&](std::size_t place) {
        if (here == place)
            return;
        flush();
        append(parts, TextPart::Same, before.subspan(here, place - here));
        there += place - here;
        here = place;
    };
    for (const auto &step : rapidfuzz::lcs_seq_editops(from, to)) {
        keepUntil(step.src_pos);
        if (step.type == rapidfuzz::EditType::Delete)
            removed.push_back(before[here++]);
        else
            added.push_back(after[there++]);
    }
    keepUntil(before.size());
    flush();
}

/// The words of the beginning or the end of a text.
std::string_view words(std::string_view text, int count, bool atEnd)
{
    const auto all = pieces(text);
    if (std::size_t(count) >= all.size())
        return text;
    const auto taken = atEnd ? std::span(all).last(std::size_t(count)) : std::span(all).first(std::size_t(count));
    std::size_t size = 0;
    for (const std::string_view word : taken)
        size += word.size();
    return atEnd ? text.substr(text.size() - size) : text.substr(0, size);
}

/// A string, or strings as lines; nothing for all else.
std::optional<std::string> textOf(const std::string &json)
{
    if (json.empty())
        return std::string();
    simdjson::dom::parser parser;
    simdjson::dom::element value;
    if (parser.parse(json).get(value))
        return std::nullopt;
    if (std::string_view text; value.get(text) == simdjson::SUCCESS)
        return std::string(text);
    simdjson::dom::array list;
    if (value.get(list))
        return std::nullopt;
    std::string lines;
    for (const auto &one : list) {
        std::string_view text;
        if (one.get(text))
            return std::nullopt;
        lines.append(text).append("\n");
    }
    return lines;
}

} // namespace

std::vector<TextPart> textDifference(std::string_view before, std::string_view after)
{
    const auto from = pieces(before);
    const auto to = pieces(after);
    const auto [headFrom, headTo] = std::ranges::mismatch(from, to);
    const auto head = std::size_t(headFrom - from.begin());
    std::size_t tail = 0;
    while (tail < std::min(from.size(), to.size()) - head && from[from.size() - 1 - tail] == to[to.size() - 1 - tail])
        ++tail;
    std::vector<TextPart> parts;
    append(parts, TextPart::Same, std::span(from).first(head));
    appendMiddle(parts, std::span(from).subspan(head, from.size() - head - tail),
                 std::span(to).subspan(head, to.size() - head - tail));
    append(parts, TextPart::Same, std::span(from).last(tail));
    return parts;
}

std::vector<TextPart> shortened(const std::vector<TextPart> &parts, int around)
{
    std::vector<TextPart> brief;
    for (std::size_t place = 0; place < parts.size(); ++place) {
        const TextPart &part = parts[place];
        if (part.kind != TextPart::Same) {
            brief.push_back(part);
            continue;
        }
        const std::string_view begin = place == 0 ? std::string_view() : words(part.text, around, false);
        const std::string_view end = place + 1 == parts.size() ? std::string_view() : words(part.text, around, true);
        if (begin.size() + end.size() >= part.text.size())
            brief.push_back(part);
        else
            brief.push_back({TextPart::Same, std::string(begin) + "… " + std::string(end)});
    }
    return brief;
}

std::vector<TextPart> differenceOf(const CallChange &change)
{
    if (change.kind != CallChangeKind::Text && change.kind != CallChangeKind::Conditions)
        return {};
    const auto before = textOf(change.before);
    const auto after = textOf(change.after);
    return before && after ? shortened(textDifference(*before, *after)) : std::vector<TextPart>();
}

} // namespace hansa::calls
