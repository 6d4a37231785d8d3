// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/board/trackedcalls.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace hansa::desktop
{

/// All days that tracked calls ask for, in their order: deadlines, and the user's own before them.
/// What is over for more than a month is left out.
class CallTimeline : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hansa::desktop::TrackedCalls *calls READ calls WRITE setCalls NOTIFY callsChanged REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY daysChanged)
    Q_PROPERTY(int next READ next NOTIFY daysChanged)
    Q_PROPERTY(QStringList months READ months NOTIFY daysChanged)
    Q_PROPERTY(QList<int> deadlinesOfMonths READ deadlinesOfMonths NOTIFY daysChanged)
    Q_PROPERTY(QList<int> tasksOfMonths READ tasksOfMonths NOTIFY daysChanged)

public:
    enum Role {
        RecordRole = Qt::UserRole + 1,
        MonthRole,
        DayRole,
        TitleRole,
        WhatRole,
        StageRole,
        FigureRole,
        TaskRole,
        OverRole
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        return {{RecordRole, "recordId"}, {MonthRole, "month"}, {DayRole, "day"},
                {TitleRole, "title"},     {WhatRole, "what"},   {StageRole, "stage"},
                {FigureRole, "figure"},   {TaskRole, "task"},   {OverRole, "over"}};
    }

    [[nodiscard]] TrackedCalls *calls() const { return m_calls; }
    void setCalls(TrackedCalls *calls);
    [[nodiscard]] int count() const { return int(m_days.size()); }
    [[nodiscard]] int next() const; ///< the first row that is ahead; count() where none is

    /// The twelve months from this one on: "November 2026" …
    [[nodiscard]] QStringList months() const;
    [[nodiscard]] QList<int> deadlinesOfMonths() const { return perMonth(false); }
    [[nodiscard]] QList<int> tasksOfMonths() const { return perMonth(true); }
    Q_INVOKABLE [[nodiscard]] int firstOf(int month) const; ///< the first row of that month or later

Q_SIGNALS:
    void callsChanged();
    void daysChanged();

private:
    struct Entry {
        QString recordId;
        Day day;
        QString title;
        QString what; ///< "Deadline, 17:00 Brussels", or the task
        QString stage;
        QString figure; ///< "in 41 days"
        bool task = false;
        bool over = false;
    };
    void reload();
    [[nodiscard]] Day today() const;
    [[nodiscard]] QList<int> perMonth(bool tasks) const;

    TrackedCalls *m_calls = nullptr;
    std::vector<Entry> m_days;
};

} // namespace hansa::desktop
