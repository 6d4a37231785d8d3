// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/board/trackedcalls.h"

#include "calls/tracking/reminders.h"
#include "calls/tracking/stage.h"
#include "calls/wording.h"
#include "consortium/draft.h"
#include "desktop/records/recordcontext.h"
#include "desktop/shell/workspacestep.h"

#include <algorithm>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;

namespace
{

/// What is read on the store's thread.
struct Found {
    std::vector<calls::FollowedCall> calls;
    std::unordered_map<std::string, TrackedCalls::Draft> drafts;
    std::optional<std::vector<calls::CallChange>> changes; ///< nothing: they are as they were
};

constexpr std::int64_t mostChanges = 2000;

/// What the user has of calls, beside what is known of them.
Result<Found> readCalls(Store &store)
{
    auto followed = calls::followedCalls(store.cache, store.workspace);
    if (!followed)
        return std::unexpected(followed.error());
    Found found{std::move(*followed), {}, {}};
    for (const calls::FollowedCall &one : found.calls) {
        if (!one.tracked.shortlist)
            continue;
        auto partners = consortium::partnersOn(*one.tracked.shortlist, one.tracked.roles, store.workspace, store.cache);
        if (!partners)
            return std::unexpected(partners.error());
        auto findings = consortium::check(consortium::rulesOf(one.tracked, one.call), *partners);
        found.drafts.emplace(one.tracked.call, TrackedCalls::Draft{std::move(*partners), std::move(findings)});
    }
    return found;
}

/// The same after the catalogues changed, with what changed.
Result<Found> readAll(Store &store)
{
    auto found = readCalls(store);
    if (!found)
        return found;
    // Each stays as it is now known, should its record go.
    if (auto kept = calls::remember(store.workspace, found->calls); !kept)
        return std::unexpected(kept.error());
    const auto logged =
        store.cache.changes().changes({.in = {}, .since = {}, .update = {}, .record = {}, .limit = mostChanges});
    if (!logged)
        return std::unexpected(logged.error());
    found->changes = calls::callChanges(*logged);
    return found;
}

int stageOf(const store::TrackedCall &tracked)
{
    const auto stage = calls::stageFromName(tracked.stage);
    return stage ? int(*stage) : 0;
}

/// What closes next first; what closes at no stated time last.
double closing(const calls::Schedule &schedule)
{
    const calls::Deadline *next = schedule.nextDeadline();
    return next ? double(next->latest.time_since_epoch().count()) : 1e18;
}

} // namespace

TrackedCalls::TrackedCalls(QObject *parent)
    : QAbstractListModel(parent)
{
    m_hourly.setInterval(std::chrono::hours(1));
    connect(&m_hourly, &QTimer::timeout, this, &TrackedCalls::remind);
}

int TrackedCalls::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant TrackedCalls::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const calls::FollowedCall &one = m_calls[std::size_t(index.row())];
    const Instant now = m_session->clock().now();
    const calls::Schedule schedule = calls::scheduleOf(one.call, now);
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return text(one.call.title);
    case RecordRole:
        return text(one.tracked.call);
    case StageRole:
        return stageOf(one.tracked);
    case DetailsRole: {
        QStringList parts{text(one.call.reference), text(one.tracked.owner)};
        parts.removeAll({});
        return parts.join(u" · "_s);
    }
    case FigureRole:
        return calls::summaryText(schedule, now, calls::Reader());
    case AsideRole: {
        const calls::Deadline *next = schedule.nextDeadline();
        return next ? calls::deadlineText(*next, calls::Reader()) : QString();
    }
    case TasksRole: {
        const auto all = one.tracked.tasks.size();
        const auto done = std::ranges::count(one.tracked.tasks, true, &store::CallTask::done);
        return all == 0 ? QString() : tr("%1 of %2 done").arg(done).arg(all);
    }
    case UnseenRole:
        return int(std::ranges::count_if(
            m_unseen, [&](const calls::CallChange &change) { return std::ranges::contains(one.ids, change.id); }));
    case GoneRole:
        return one.gone;
    case ClosingRole:
        return closing(schedule);
    default:
        return {};
    }
}

void TrackedCalls::setSession(Session *session)
{
    m_session = session;
    connect(session, &Session::snapshotChanged, this, &TrackedCalls::reload);
    connect(session, &Session::workspaceChanged, this, &TrackedCalls::refresh);
    Q_EMIT sessionChanged();
    reload();
}

void TrackedCalls::setHistory(UndoHistory *history)
{
    m_history = history;
    Q_EMIT historyChanged();
}

QString TrackedCalls::notice() const
{
    return m_unseen.empty() ? QString() : tr("%n change(s) of calls you track", nullptr, unseen());
}

QStringList TrackedCalls::stages() const
{
    QStringList names;
    for (const calls::Stage stage : calls::allStages)
        names << calls::stageText(stage);
    return names;
}

const calls::FollowedCall *TrackedCalls::find(const QString &id) const
{
    const auto found = m_byId.find(id.toStdString());
    return found == m_byId.end() ? nullptr : &m_calls[found->second];
}

const TrackedCalls::Draft &TrackedCalls::draft(const QString &id) const
{
    static const Draft none;
    const calls::FollowedCall *one = find(id);
    const auto found = one ? m_drafts.find(one->tracked.call) : m_drafts.end();
    return found == m_drafts.end() ? none : found->second;
}

QStringList TrackedCalls::consortiumOf(const QString &id) const
{
    QStringList ids;
    for (const consortium::Partner &partner : draft(id).partners)
        ids.append(QString::fromStdString(partner.id));
    return ids;
}

bool TrackedCalls::isUnseen(const calls::CallChange &change) const
{
    return std::ranges::contains(m_unseen, change);
}

void TrackedCalls::reload()
{
    read(readAll);
}

void TrackedCalls::refresh()
{
    read(readCalls);
}

template<class Read> void TrackedCalls::read(Read how)
{
    if (!m_session || !m_session->isReady())
        return; // the session says when
    m_session->store().run(how).then(this, [this, steps = m_steps](Result<Found> found) {
        if (!found)
            return setError(found.error().message());
        m_stepsRead = steps;
        beginResetModel();
        m_calls = std::move(found->calls);
        m_drafts = std::move(found->drafts);
        if (found->changes)
            m_changes = std::move(*found->changes);
        m_unseen = calls::unseenChanges(m_changes, m_calls);
        m_byId.clear();
        for (std::size_t place = 0; place < m_calls.size(); ++place)
            for (const std::string &id : m_calls[place].ids)
                m_byId.emplace(id, place);
        m_ready = true;
        endResetModel();
        Q_EMIT callsChanged();
        remind();
    });
}

/// What is near and was not said before; what was missed while the window was closed is said now.
void TrackedCalls::remind()
{
    m_hourly.start();
    const Instant now = m_session->clock().now();
    auto due = calls::dueReminders(m_calls, calls::reminderDays(m_session->settings()->reminders().toStdString()), now,
                                   calls::Reader());
    if (due.empty())
        return;
    m_session->store()
        .run([due = std::move(due), now](Store &store) {
            QStringList texts;
            for (const calls::Reminder &one : due)
                if (store.workspace.calendar().give(one.call, one.deadline, one.daysBefore, now).value_or(false))
                    texts << one.text;
            return texts;
        })
        .then(this, [this](const Result<QStringList> &texts) {
            if (!texts)
                return setError(texts.error().message());
            if (!texts->isEmpty())
                Q_EMIT reminded(tr("Closes soon: %1").arg(texts->join(u" · "_s)));
        });
}

void TrackedCalls::track(const QString &id)
{
    if (find(id))
        return;
    push(tr("tracking"), tr("You track it now"),
         [id = id.toStdString(), now = m_session->clock().now()](Store &store) -> Result<void> {
             const auto known = calls::mergedCall(store.cache, id);
             if (!known)
                 return std::unexpected(known.error());
             if (!*known)
                 return {}; // it went while the button was pressed
             store::TrackedCall fresh = calls::beginTracking((*known)->call, now);
             fresh.call = id; // as the page knows it
             return store.workspace.trackedCalls().track(fresh);
         });
}

void TrackedCalls::untrack(const QString &id)
{
    const calls::FollowedCall *one = find(id);
    if (!one)
        return;
    push(tr("ending to track"), tr("No longer tracked: %1").arg(text(one->call.title)),
         [call = one->tracked.call](Store &store) { return store.workspace.trackedCalls().remove(call); });
}

void TrackedCalls::setStage(const QString &id, int stage)
{
    const calls::FollowedCall *one = find(id);
    if (!one || stage < 0 || stage >= int(calls::allStages.size()) || stageOf(one->tracked) == stage)
        return;
    const auto to = calls::allStages[std::size_t(stage)];
    push(tr("moving to “%1”").arg(calls::stageText(to)), tr("Moved to “%1”").arg(calls::stageText(to)),
         [call = one->tracked.call, to, now = m_session->clock().now()](Store &store) {
             return store.workspace.trackedCalls().setStage(call, calls::stageName(to), now);
         });
}

QString TrackedCalls::notTracked()
{
    return tr("The call is not tracked any more.");
}

void TrackedCalls::edit(const QString &id, const QString &text, Edit edit, int mergeKey)
{
    const calls::FollowedCall *one = find(id);
    if (!one)
        return m_session->settle(mergeKey, notTracked());
    push(
        text, {},
        [call = one->tracked.call, edit = std::move(edit)](Store &store) {
            return edit(store.workspace.trackedCalls(), call);
        },
        mergeKey);
}

void TrackedCalls::markSeen()
{
    if (m_unseen.empty())
        return;
    m_session->store()
        .run([now = m_session->clock().now()](Store &store) { return store.workspace.trackedCalls().setAllSeen(now); })
        .then(this, [this](const Result<void> &noted) {
            setError(noted ? QString() : noted.error().message());
            refresh();
        });
}

void TrackedCalls::push(const QString &text, const QString &notice, std::function<Result<void>(Store &)> work,
                        int mergeKey)
{
    ++m_steps;
    perform(*m_session, m_history, {.text = text, .notice = notice, .work = std::move(work), .mergeKey = mergeKey},
            this, [this](const QString &message) { setError(message); });
}

void TrackedCalls::setError(const QString &message)
{
    if (m_errorMessage == message)
        return;
    m_errorMessage = message;
    Q_EMIT errorChanged();
}

} // namespace hansa::desktop
