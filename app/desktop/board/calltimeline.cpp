// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/board/calltimeline.h"

#include "calls/timezone.h"
#include "calls/tracking/checklist.h"
#include "calls/tracking/stage.h"
#include "calls/wording.h"

#include <algorithm>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace
{
constexpr int monthsShown = 12;

year_month monthOf(Day day)
{
    const year_month_day date(day);
    return date.year() / date.month();
}

QString monthText(year_month month)
{
    const PartialDate date{std::int16_t(int(month.year())), std::uint8_t(unsigned(month.month())), 0};
    return calls::dateText(date, QLocale());
}

QString deadlineWords(const calls::Deadline &deadline, const calls::Reader &reader)
{
    QStringList parts;
    const QString stage = QString::fromStdString(deadline.stage);
    parts << (stage.isEmpty() ? CallTimeline::tr("Deadline") : CallTimeline::tr("Deadline (%1)").arg(stage));
    parts << calls::clockText(deadline, reader);
    if (deadline.zoneUnknown)
        parts << CallTimeline::tr("time zone unknown");
    else if (deadline.assumed())
        parts << CallTimeline::tr("time assumed");
    parts.removeAll({});
    return parts.join(u", "_s);
}
} // namespace

int CallTimeline::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant CallTimeline::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_days[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return entry.title;
    case RecordRole:
        return entry.recordId;
    case MonthRole:
        return monthText(monthOf(entry.day));
    case DayRole:
        return QString::number(unsigned(year_month_day(entry.day).day()));
    case WhatRole:
        return entry.what;
    case StageRole:
        return entry.stage;
    case FigureRole:
        return entry.figure;
    case TaskRole:
        return entry.task;
    case OverRole:
        return entry.over;
    default:
        return {};
    }
}

void CallTimeline::setCalls(TrackedCalls *calls)
{
    m_calls = calls;
    connect(calls, &TrackedCalls::callsChanged, this, &CallTimeline::reload);
    Q_EMIT callsChanged();
    if (calls->isReady())
        reload();
}

Day CallTimeline::today() const
{
    return calls::dayIn(m_calls->session()->clock().now(), calls::brussels());
}

void CallTimeline::reload()
{
    beginResetModel();
    m_days.clear();
    const Instant now = m_calls->session()->clock().now();
    const calls::Reader reader;
    const Day since = today() - days(30);
    for (const calls::FollowedCall &one : m_calls->calls()) {
        const calls::Schedule schedule = calls::scheduleOf(one.call, now);
        const auto stage = calls::stageFromName(one.tracked.stage);
        Entry common;
        common.recordId = QString::fromStdString(one.tracked.call);
        common.title = QString::fromStdString(one.call.title);
        common.stage = stage ? calls::stageText(*stage) : QString();
        for (const calls::Deadline &deadline : schedule.deadlines) {
            const auto day = deadline.day();
            if (!day)
                continue;
            Entry entry = common;
            entry.day = *day;
            entry.what = deadlineWords(deadline, reader);
            if (deadline.at)
                entry.figure = calls::distanceText(*deadline.at, now, reader);
            entry.over = deadline.latest <= now;
            m_days.push_back(std::move(entry));
        }
        for (const store::CallTask &task : one.tracked.tasks) {
            const auto due = calls::dueDay(task, schedule);
            if (!due || task.done || !stage || !calls::isAhead(*stage))
                continue;
            Entry entry = common;
            entry.day = *due;
            entry.what = QString::fromStdString(task.title);
            const Instant end = calls::startOfDay(*due + days(1), calls::brussels()) - milliseconds(1);
            entry.figure = calls::distanceText(end, now, reader);
            entry.task = true;
            entry.over = end <= now;
            m_days.push_back(std::move(entry));
        }
    }
    std::erase_if(m_days, [&](const Entry &entry) { return entry.day < since; });
    std::ranges::sort(m_days, [](const Entry &a, const Entry &b) {
        return std::tie(a.day, a.task, a.title, a.what) < std::tie(b.day, b.task, b.title, b.what);
    });
    endResetModel();
    Q_EMIT daysChanged();
}

int CallTimeline::next() const
{
    return int(std::ranges::find(m_days, false, &Entry::over) - m_days.begin());
}

QStringList CallTimeline::months() const
{
    QStringList names;
    if (m_calls)
        for (int ahead = 0; ahead < monthsShown; ++ahead)
            names << monthText(monthOf(today()) + std::chrono::months(ahead));
    return names;
}

QList<int> CallTimeline::perMonth(bool tasks) const
{
    QList<int> counts(monthsShown, 0);
    if (!m_calls)
        return counts;
    const year_month first = monthOf(today());
    for (const Entry &entry : m_days) {
        const auto ahead = (monthOf(entry.day) - first).count();
        if (entry.task == tasks && ahead >= 0 && ahead < monthsShown)
            ++counts[ahead];
    }
    return counts;
}

int CallTimeline::firstOf(int month) const
{
    const year_month wanted = monthOf(today()) + std::chrono::months(month);
    return int(std::ranges::find_if(m_days, [&](const Entry &entry) { return monthOf(entry.day) >= wanted; })
               - m_days.begin());
}

} // namespace hansa::desktop
