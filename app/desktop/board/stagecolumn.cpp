// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/board/stagecolumn.h"

namespace hansa::desktop
{

StageColumn::StageColumn(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(TrackedCalls::ClosingRole);
    sort(0);
    connect(this, &QAbstractItemModel::modelReset, this, &StageColumn::countChanged);
    connect(this, &QAbstractItemModel::rowsInserted, this, &StageColumn::countChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &StageColumn::countChanged);
}

void StageColumn::setCalls(TrackedCalls *calls)
{
    m_calls = calls;
    setSourceModel(calls);
    Q_EMIT callsChanged();
    Q_EMIT countChanged();
}

void StageColumn::setStage(int stage)
{
    m_stage = stage;
    invalidateFilter();
    Q_EMIT stageChanged();
    Q_EMIT countChanged();
}

QString StageColumn::idAt(int row) const
{
    return row >= 0 && row < count() ? index(row, 0).data(TrackedCalls::RecordRole).toString() : QString();
}

int StageColumn::rowOf(const QString &recordId) const
{
    for (int row = 0; row < count(); ++row)
        if (idAt(row) == recordId)
            return row;
    return -1;
}

bool StageColumn::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return sourceModel()->index(row, 0, parent).data(TrackedCalls::StageRole).toInt() == m_stage;
}

} // namespace hansa::desktop
