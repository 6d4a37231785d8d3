// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "calls/fit/fitsubject.h"
#include "desktop/session/session.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace hansa::desktop
{

/// What one criterion gives to the fit of a call.
class FitReason
{
    Q_GADGET
    QML_VALUE_TYPE(fitReason)
    Q_PROPERTY(QString criterion MEMBER criterion)
    Q_PROPERTY(QString state MEMBER state)
    Q_PROPERTY(QString matched MEMBER matched)
    Q_PROPERTY(double share MEMBER share)
    Q_PROPERTY(double possible MEMBER possible)

public:
    QString criterion; ///< "Themes"
    QString state; ///< "met", "partly met", "not met", "not stated"
    QString matched; ///< what they have in common
    double share = 0; ///< of the score, which is the sum of all
    double possible = 0; ///< what it could give
};

/// Why a call fits, or does not: whom the settings name, else the user's own organisation. Read on the
/// store's thread.
class FitReasons : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hansa::desktop::Session *session READ session WRITE setSession NOTIFY sourceChanged REQUIRED)
    Q_PROPERTY(QString recordId READ recordId WRITE setRecordId NOTIFY sourceChanged REQUIRED)
    Q_PROPERTY(bool known READ isKnown NOTIFY reasonsChanged)
    Q_PROPERTY(double score READ score NOTIFY reasonsChanged)
    Q_PROPERTY(QList<hansa::desktop::FitReason> reasons READ reasons NOTIFY reasonsChanged)

public:
    using QObject::QObject;

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] QString recordId() const { return m_recordId; }
    void setRecordId(const QString &id);
    [[nodiscard]] bool isKnown() const { return !m_reasons.isEmpty(); } ///< whom it is to fit is known
    [[nodiscard]] double score() const { return m_score; } ///< 0 to 1
    [[nodiscard]] QList<FitReason> reasons() const { return m_reasons; }

Q_SIGNALS:
    void sourceChanged();
    void reasonsChanged();

private:
    void read();

    Session *m_session = nullptr;
    QString m_recordId;
    QStringList m_fitState; ///< of the settings, when it was read
    QList<FitReason> m_reasons;
    double m_score = 0;
    std::uint64_t m_generation = 0; ///< of the newest run; older ones are dropped
};

} // namespace hansa::desktop
