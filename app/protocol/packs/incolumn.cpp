// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "protocol/packs/incolumn_p.h"

#include "protocol/packs/varint_p.h"

#include <algorithm>

namespace hansa::protocol
{

namespace
{
std::string_view takeText(std::string_view &bytes)
{
    const std::size_t end = bytes.find(endOfText);
    if (end == std::string_view::npos)
        throw BrokenPack{"a text has no end"};
    const std::string_view text = bytes.substr(0, end);
    bytes.remove_prefix(end + 1);
    return text;
}

std::uint64_t takeNumber(std::string_view &bytes)
{
    const auto number = takeVarint(bytes);
    if (!number)
        throw BrokenPack{"a number has no end"};
    return *number;
}
} // namespace

InColumn InColumn::parse(std::string_view bytes)
{
    InColumn root;
    while (!bytes.empty()) {
        std::string_view name = takeText(bytes);
        const std::uint64_t size = takeNumber(bytes);
        if (size > bytes.size())
            throw BrokenPack{"a stream is longer than the pack"};
        if (name.empty() || allStreams.find(name.back()) == std::string_view::npos)
            throw BrokenPack{"a stream is of a sort that this program does not know"};
        root.at(name.substr(0, name.size() - 1)).put(Stream(name.back()), bytes.substr(0, size));
        bytes.remove_prefix(size);
    }
    return root;
}

InColumn &InColumn::at(std::string_view path)
{
    InColumn *column = this;
    for (int depth = 0; !path.empty(); ++depth) {
        if (depth == deepestNesting)
            throw BrokenPack{"a column is nested too deeply"};
        const char sort = path.front();
        path.remove_prefix(1);
        constexpr std::array separators{beforeKey, beforeElement};
        const std::string_view key =
            path.substr(0, path.find_first_of(std::string_view(separators.data(), separators.size())));
        std::unique_ptr<InColumn> *next = nullptr;
        if (sort == beforeKey)
            next = &column->m_members[std::string(key)];
        else if (sort == beforeElement && key.empty())
            next = &column->m_element;
        else
            throw BrokenPack{"a stream's name is broken"};
        if (!*next)
            *next = std::make_unique<InColumn>();
        column = next->get();
        path.remove_prefix(key.size());
    }
    return *column;
}

InColumn::Values &InColumn::values(Stream stream)
{
    return m_values[allStreams.find(char(stream))];
}

void InColumn::put(Stream stream, std::string_view body)
{
    Values &values = this->values(stream);
    if (values.present)
        throw BrokenPack{"a stream is there twice"};
    values.present = true;
    if (formOf(stream) == StreamForm::Texts) {
        if (body.empty() || (body.front() != '\0' && body.front() != '\1'))
            throw BrokenPack{"a stream of texts is of no known form"};
        values.hasNumbers = body.front() == '\1';
        body.remove_prefix(1);
        if (values.hasNumbers) {
            for (std::uint64_t left = takeNumber(body); left > 0; --left)
                values.numbered.push_back(takeText(body));
        }
    }
    values.rest = body;
}

char InColumn::letter(Stream stream)
{
    Values &values = this->values(stream);
    if (values.rest.empty())
        throw BrokenPack{"there are fewer values than are used"};
    const char letter = values.rest.front();
    if (values.rest.size() > 1)
        values.rest.remove_prefix(1);
    else
        values.lastWasRead = true; // and it may be read again
    return letter;
}

std::string_view InColumn::text(Stream stream)
{
    Values &values = this->values(stream);
    if (!values.hasNumbers)
        return takeText(values.rest);
    if (values.rest.empty())
        throw BrokenPack{"there are fewer values than are used"};
    const auto number = static_cast<unsigned char>(values.rest.front());
    values.rest.remove_prefix(1);
    if (number >= values.numbered.size())
        throw BrokenPack{"a text's number is unknown"};
    return values.numbered[number];
}

std::uint64_t InColumn::number(Stream stream)
{
    return takeNumber(values(stream).rest);
}

const std::vector<InColumn::ShapeKey> &InColumn::shape(Stream stream)
{
    const std::string_view text = this->text(stream);
    const bool edited = stream == Stream::Edited;
    std::string name(1, char(stream));
    name += text;
    const auto known = m_shapes.find(name);
    if (known != m_shapes.end())
        return known->second;
    std::vector<ShapeKey> keys;
    std::string_view rest = text;
    while (!rest.empty()) {
        if (rest.front() != beforeKey)
            throw BrokenPack{"the keys of an object are broken"};
        std::string_view key = rest.substr(1, rest.find(beforeKey, 1) - 1);
        rest.remove_prefix(key.size() + 1);
        char change = '\0';
        if (edited) {
            if (key.empty())
                throw BrokenPack{"a change of an object is empty"};
            change = key.front();
            key.remove_prefix(1);
        }
        const auto column = m_members.find(key);
        keys.push_back({change, key, column == m_members.end() ? nullptr : column->second.get()});
    }
    return m_shapes.emplace(std::move(name), std::move(keys)).first->second;
}

InColumn &InColumn::element()
{
    if (!m_element)
        throw BrokenPack{"the elements of a list are missing"};
    return *m_element;
}

bool InColumn::isUsedUp() const
{
    const auto used = [](const Values &values) {
        return values.rest.empty() || (values.lastWasRead && values.rest.size() == 1);
    };
    return std::ranges::all_of(m_values, used)
        && std::ranges::all_of(m_members, [](const auto &member) { return member.second->isUsedUp(); })
        && (!m_element || m_element->isUsedUp());
}

} // namespace hansa::protocol
