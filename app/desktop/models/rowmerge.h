// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QAbstractListModel>

#include <algorithm>
#include <functional>
#include <unordered_set>
#include <vector>

namespace hansa::desktop
{

/// Gives a list model the calls that QAbstractItemModel keeps to itself.
struct RowChanges {
    std::function<void(int first, int last)> beginInsert, beginRemove;
    std::function<void(int from, int to)> beginMove; ///< to: the place before which it goes
    std::function<void()> endInsert, endRemove, endMove;
    std::function<void(int row)> changed;
};

/// Brings @p held to @p wanted by removing, moving and inserting rows, so that delegates,
/// the selection and the scroll position survive a changed ranking.
/// Rows are told apart by @p key. Requires: keys are unique on either side.
/// O(n) and, for each row that moved, its distance.
template<class Row, class Key>
void mergeRows(std::vector<Row> &held, std::vector<Row> wanted, Key key, const RowChanges &changes)
{
    using KeyValue = std::decay_t<std::invoke_result_t<Key, const Row &>>;
    std::unordered_set<KeyValue> stays;
    for (const Row &row : wanted)
        stays.insert(std::invoke(key, row));
    for (int last = int(held.size()) - 1; last >= 0; --last) {
        if (stays.contains(std::invoke(key, held[std::size_t(last)])))
            continue;
        int first = last;
        while (first > 0 && !stays.contains(std::invoke(key, held[std::size_t(first) - 1])))
            --first;
        changes.beginRemove(first, last);
        held.erase(held.begin() + first, held.begin() + last + 1);
        changes.endRemove();
        last = first;
    }
    for (std::size_t at = 0; at < wanted.size(); ++at) {
        const auto &wantedKey = std::invoke(key, wanted[at]);
        const auto found = std::find_if(held.begin() + std::ptrdiff_t(std::min(at, held.size())), held.end(),
                                        [&](const Row &row) { return std::invoke(key, row) == wantedKey; });
        if (found == held.end()) {
            changes.beginInsert(int(at), int(at));
            held.insert(held.begin() + std::ptrdiff_t(at), std::move(wanted[at]));
            changes.endInsert();
            continue;
        }
        if (const auto from = found - held.begin(); from != std::ptrdiff_t(at)) {
            changes.beginMove(int(from), int(at));
            std::rotate(held.begin() + std::ptrdiff_t(at), found, found + 1);
            changes.endMove();
        }
        if (!(held[at] == wanted[at])) {
            held[at] = std::move(wanted[at]);
            changes.changed(int(at));
        }
    }
}

} // namespace hansa::desktop
