// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "calls/fit/priorities.h"
#include "desktop/session/session.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace hansa::desktop
{

/// A line on smart specialisation: a priority, or below it a call or a country.
class SpecialisationLine
{
    Q_GADGET
    QML_VALUE_TYPE(specialisationLine)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(QString recordId MEMBER recordId)
    Q_PROPERTY(bool shared MEMBER shared)

public:
    QString text;
    QString note; ///< "ours too: Photonics · 3 calls"
    QString recordId; ///< of the call or country; empty: a priority
    bool shared = false; ///< with the user's own organisation
};

/// Smart specialisation beside a page: on a country's, each priority with the calls that ask for it
/// and whether it is the user's too; on a call's, the countries whose priorities it serves. Worked out
/// on a thread of its own.
class SmartSpecialisation : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hansa::desktop::Session *session READ session WRITE setSession NOTIFY sourceChanged REQUIRED)
    Q_PROPERTY(QString recordId READ recordId WRITE setRecordId NOTIFY sourceChanged REQUIRED)
    Q_PROPERTY(QList<hansa::desktop::SpecialisationLine> lines READ lines NOTIFY linesChanged)
    Q_PROPERTY(bool knowsUs READ knowsUs NOTIFY linesChanged)

public:
    using QObject::QObject;

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] QString recordId() const { return m_recordId; }
    void setRecordId(const QString &id);
    [[nodiscard]] QList<SpecialisationLine> lines() const { return m_lines; }
    [[nodiscard]] bool knowsUs() const; ///< the user said which organisation is theirs

Q_SIGNALS:
    void sourceChanged();
    void linesChanged();

private:
    void read();

    Session *m_session = nullptr;
    QString m_recordId;
    QList<SpecialisationLine> m_lines;
    std::uint64_t m_generation = 0; ///< of the newest run; older ones are dropped
};

} // namespace hansa::desktop
