// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "desktop/records/pagedescription.h"
#include "desktop/session/session.h"

#include <QPointer>

namespace hansa::desktop
{

/// The page of one record of any kind but organisations: reads it on a worker, and what
/// points at it, and puts it in words. GUI thread.
class RecordView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hansa::desktop::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(QString recordId READ recordId WRITE setRecordId NOTIFY recordIdChanged REQUIRED)
    /// As it was then (ISO 8601); empty: as it is.
    Q_PROPERTY(QString moment READ moment WRITE setMoment NOTIFY changed)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(hansa::desktop::PageDescription page READ page NOTIFY changed)
    Q_PROPERTY(QString errorMessage READ errorMessage NOTIFY changed)

public:
    enum State {
        Reading,
        Filled,
        Gone, ///< no followed catalogue has it any more
        Failed,
    };
    Q_ENUM(State)

    explicit RecordView(QObject *parent = nullptr);

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] QString recordId() const { return m_recordId; }
    void setRecordId(const QString &id);
    [[nodiscard]] QString moment() const { return m_moment; }
    void setMoment(const QString &moment);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] PageDescription page() const { return m_page; }
    [[nodiscard]] QString errorMessage() const { return m_errorMessage; }

    Q_INVOKABLE void reload();

Q_SIGNALS:
    void sessionChanged();
    void recordIdChanged();
    void changed();

private:
    QPointer<Session> m_session;
    QString m_recordId;
    QString m_moment;
    quint64 m_generation = 0; ///< of the newest run; older ones are dropped
    State m_state = Reading;
    PageDescription m_page;
    QString m_errorMessage;
};

} // namespace hansa::desktop
