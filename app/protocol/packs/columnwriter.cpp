// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "protocol/packs/columnwriter_p.h"

#include "catalogue/canonicaljson.h"
#include "protocol/packs/varint_p.h"

#include <rapidfuzz/distance/Levenshtein.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace hansa::protocol
{

namespace dom = simdjson::dom;

namespace
{
constexpr std::size_t shortestEdited = 24; ///< shorter texts are written anew
constexpr std::size_t mostWords = 4000; ///< longer texts are compared at their ends only

std::string canonical(const dom::element &value)
{
    return catalogue::canonicalJson(value).value_or(std::string());
}

bool equal(const dom::element &a, const dom::element &b)
{
    return canonical(a) == canonical(b);
}

std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    while (!text.empty()) {
        words.push_back(text.substr(0, firstWord(text)));
        text.remove_prefix(words.back().size());
    }
    return words;
}

struct TextEdit {
    std::size_t copied = 0;
    std::size_t skipped = 0;
    std::string inserted;
};

/// Words as numbers, the same for the same word.
class Numbers
{
public:
    std::vector<std::uint32_t> of(const std::vector<std::string_view> &words)
    {
        std::vector<std::uint32_t> numbers;
        numbers.reserve(words.size());
        for (const std::string_view word : words)
            numbers.push_back(m_known.emplace(word, std::uint32_t(m_known.size())).first->second);
        return numbers;
    }

private:
    std::unordered_map<std::string_view, std::uint32_t> m_known;
};

/// What makes @p after of @p before, word by word.
std::vector<TextEdit> editsOf(std::string_view before, std::string_view after)
{
    const auto old = wordsOf(before);
    const auto now = wordsOf(after);
    std::vector<TextEdit> edits;
    std::size_t at = 0; // in the old words: all before it are accounted for
    const auto change = [&](std::size_t from, std::size_t skipped, std::string_view inserted) {
        if (edits.empty() || from > at)
            edits.push_back({from - at, 0, {}});
        edits.back().skipped += skipped;
        edits.back().inserted += inserted;
        at = from + skipped;
    };
    if (old.size() > mostWords || now.size() > mostWords) {
        const auto [head, headOfNow] = std::ranges::mismatch(old, now);
        std::size_t tail = 0;
        while (tail < std::size_t(old.end() - head) && tail < std::size_t(now.end() - headOfNow)
               && old[old.size() - 1 - tail] == now[now.size() - 1 - tail])
            ++tail;
        std::string inserted;
        for (auto word = headOfNow; word != now.end() - std::ptrdiff_t(tail); ++word)
            inserted += *word;
        const auto first = std::size_t(head - old.begin());
        change(first, old.size() - tail - first, inserted);
        return edits;
    }
    Numbers numbers;
    const auto a = numbers.of(old);
    const auto b = numbers.of(now);
    for (const auto &op : rapidfuzz::levenshtein_editops(a, b)) {
        const bool takesAway = op.type != rapidfuzz::EditType::Insert;
        const std::string_view word = op.type == rapidfuzz::EditType::Delete ? std::string_view() : now[op.dest_pos];
        change(op.src_pos, takesAway ? 1 : 0, word);
    }
    return edits;
}

/// The edits of a text where they are shorter than the text.
std::optional<std::vector<TextEdit>> worthwhileEdits(std::string_view before, std::string_view after)
{
    if (after.size() < shortestEdited)
        return std::nullopt;
    auto edits = editsOf(before, after);
    std::size_t cost = 0;
    for (const TextEdit &edit : edits)
        cost += edit.inserted.size() + 4;
    return cost < after.size() ? std::optional(std::move(edits)) : std::nullopt;
}

/// For each element of the new list its place in the old one, from 1; 0 where it is new.
/// Nothing where all are.
std::optional<std::vector<std::size_t>> keptElements(const dom::array &before, const dom::array &after)
{
    std::vector<std::string> old;
    for (const dom::element value : before)
        old.push_back(canonical(value));
    std::vector<std::size_t> kept;
    for (const dom::element value : after) {
        const auto found = std::ranges::find(old, canonical(value));
        kept.push_back(found == old.end() ? 0 : std::size_t(found - old.begin()) + 1);
    }
    const bool any = std::ranges::any_of(kept, [](std::size_t place) { return place > 0; });
    return any ? std::optional(std::move(kept)) : std::nullopt;
}

/// How one key's value changes: what its letter in the shape is, and what follows.
struct Change {
    std::string_view key;
    char how = setKey;
    dom::element before;
    dom::element after;
    std::vector<TextEdit> edits;
    std::vector<std::size_t> kept;
};

Change changeOf(std::string_view key, const dom::element &before, const dom::element &after)
{
    Change change{key, setKey, before, after, {}, {}};
    if (before.is_string() && after.is_string()) {
        if (auto edits = worthwhileEdits(before.get_string().value_unsafe(), after.get_string().value_unsafe())) {
            change.how = editKey;
            change.edits = std::move(*edits);
        }
    } else if (before.is_array() && after.is_array()) {
        if (auto kept = keptElements(before.get_array().value_unsafe(), after.get_array().value_unsafe())) {
            change.how = editKey;
            change.kept = std::move(*kept);
        }
    } else if (before.is_object() && after.is_object()) {
        change.how = editKey;
    }
    return change;
}

std::vector<Change> changesOf(const dom::object &before, const dom::object &after)
{
    std::vector<Change> changes;
    auto old = before.begin();
    auto now = after.begin();
    const auto oldKey = [&] { return old.key(); };
    while (old != before.end() || now != after.end()) {
        if (now == after.end() || (old != before.end() && catalogue::utf16Less(oldKey(), now.key()))) {
            changes.push_back({old.key(), removeKey, {}, {}, {}, {}});
            ++old;
        } else if (old == before.end() || catalogue::utf16Less(now.key(), oldKey())) {
            changes.push_back({now.key(), setKey, {}, now.value(), {}, {}});
            ++now;
        } else {
            if (!equal(old.value(), now.value()))
                changes.push_back(changeOf(now.key(), old.value(), now.value()));
            ++old;
            ++now;
        }
    }
    return changes;
}

void writeTextEdits(OutColumn &column, const std::vector<TextEdit> &edits)
{
    column.addNumber(Stream::Edits, edits.size());
    for (const TextEdit &edit : edits) {
        column.addNumber(Stream::Copied, edit.copied);
        column.addNumber(Stream::Skipped, edit.skipped);
        column.addText(Stream::Inserted, edit.inserted);
    }
}

void writeListEdit(OutColumn &column, const dom::array &after, const std::vector<std::size_t> &kept)
{
    column.addNumber(Stream::Lengths, kept.size());
    for (std::size_t index = 0; const dom::element value : after) {
        column.addNumber(Stream::Kept, kept[index]);
        if (kept[index++] == 0)
            writeValue(column.element(), value);
    }
}

void writeChange(OutColumn &column, const Change &change)
{
    if (change.how == removeKey)
        return;
    if (change.how == setKey)
        return writeValue(column.member(change.key), change.after);
    OutColumn &member = column.member(change.key);
    if (change.after.is_string())
        writeTextEdits(member, change.edits);
    else if (change.after.is_array())
        writeListEdit(member, change.after.get_array().value_unsafe(), change.kept);
    else
        writeEdit(member, change.before.get_object().value_unsafe(), change.after.get_object().value_unsafe());
}
} // namespace

void writeValue(OutColumn &column, const dom::element &value)
{
    switch (value.type()) {
    case dom::element_type::STRING:
        column.addLetter(Stream::Types, textType);
        column.addText(Stream::Texts, value.get_string().value_unsafe());
        break;
    case dom::element_type::INT64:
    case dom::element_type::UINT64:
        column.addLetter(Stream::Types, integerType);
        column.addNumber(Stream::Integers, zigzag(value.get_int64().value_unsafe()));
        break;
    case dom::element_type::DOUBLE:
        column.addLetter(Stream::Types, decimalType);
        column.addText(Stream::Decimals, canonical(value));
        break;
    case dom::element_type::BOOL:
        column.addLetter(Stream::Types, value.get_bool().value_unsafe() ? trueType : falseType);
        break;
    case dom::element_type::ARRAY: {
        const dom::array elements = value.get_array().value_unsafe();
        column.addLetter(Stream::Types, listType);
        column.addNumber(Stream::Counts, elements.size());
        for (const dom::element element : elements)
            writeValue(column.element(), element);
        break;
    }
    case dom::element_type::OBJECT: {
        const dom::object members = value.get_object().value_unsafe();
        column.addLetter(Stream::Types, objectType);
        std::string shape;
        for (const dom::key_value_pair member : members)
            shape.append(1, beforeKey).append(member.key);
        column.addText(Stream::Shapes, shape);
        for (const dom::key_value_pair member : members)
            writeValue(column.member(member.key), member.value);
        break;
    }
    case dom::element_type::NULL_VALUE:
        break; // canonical JSON of records has none
    }
}

void writeEdit(OutColumn &column, const dom::object &before, const dom::object &after)
{
    const std::vector<Change> changes = changesOf(before, after);
    std::string shape;
    for (const Change &change : changes)
        shape.append(1, beforeKey).append(1, change.how).append(change.key);
    column.addText(Stream::Edited, shape);
    for (const Change &change : changes)
        writeChange(column, change);
}

} // namespace hansa::protocol
