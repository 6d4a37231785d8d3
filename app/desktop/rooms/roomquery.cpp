// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/rooms/roomquery.h"

#include "base/fold.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace hansa::desktop
{

namespace
{
/// Which restrictions a record misses, one bit each; the text is the last.
constexpr std::size_t textBit = maxFilters;

unsigned missed(const ListedRecord &record, const RoomQuery &query, const std::vector<std::string_view> &words)
{
    unsigned bits = 0;
    for (std::size_t filter = 0; filter < maxFilters; ++filter)
        if (query.chosen[filter] && !std::ranges::contains(record.values[filter], *query.chosen[filter]))
            bits |= 1U << filter;
    const auto has = [&](std::string_view word) { return record.found.contains(word); };
    if (!std::ranges::all_of(words, has))
        bits |= 1U << textBit;
    return bits;
}

bool isRestricted(const RoomQuery &query, std::size_t bit, const std::vector<std::string_view> &words)
{
    return bit == textBit ? !words.empty() : query.chosen[bit].has_value();
}
} // namespace

RoomAnswer askRoom(const std::vector<ListedRecord> &records, const RoomQuery &query)
{
    const std::string folded = fold(query.text.toStdString());
    const auto spoken = words(folded);
    RoomAnswer answer;
    std::array<std::map<std::string_view, int>, maxFilters> counts;
    std::array<int, textBit + 1> gains{};
    for (std::size_t row = 0; row < records.size(); ++row) {
        const ListedRecord &record = records[row];
        const unsigned bits = missed(record, query, spoken);
        if (bits == 0)
            answer.rows.push_back(std::uint32_t(row));
        for (std::size_t bit = 0; bit <= textBit; ++bit)
            if (bits == 1U << bit)
                ++gains[bit];
        for (std::size_t filter = 0; filter < maxFilters; ++filter) {
            const bool counted = (bits & ~(1U << filter)) == 0;
            answer.all[filter] += counted;
            for (const std::string &value : record.values[filter])
                counts[filter][value] += counted;
        }
    }
    for (std::size_t filter = 0; filter < maxFilters; ++filter)
        for (const auto &[value, count] : counts[filter])
            answer.choices[filter].push_back({std::string(value), count});
    if (answer.rows.empty()) {
        for (std::size_t bit = 0; bit <= textBit; ++bit)
            if (isRestricted(query, bit, spoken) && gains[bit] > 0)
                answer.relaxations.push_back({bit == textBit ? std::nullopt : std::optional(bit), gains[bit]});
        std::ranges::stable_sort(answer.relaxations, std::greater(), &RoomRelaxation::gain);
    }
    std::ranges::sort(answer.rows, {}, [&](std::uint32_t row) {
        const ListedRecord &record = records[row];
        return std::tuple<SortPlace, std::string_view, std::string_view>(record.places[query.sort], record.sortTitle,
                                                                         record.id);
    });
    return answer;
}

} // namespace hansa::desktop
