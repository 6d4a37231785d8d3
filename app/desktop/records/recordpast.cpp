// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/records/recordpast.h"

#include "desktop/changes/changewords.h"

#include <QDateTime>
#include <QLocale>

namespace hansa::desktop
{

namespace
{

constexpr int most = 50;

PastMoment momentOf(const store::LoggedChange &change)
{
    PastMoment moment;
    const auto applied = std::chrono::floor<std::chrono::milliseconds>(change.update.applied);
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(applied.time_since_epoch().count());
    moment.when = QLocale().toString(when.date(), QLocale::LongFormat);
    moment.summary = changeSummary(change);
    if (!change.before.empty())
        moment.before = QString::fromStdString(formatInstant(change.update.applied - std::chrono::milliseconds(1)));
    return moment;
}

} // namespace

void RecordPast::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session)
        connect(session, &Session::snapshotChanged, this, &RecordPast::reload);
    Q_EMIT changed();
    reload();
}

void RecordPast::setRecordId(const QString &id)
{
    if (m_recordId == id)
        return;
    m_recordId = id;
    Q_EMIT changed();
    reload();
}

void RecordPast::reload()
{
    const auto generation = ++m_generation;
    m_moments.clear();
    Q_EMIT momentsChanged();
    if (!m_session || m_recordId.isEmpty())
        return;
    m_session->store()
        .run([id = m_recordId.toStdString()](Store &store) {
            store::ChangeQuery query;
            query.record = id;
            query.limit = most;
            return store.cache.changes().changes(query);
        })
        .then(this, [this, generation](const Result<std::vector<store::LoggedChange>> &changes) {
            if (generation != m_generation || !m_session->check(this, changes))
                return;
            for (const store::LoggedChange &change : *changes)
                m_moments << momentOf(change);
            Q_EMIT momentsChanged();
        });
}

} // namespace hansa::desktop
