// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/board/trackedcalls.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace hansa::desktop
{

/// One line of a call's checklist.
class CallTaskLine
{
    Q_GADGET
    QML_VALUE_TYPE(callTaskLine)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString due MEMBER due)
    Q_PROPERTY(bool done MEMBER done)
    Q_PROPERTY(bool late MEMBER late)

public:
    QString title;
    QString due; ///< "by 11 January 2027, in 41 days"; empty: at no stated day
    bool done = false;
    bool late = false;
};

/// A rule on the consortium, held against the draft.
class ConsortiumLine
{
    Q_GADGET
    QML_VALUE_TYPE(consortiumLine)
    Q_PROPERTY(QString rule MEMBER rule)
    Q_PROPERTY(QString state MEMBER state)
    Q_PROPERTY(QString why MEMBER why)
    Q_PROPERTY(QString source MEMBER source)
    Q_PROPERTY(int sign MEMBER sign)

public:
    QString rule; ///< "At least 3 organisations"
    QString state; ///< "met", "not met", "not known"
    QString why;
    QString source; ///< who says so, and of when
    int sign = 0; ///< 1 met, -1 not met, 0 not known
};

/// What the user does with one call, for its page.
class CallTracking : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hansa::desktop::TrackedCalls *calls READ calls WRITE setCalls NOTIFY changed REQUIRED)
    Q_PROPERTY(QString recordId READ recordId WRITE setRecordId NOTIFY changed REQUIRED)
    Q_PROPERTY(bool tracked READ isTracked NOTIFY changed)
    Q_PROPERTY(int stage READ stage NOTIFY changed)
    Q_PROPERTY(QString owner READ owner NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(QList<hansa::desktop::CallTaskLine> tasks READ tasks NOTIFY changed)
    Q_PROPERTY(QList<hansa::desktop::ConsortiumLine> consortium READ consortium NOTIFY changed)
    Q_PROPERTY(qint64 shortlist READ shortlist NOTIFY changed)
    Q_PROPERTY(QStringList documents READ documents NOTIFY changed)
    Q_PROPERTY(QStringList changes READ changes NOTIFY changed)

public:
    using QObject::QObject;

    [[nodiscard]] TrackedCalls *calls() const { return m_calls; }
    void setCalls(TrackedCalls *calls);
    [[nodiscard]] QString recordId() const { return m_recordId; }
    void setRecordId(const QString &id);
    [[nodiscard]] bool isTracked() const { return one() != nullptr; }
    [[nodiscard]] int stage() const; ///< a place in TrackedCalls::stages()
    [[nodiscard]] QString owner() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] QList<CallTaskLine> tasks() const;
    [[nodiscard]] QList<ConsortiumLine> consortium() const;
    [[nodiscard]] qint64 shortlist() const; ///< the draft's; 0: none
    [[nodiscard]] QStringList documents() const; ///< addresses
    [[nodiscard]] QStringList changes() const; ///< what changed since it is tracked, newest first, in words

    Q_INVOKABLE void setOwner(const QString &owner);
    Q_INVOKABLE void setNote(const QString &note);
    Q_INVOKABLE void setShortlist(qint64 list); ///< 0: none
    /// @p daysBefore the next deadline; below 0: at no stated day.
    Q_INVOKABLE void addTask(const QString &title, int daysBefore);
    Q_INVOKABLE void setDone(int place, bool done);
    Q_INVOKABLE void removeTask(int place);
    Q_INVOKABLE void addDocument(const QString &address);
    Q_INVOKABLE void removeDocument(int place);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] const calls::FollowedCall *one() const { return m_calls ? m_calls->find(m_recordId) : nullptr; }

    TrackedCalls *m_calls = nullptr;
    QString m_recordId;
};

} // namespace hansa::desktop
