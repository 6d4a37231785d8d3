// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/records/recordview.h"

#include "base/work.h"
#include "desktop/records/recordreader.h"

namespace hansa::desktop
{

RecordView::RecordView(QObject *parent)
    : QObject(parent)
{
}

void RecordView::setSession(Session *session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (m_session)
        connect(m_session, &Session::snapshotChanged, this, &RecordView::reload);
    Q_EMIT sessionChanged();
    reload();
}

void RecordView::setRecordId(const QString &id)
{
    if (m_recordId == id)
        return;
    m_recordId = id;
    m_moment.clear(); // another record is shown as it is
    Q_EMIT recordIdChanged();
    reload();
}

void RecordView::setMoment(const QString &moment)
{
    if (m_moment == moment)
        return;
    m_moment = moment;
    Q_EMIT changed();
    reload();
}

void RecordView::reload()
{
    if (!m_session || !m_session->isReady() || m_recordId.isEmpty())
        return;
    const quint64 generation = ++m_generation;
    runBlocking([cachePath = m_session->cachePath(), workspacePath = m_session->workspacePath(),
                 id = m_recordId.toStdString(), now = m_session->clock().now(),
                 asOf = m_moment.isEmpty() ? std::nullopt : parseInstant(m_moment.toStdString())] {
        return readPage(cachePath, workspacePath, id, now, calls::Reader(), asOf);
    }).then(this, [this, generation](const Result<std::optional<PageDescription>> &page) {
        if (generation != m_generation)
            return;
        m_page = page && *page ? **page : PageDescription();
        m_errorMessage = page ? QString() : page.error().message();
        m_state = !page ? Failed : *page ? Filled : Gone;
        Q_EMIT changed();
    });
}

} // namespace hansa::desktop
