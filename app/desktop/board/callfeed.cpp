// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/board/callfeed.h"

#include "desktop/naming/agewords.h"
#include "desktop/naming/differencewords.h"

#include <algorithm>

namespace hansa::desktop
{

int CallFeed::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant CallFeed::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Shown &shown = m_shown[std::size_t(index.row())];
    const calls::CallChange &change = shown.change;
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return QString::fromStdString(change.title);
    case RecordRole:
        return QString::fromStdString(change.id);
    case WhatRole:
        return calls::changeText(change, calls::Reader());
    case DifferenceRole:
        return styledDifference(differenceOf(shown));
    case SpokenRole:
        return spokenDifference(differenceOf(shown));
    case WhenRole:
        return dayText(std::chrono::floor<std::chrono::days>(change.noticed));
    case UnseenRole:
        return m_calls->isUnseen(change);
    default:
        return {};
    }
}

const std::vector<calls::TextPart> &CallFeed::differenceOf(const Shown &shown)
{
    if (!shown.difference)
        shown.difference = calls::differenceOf(shown.change);
    return *shown.difference;
}

void CallFeed::setCalls(TrackedCalls *calls)
{
    m_calls = calls;
    connect(calls, &TrackedCalls::callsChanged, this, &CallFeed::reload);
    Q_EMIT callsChanged();
    reload();
}

void CallFeed::setAll(bool all)
{
    if (m_all == all)
        return;
    m_all = all;
    reload();
}

void CallFeed::reload()
{
    beginResetModel();
    m_shown.clear();
    if (m_calls)
        for (const calls::CallChange &change : m_calls->changes())
            if (m_all || m_calls->find(QString::fromStdString(change.id)))
                m_shown.push_back({change, {}});
    endResetModel();
    Q_EMIT feedChanged();
}

} // namespace hansa::desktop
