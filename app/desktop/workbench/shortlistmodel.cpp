// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/workbench/shortlistmodel.h"

#include "desktop/models/rowmerge.h"
#include "desktop/search/outcome.h"

#include <algorithm>

namespace hansa::desktop
{

int ShortlistModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ShortlistModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Item &item = m_items[std::size_t(index.row())];
    switch (role) {
    case IdRole:
        return item.id;
    case Qt::DisplayRole:
    case NameRole:
        return item.name;
    case NoteRole:
        return item.note;
    case DetailsRole:
        return item.details;
    case GoneRole:
        return item.gone;
    default:
        return {};
    }
}

void ShortlistModel::setShortlists(Shortlists *shortlists)
{
    m_shortlists = shortlists;
    connect(shortlists, &Shortlists::itemsChanged, this, &ShortlistModel::reload);
    connect(shortlists->session(), &Session::snapshotChanged, this, &ShortlistModel::reload);
    Q_EMIT shortlistsChanged();
    reload();
}

void ShortlistModel::setListId(qint64 list)
{
    if (list == m_listId)
        return;
    m_listId = list;
    m_ready = false;
    Q_EMIT listIdChanged();
    reload();
}

QString ShortlistModel::idAt(int place) const
{
    return place >= 0 && place < count() ? m_items[std::size_t(place)].id : QString();
}

void ShortlistModel::reload()
{
    ++m_generation;
    if (!m_shortlists || m_listId == 0)
        return show({});
    m_shortlists->session()
        ->store()
        .run([list = m_listId](Store &store) -> Result<std::vector<store::ShortlistItem>> {
            const auto shortlists = store.workspace.shortlists();
            const auto all = shortlists.all();
            if (!all)
                return std::unexpected(all.error());
            if (!std::ranges::contains(*all, list, &store::Shortlist::id))
                return {}; // it was deleted, here or by another program
            return shortlists.items(list);
        })
        .then(this, [this, generation = m_generation](Result<std::vector<store::ShortlistItem>> items) {
            if (generation == m_generation && m_shortlists->session()->check(this, items))
                show(*items);
        });
}

void ShortlistModel::show(const std::vector<store::ShortlistItem> &items)
{
    std::vector<Item> wanted;
    const auto snapshot = m_shortlists ? m_shortlists->session()->snapshot() : nullptr;
    for (const auto &item : items) {
        Item shown{QString::fromStdString(item.record),
                   QString::fromStdString(item.name),
                   QString::fromStdString(item.note),
                   {},
                   false};
        if (item.record.starts_with("org:") && snapshot) {
            if (const auto row = snapshot->index->find(item.record))
                shown.details = detailsOf(*snapshot, *row, m_shortlists->session()->clock().today());
            else
                shown.gone = true;
        }
        wanted.push_back(std::move(shown));
    }
    mergeRows(m_items, std::move(wanted), &Item::id,
              {.beginInsert = [this](int first, int last) { beginInsertRows({}, first, last); },
               .beginRemove = [this](int first, int last) { beginRemoveRows({}, first, last); },
               .beginMove = [this](int from, int to) { beginMoveRows({}, from, from, {}, to); },
               .endInsert = [this] { endInsertRows(); },
               .endRemove = [this] { endRemoveRows(); },
               .endMove = [this] { endMoveRows(); },
               .changed = [this](int row) { Q_EMIT dataChanged(index(row), index(row)); }});
    m_ready = true;
    Q_EMIT countChanged();
}

} // namespace hansa::desktop
