// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/session/session.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace hansa::desktop
{

/// A moment at which an update changed a record.
struct PastMoment {
    Q_GADGET
    QML_VALUE_TYPE(pastMoment)
    Q_PROPERTY(QString when MEMBER when)
    Q_PROPERTY(QString summary MEMBER summary)
    Q_PROPERTY(QString before MEMBER before)

public:
    QString when; ///< the day, in words
    QString summary; ///< what changed
    QString before; ///< the moment before it, for RecordView::moment; empty where the record came only then

    friend bool operator==(const PastMoment &, const PastMoment &) = default;
};

/// When a record changed, newest first, as far back as the change log goes. Read on the store's thread.
class RecordPast : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hansa::desktop::Session *session READ session WRITE setSession NOTIFY changed REQUIRED)
    Q_PROPERTY(QString recordId READ recordId WRITE setRecordId NOTIFY changed REQUIRED)
    Q_PROPERTY(QList<hansa::desktop::PastMoment> moments READ moments NOTIFY momentsChanged)

public:
    using QObject::QObject;

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] QString recordId() const { return m_recordId; }
    void setRecordId(const QString &id);
    [[nodiscard]] QList<PastMoment> moments() const { return m_moments; }

Q_SIGNALS:
    void changed();
    void momentsChanged();

private:
    void reload();

    QPointer<Session> m_session;
    QString m_recordId;
    QList<PastMoment> m_moments;
    quint64 m_generation = 0;
};

} // namespace hansa::desktop
