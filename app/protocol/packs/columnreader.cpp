// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "protocol/packs/columnreader_p.h"

#include "catalogue/canonicaljson.h"
#include "protocol/packref.h"
#include "protocol/packs/varint_p.h"

#include <format>
#include <vector>

namespace hansa::protocol
{

namespace dom = simdjson::dom;

namespace
{
void checkLength(const std::string &out)
{
    if (out.size() > maxRecordBytes)
        throw BrokenPack{"a record is longer than 1 MiB"};
}

void appendKey(std::string &out, std::string_view key)
{
    if (out.back() != '{')
        out += ',';
    catalogue::appendCanonicalString(out, key);
    out += ':';
    checkLength(out);
}

void appendOld(std::string &out, const dom::element &value)
{
    const auto json = catalogue::canonicalJson(value);
    if (!json)
        throw BrokenPack{"the state it starts from is broken: " + json.error()};
    out += *json;
    checkLength(out);
}

void readList(InColumn &column, std::string &out)
{
    out += '[';
    for (std::uint64_t left = column.number(Stream::Counts); left > 0; --left) {
        if (out.back() != '[')
            out += ',';
        readValue(column.element(), out);
    }
    out += ']';
}

void readObject(InColumn &column, std::string &out)
{
    out += '{';
    for (InColumn::Shape shape = column.shape(Stream::Shapes); !shape.isAtEnd(); shape.next()) {
        appendKey(out, shape.key());
        readValue(shape.column(), out);
    }
    out += '}';
}

void readTextEdits(InColumn &column, std::string_view old, std::string &out)
{
    std::string text;
    const auto takeWord = [&] {
        if (old.empty())
            throw BrokenPack{"a text is edited past its end"};
        const std::string_view word = old.substr(0, firstWord(old));
        old.remove_prefix(word.size());
        return word;
    };
    for (std::uint64_t edits = column.number(Stream::Edits); edits > 0; --edits) {
        for (std::uint64_t words = column.number(Stream::Copied); words > 0; --words)
            text += takeWord();
        for (std::uint64_t words = column.number(Stream::Skipped); words > 0; --words) [[maybe_unused]]
            const auto gone = takeWord();
        text += column.text(Stream::Inserted);
        checkLength(text);
    }
    text += old;
    catalogue::appendCanonicalString(out, text);
    checkLength(out);
}

void readListEdit(InColumn &column, const dom::array &old, std::string &out)
{
    std::vector<dom::element> elements;
    for (const dom::element element : old)
        elements.push_back(element);
    out += '[';
    for (std::uint64_t left = column.number(Stream::Lengths); left > 0; --left) {
        if (out.back() != '[')
            out += ',';
        const std::uint64_t place = column.number(Stream::Kept);
        if (place > elements.size())
            throw BrokenPack{"a list is edited past its end"};
        if (place == 0)
            readValue(column.element(), out);
        else
            appendOld(out, elements[place - 1]);
    }
    out += ']';
}

void readEditOf(InColumn &column, const dom::element &old, std::string &out)
{
    if (old.is_string())
        readTextEdits(column, old.get_string().value_unsafe(), out);
    else if (old.is_array())
        readListEdit(column, old.get_array().value_unsafe(), out);
    else if (old.is_object())
        readEdit(column, old.get_object().value_unsafe(), out);
    else
        throw BrokenPack{"a value is edited that can only be replaced"};
}
} // namespace

// Nesting needs no limit of its own: a column is at most `deepestNesting` deep, and each
// level of a value has one of its own.
void readValue(InColumn &column, std::string &out)
{
    checkLength(out);
    switch (column.letter(Stream::Types)) {
    case textType:
        return catalogue::appendCanonicalString(out, column.text(Stream::Texts));
    case integerType:
        out += std::to_string(unzigzag(column.number(Stream::Integers)));
        return;
    case decimalType:
        out += column.text(Stream::Decimals);
        return;
    case trueType:
        out += "true";
        return;
    case falseType:
        out += "false";
        return;
    case listType:
        return readList(column, out);
    case objectType:
        return readObject(column, out);
    default:
        throw BrokenPack{"a value is of a type that this program does not know"};
    }
}

void readEdit(InColumn &column, const dom::object &before, std::string &out)
{
    InColumn::Shape change = column.shape(Stream::Edited);
    out += '{';
    const auto add = [&] {
        if (change.change() != setKey)
            throw BrokenPack{"a key is changed that is not there"};
        appendKey(out, change.key());
        readValue(change.column(), out);
        change.next();
    };
    for (const dom::key_value_pair old : before) {
        while (!change.isAtEnd() && catalogue::utf16Less(change.key(), old.key))
            add();
        if (change.isAtEnd() || change.key() != old.key) {
            appendKey(out, old.key);
            appendOld(out, old.value);
            continue;
        }
        if (change.change() != removeKey) {
            appendKey(out, old.key);
            if (change.change() == setKey)
                readValue(change.column(), out);
            else if (change.change() == editKey)
                readEditOf(change.column(), old.value, out);
            else
                throw BrokenPack{"a change is of a sort that this program does not know"};
        }
        change.next();
    }
    while (!change.isAtEnd())
        add();
    out += '}';
}

} // namespace hansa::protocol
