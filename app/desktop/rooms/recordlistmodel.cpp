// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/rooms/recordlistmodel.h"

#include "base/fold.h"

#include <algorithm>
#include <unordered_map>

namespace hansa::desktop
{

namespace
{
/// More changes than this are a new list to the eye as well.
constexpr std::size_t mostMerged = 400;
} // namespace

int RecordListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RecordListModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const ListedRecord &record = at(std::size_t(index.row()));
    switch (role) {
    case IdRole:
        return text(record.id);
    case Qt::DisplayRole:
    case TitleRole:
        return record.title;
    case DetailsRole:
        return record.details;
    case FigureRole:
        return record.figure;
    case AsideRole:
        return record.aside;
    case OverRole:
        return record.over;
    default:
        return {};
    }
}

QString RecordListModel::idAt(int row) const
{
    return row >= 0 && row < count() ? text(at(std::size_t(row)).id) : QString();
}

int RecordListModel::rowOf(const QString &recordId) const
{
    const std::string id = recordId.toStdString();
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        if (at(row).id == id)
            return int(row);
    return -1;
}

int RecordListModel::find(const QString &typed, int row) const
{
    const std::string start = fold(typed.toStdString());
    if (start.empty() || m_rows.empty())
        return -1;
    const auto from = std::size_t(std::clamp(row, 0, count() - 1));
    for (std::size_t step = 0; step < m_rows.size(); ++step) {
        const std::size_t candidate = (from + step) % m_rows.size();
        if (at(candidate).sortTitle.starts_with(start))
            return int(candidate);
    }
    return -1;
}

void RecordListModel::show(std::shared_ptr<const RoomListing> listing, const std::vector<std::uint32_t> &rows)
{
    const int before = count();
    std::unordered_map<std::string_view, std::uint32_t> wanted; // id to its place in the new order
    for (std::size_t place = 0; place < rows.size(); ++place)
        wanted.emplace(listing->rows[rows[place]].id, std::uint32_t(place));

    // What stays, in its new order, tells how much would have to move.
    std::size_t changes = rows.size();
    std::vector<std::uint32_t> kept;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (const auto it = wanted.find(at(row).id); it != wanted.end())
            kept.push_back(it->second);
        else
            ++changes;
    }
    changes -= kept.size();
    if (!std::ranges::is_sorted(kept) || changes > mostMerged) {
        beginResetModel();
        m_listing = std::move(listing);
        m_rows = rows;
        endResetModel();
    } else {
        for (std::size_t row = m_rows.size(); row-- > 0;) {
            if (wanted.contains(at(row).id))
                continue;
            beginRemoveRows({}, int(row), int(row));
            m_rows.erase(m_rows.begin() + std::ptrdiff_t(row));
            endRemoveRows();
        }
        // The old listing's rows are now a part of the new ones, in the same order.
        const auto old = std::exchange(m_listing, std::move(listing));
        for (std::size_t row = 0; row < m_rows.size(); ++row)
            m_rows[row] = rows[kept[row]];
        if (old != m_listing && !m_rows.empty())
            Q_EMIT dataChanged(index(0), index(count() - 1));
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (row < m_rows.size() && m_rows[row] == rows[row])
                continue;
            beginInsertRows({}, int(row), int(row));
            m_rows.insert(m_rows.begin() + std::ptrdiff_t(row), rows[row]);
            endInsertRows();
        }
    }
    if (count() != before)
        Q_EMIT countChanged();
}

} // namespace hansa::desktop
