// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/workbench/recordnotes.h"

#include "desktop/models/rowmerge.h"

#include <algorithm>

namespace hansa::desktop
{

int RecordNotes::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RecordNotes::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case ListIdRole:
        return row.list;
    case Qt::DisplayRole:
    case NameRole:
        return row.name;
    case NoteRole:
        return row.note;
    default:
        return {};
    }
}

void RecordNotes::setShortlists(Shortlists *shortlists)
{
    m_shortlists = shortlists;
    connect(shortlists, &Shortlists::itemsChanged, this, &RecordNotes::reload);
    Q_EMIT shortlistsChanged();
    reload();
}

void RecordNotes::setRecordId(const QString &id)
{
    if (id == m_recordId)
        return;
    m_recordId = id;
    Q_EMIT recordIdChanged();
    reload();
}

void RecordNotes::reload()
{
    ++m_generation;
    if (!m_shortlists || m_recordId.isEmpty())
        return show({});
    m_shortlists->session()
        ->store()
        .run([id = m_recordId.toStdString()](Store &store) -> Result<std::vector<Row>> {
            const auto lists = store.workspace.shortlists().listsWith(id);
            if (!lists)
                return std::unexpected(lists.error());
            std::vector<Row> rows;
            for (const auto &list : *lists) {
                const auto items = store.workspace.shortlists().items(list.id);
                if (!items)
                    return std::unexpected(items.error());
                const auto item = std::ranges::find(*items, id, &store::ShortlistItem::record);
                if (item != items->end())
                    rows.push_back({list.id, QString::fromStdString(list.name), QString::fromStdString(item->note)});
            }
            return rows;
        })
        .then(this, [this, generation = m_generation](Result<std::vector<Row>> rows) {
            if (generation == m_generation && m_shortlists->session()->check(this, rows))
                show(std::move(*rows));
        });
}

void RecordNotes::show(std::vector<Row> rows)
{
    mergeRows(m_rows, std::move(rows), &Row::list,
              {.beginInsert = [this](int first, int last) { beginInsertRows({}, first, last); },
               .beginRemove = [this](int first, int last) { beginRemoveRows({}, first, last); },
               .beginMove = [this](int from, int to) { beginMoveRows({}, from, from, {}, to); },
               .endInsert = [this] { endInsertRows(); },
               .endRemove = [this] { endRemoveRows(); },
               .endMove = [this] { endMoveRows(); },
               .changed = [this](int row) { Q_EMIT dataChanged(index(row), index(row)); }});
    Q_EMIT countChanged();
}

} // namespace hansa::desktop
