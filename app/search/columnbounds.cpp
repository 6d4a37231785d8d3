// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/columnbounds_p.h"

#include "search/columns/tables.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace hansa::search
{

namespace
{
using Days = std::numeric_limits<std::int32_t>;

/// Hands the members that a type writes to a column file, in their order, to a function.
template<class Look> struct Members {
    Look look;
    bool good = false;

    void operator()(const auto &...members) { good = look(members...); }
};

/// What @p look says of what @p value keeps in a column file.
template<class Value, class Look> bool holds(const Value &value, Look look)
{
    Members<Look> members{std::move(look)};
    value.exchange(members);
    return members.good;
}

bool areBelow(const auto &codes, std::size_t end)
{
    return std::ranges::all_of(codes, [end](auto code) { return code < end; });
}

/// Offsets into something of that size, which begin at 0 or later.
bool areOffsets(const auto &offsets, std::size_t size)
{
    return std::ranges::is_sorted(offsets) && (offsets.empty() || offsets.back() <= size);
}

/// The bits of so many rows; those past the last one are 0.
bool areBits(std::span<const Word> words, std::uint32_t rows)
{
    return words.size() == wordsFor(rows) && (rows % wordRows == 0 || words.back() >> (rows % wordRows) == 0);
}

bool isInBounds(const StringPool &pool)
{
    return holds(pool, [](const auto &text, const auto &ends) { return areOffsets(ends, text.size()); });
}

/// Requires: isInBounds(pool).
bool isAscending(const StringPool &pool)
{
    for (std::uint32_t i = 1; i < pool.size(); ++i) {
        if (pool[i - 1] >= pool[i])
            return false;
    }
    return true;
}

bool isInBounds(const SetColumn &column, std::uint32_t rows)
{
    const std::size_t words = wordsFor(rows);
    return holds(column,
                 [&](const auto &values, const auto &keys, const auto &keyCodes, const auto &where, const auto &isDense,
                     const auto &dense, const auto &starts, const auto &lists, const auto &known) {
                     if (!values || values->empty() || !values->front().empty() || where.size() != values->size()
                         || isDense.size() != values->size() || !areBits(known.words(), rows))
                         return false;
                     if (!isInBounds(keys) || !isAscending(keys) || keys.size() != keyCodes.size()
                         || !areBelow(keyCodes, values->size()) || !areOffsets(starts, lists.size()))
                         return false;
                     for (std::size_t code = 0; code < values->size(); ++code) {
                         const std::size_t place = where[code];
                         if (isDense[code]) {
                             if (words != 0
                                 && (place >= dense.size() / words
                                     || !areBits(std::span(dense).subspan(place * words, words), rows)))
                                 return false;
                             continue;
                         }
                         if (place + 1 >= starts.size())
                             return false;
                         const auto list = std::span(lists).subspan(starts[place], starts[place + 1] - starts[place]);
                         if (std::ranges::adjacent_find(list, std::ranges::greater_equal()) != list.end()
                             || (!list.empty() && list.back() >= rows))
                             return false;
                     }
                     return true;
                 });
}

/// Each number from @p least to @p most.
template<class Number>
bool isInBounds(const NumberColumn<Number> &column, std::uint32_t rows, Number least, Number most)
{
    return column.values.size() == wordsFor(rows) * wordRows && areBits(column.known.words(), rows)
        && std::ranges::all_of(column.values, [=](Number value) { return value >= least && value <= most; });
}

/// On earth, and on the plane that it is projected on: no sum and no root of them is beyond a number.
bool areInBounds(const Positions &positions, std::uint32_t rows)
{
    constexpr std::int32_t pole = 900'000'000;
    constexpr std::int32_t antimeridian = 1'800'000'000;
    constexpr double farthest = 1.001e8; // see planePoint()
    const std::size_t padded = wordsFor(rows) * wordRows;
    return positions.lat.size() == padded && positions.lon.size() == padded && positions.plane.size() == padded
        && areBits(positions.known.words(), rows) && areBits(positions.vague.words(), rows)
        && std::ranges::all_of(positions.lat, [](std::int32_t step) { return step >= -pole && step <= pole; })
        && std::ranges::all_of(positions.lon,
                               [](std::int32_t step) { return step >= -antimeridian && step <= antimeridian; })
        && std::ranges::all_of(positions.plane, [](const PlanePoint &point) {
               return std::abs(point.x) <= farthest && std::abs(point.y) <= farthest; // what is no number is not
           });
}

/// From the first day of the year 1 to the last of 9999, as dates are stated; or an open end.
bool isDay(std::int32_t day)
{
    constexpr std::int32_t first = -719'162;
    constexpr std::int32_t last = 2'932'896;
    return (day >= first && day <= last) || day == Days::min() || day == Days::max();
}

/// Postings from @p start to @p end, read as TextIndex::Cursor does, with an eye on where they end.
class PostingReader
{
public:
    PostingReader(const std::uint8_t *start, const std::uint8_t *end)
        : m_start(start)
        , m_at(start)
        , m_end(end)
    {
    }

    [[nodiscard]] bool isAtEnd() const { return m_at == m_end; }
    [[nodiscard]] std::uint32_t row() const { return m_row; } ///< one more than the last
    [[nodiscard]] std::uint32_t bytes() const { return std::uint32_t(m_at - m_start); }
    /// Whether there is a whole posting, of a row that comes after the last and is one of @p rows.
    bool next(std::uint32_t rows)
    {
        constexpr int lastShift = 28; // of the fifth byte; more don't fit 32 bits
        std::uint32_t step = *m_at & 0x7f;
        for (int shift = 7; *m_at++ & 0x80; shift += 7) {
            if (m_at == m_end || shift > lastShift)
                return false;
            step |= std::uint32_t(*m_at & 0x7f) << shift;
        }
        if (m_at == m_end || step == 0 || step > rows - m_row)
            return false;
        ++m_at; // the counts
        m_row += step;
        return true;
    }

private:
    const std::uint8_t *m_start;
    const std::uint8_t *m_at;
    const std::uint8_t *m_end;
    std::uint32_t m_row = 0;
};

bool isInBounds(const TextIndex &text, std::uint32_t rows)
{
    constexpr std::uint32_t skipEvery = 128; // as TextIndex has it, or no file is ever good
    return holds(
        text,
        [&](std::uint32_t itsRows, const auto &terms, const auto &starts, const auto &found, const auto &skipStarts,
            const auto &skips, const auto &postings, const auto &lengths, const auto &weights, const auto &reduced,
            const auto &compounds) {
            const std::size_t count = terms.size();
            if (itsRows != rows || lengths.size() != rows || !isInBounds(terms) || !isAscending(terms)
                || found.size() != count || starts.size() != count + 1 || skipStarts.size() != count + 1
                || !areOffsets(starts, postings.size()) || !areOffsets(skipStarts, skips.size()))
                return false;
            if (!std::ranges::all_of(reduced, [&](const auto &entry) { return entry.second < count; })
                || !std::ranges::all_of(compounds,
                                        [&](const auto &pair) { return pair.first < count && pair.second < count; }))
                return false;
            for (const auto &field : weights) {
                if (!std::ranges::all_of(field, [](float weight) { return std::isfinite(weight) && weight >= 0; }))
                    return false;
            }
            for (std::size_t term = 0; term < count; ++term) {
                PostingReader reader(postings.data() + starts[term], postings.data() + starts[term + 1]);
                std::uint32_t skip = skipStarts[term];
                std::uint32_t read = 0;
                while (!reader.isAtEnd()) {
                    if (!reader.next(rows))
                        return false;
                    if (++read % skipEvery != 0)
                        continue;
                    if (skip == skipStarts[term + 1] || skips[skip].row != reader.row()
                        || skips[skip].bytes != reader.bytes())
                        return false;
                    ++skip;
                }
                if (read != found[term] || skip != skipStarts[term + 1])
                    return false;
            }
            return true;
        });
}

bool areInBounds(const std::vector<LabelPeriod> &labels, std::uint32_t rows, std::uint32_t values)
{
    return std::ranges::is_sorted(labels, {}, &LabelPeriod::row)
        && std::ranges::all_of(labels, [=](const LabelPeriod &label) {
               return label.row < rows && label.value < values && isDay(label.from) && isDay(label.until);
           });
}

bool isInBounds(const PartnershipFacts &facts, std::uint32_t rows)
{
    return std::ranges::all_of(facts.members, [rows](const auto &member) { return !member.row || *member.row < rows; });
}

bool numbersAreInBounds(const Tables &tables)
{
    constexpr double most = std::numeric_limits<double>::max();
    for (const Dimension dimension : {Dimension::MembersTotal, Dimension::MembersSme, Dimension::MembersLarge,
                                      Dimension::MembersResearch, Dimension::Founded, Dimension::AsOf}) {
        if (!isInBounds(tables.number(dimension), tables.rows, Days::min(), Days::max()))
            return false;
    }
    return std::ranges::all_of(tables.number(Dimension::AsOf).values, isDay)
        && isInBounds(tables.staff, tables.rows, -most, most);
}
} // namespace

bool areInBounds(const Tables &tables)
{
    const std::uint32_t rows = tables.rows;
    const auto isSet = [&](Dimension dimension) { return isInBounds(tables.set(dimension), rows); };
    if (!isInBounds(tables.ids) || !isInBounds(tables.names) || !isInBounds(tables.cityNames)
        || tables.ids.size() != rows || tables.names.size() != rows || !std::ranges::all_of(facetDimensions, isSet)
        || !isInBounds(tables.regionVersions, rows) || !isInBounds(tables.naceVersions, rows))
        return false;
    if (tables.city.size() != rows || !areBelow(tables.city, tables.cityNames.size()) || tables.country.size() != rows
        || !areBelow(tables.country, tables.set(Dimension::Country).size()) || tables.primarySector.size() != rows
        || !areBelow(tables.primarySector, tables.set(Dimension::Sector).size()))
        return false;
    return numbersAreInBounds(tables) && areInBounds(tables.positions, rows)
        && areInBounds(tables.labels, rows, tables.set(Dimension::Label).size())
        && std::ranges::all_of(tables.partnerships, [&](const auto &facts) { return isInBounds(facts, rows); })
        && holds(tables.wholeNames,
                 [&](const auto &names) {
                     return std::ranges::all_of(names, [&](const auto &name) { return name.second < rows; });
                 })
        && isInBounds(tables.text, rows);
}

} // namespace hansa::search
