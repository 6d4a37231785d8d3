// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "protocol/packs/incolumn_p.h"

#include "protocol/packs/varint_p.h"

#include <algorithm>
#include <array>

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

std::string_view InColumn::Table::take(std::size_t number)
{
    if (number >= ends.size())
        throw BrokenPack{"a text's number is unknown"};
    used.set(number);
    const std::size_t begin = number == 0 ? 0 : ends[number - 1] + 1;
    return bytes.substr(begin, ends[number] - begin);
}

InColumn InColumn::parse(std::string_view bytes)
{
    InColumn root;
    std::size_t columns = 1;
    while (!bytes.empty()) {
        std::string_view name = takeText(bytes);
        const std::uint64_t size = takeNumber(bytes);
        if (size > bytes.size())
            throw BrokenPack{"a stream is longer than the pack"};
        if (name.empty() || allStreams.find(name.back()) == std::string_view::npos)
            throw BrokenPack{"a stream is of a sort that this program does not know"};
        root.at(name.substr(0, name.size() - 1), columns).put(Stream(name.back()), bytes.substr(0, size));
        bytes.remove_prefix(size);
    }
    root.checkReachable();
    return root;
}

InColumn &InColumn::at(std::string_view path, std::size_t &columns)
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
        if (!*next) {
            if (++columns > mostColumns)
                throw BrokenPack{"it has more columns than a pack may have"};
            *next = std::make_unique<InColumn>();
        }
        column = next->get();
        path.remove_prefix(key.size());
    }
    return *column;
}

const InColumn::Values *InColumn::find(Stream stream) const
{
    const auto found = std::ranges::find(m_values, stream, &Values::stream);
    return found == m_values.end() ? nullptr : &*found;
}

InColumn::Values &InColumn::values(Stream stream)
{
    const auto found = std::ranges::find(m_values, stream, &Values::stream);
    if (found == m_values.end())
        throw BrokenPack{"there are fewer values than are used"};
    return *found;
}

/// Members are reached through the keys of an object, elements through the length of a list.
void InColumn::checkReachable() const
{
    if ((!m_members.empty() && !find(Stream::Shapes) && !find(Stream::Edited))
        || (m_element && !find(Stream::Counts) && !find(Stream::Lengths)))
        throw BrokenPack{"it has columns that nothing leads to"};
    for (const auto &[key, member] : m_members)
        member->checkReachable();
    if (m_element)
        m_element->checkReachable();
}

void InColumn::put(Stream stream, std::string_view body)
{
    if (find(stream))
        throw BrokenPack{"a stream is there twice"};
    Values values{stream, false, {}, {}};
    if (formOf(stream) == StreamForm::Texts) {
        if (body.empty() || (body.front() != '\0' && body.front() != '\1'))
            throw BrokenPack{"a stream of texts is of no known form"};
        const bool numbered = body.front() == '\1';
        body.remove_prefix(1);
        if (numbered) {
            const std::uint64_t count = takeNumber(body);
            if (count > mostNumbered)
                throw BrokenPack{"more texts are numbered than may be"};
            values.numbered = std::make_unique<Table>();
            values.numbered->bytes = body;
            for (std::uint64_t left = count; left > 0; --left) {
                const std::string_view text = takeText(body);
                values.numbered->ends.push_back(
                    std::uint32_t(text.data() + text.size() - values.numbered->bytes.data()));
            }
        }
    }
    if (body.empty())
        throw BrokenPack{"a stream has no values"};
    values.rest = body;
    m_values.push_back(std::move(values));
}

char InColumn::letter(Stream stream)
{
    Values &values = this->values(stream);
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
    if (!values.numbered)
        return takeText(values.rest);
    if (values.rest.empty())
        throw BrokenPack{"there are fewer values than are used"};
    const auto number = static_cast<unsigned char>(values.rest.front());
    values.rest.remove_prefix(1);
    return values.numbered->take(number);
}

std::uint64_t InColumn::number(Stream stream)
{
    return takeNumber(values(stream).rest);
}

InColumn::Shape InColumn::shape(Stream stream)
{
    return {*this, text(stream), stream == Stream::Edited};
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
        return (values.rest.empty() || (values.lastWasRead && values.rest.size() == 1))
            && (!values.numbered || values.numbered->used.count() == values.numbered->ends.size());
    };
    return std::ranges::all_of(m_values, used)
        && std::ranges::all_of(m_members, [](const auto &member) { return member.second->isUsedUp(); })
        && (!m_element || m_element->isUsedUp());
}

InColumn::Shape::Shape(const InColumn &column, std::string_view keys, bool edited)
    : m_column(column)
    , m_rest(keys)
    , m_edited(edited)
{
    next();
}

void InColumn::Shape::next()
{
    m_atEnd = m_rest.empty();
    if (m_atEnd)
        return;
    if (m_rest.front() != beforeKey)
        throw BrokenPack{"the keys of an object are broken"};
    m_key = m_rest.substr(1, m_rest.find(beforeKey, 1) - 1);
    m_rest.remove_prefix(m_key.size() + 1);
    if (!m_edited)
        return;
    if (m_key.empty())
        throw BrokenPack{"a change of an object is empty"};
    m_change = m_key.front();
    m_key.remove_prefix(1);
}

InColumn &InColumn::Shape::column() const
{
    const auto found = m_column.m_members.find(m_key);
    if (found == m_column.m_members.end())
        throw BrokenPack{"the values of a key are missing"};
    return *found->second;
}

} // namespace hansa::protocol
