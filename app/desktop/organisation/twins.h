// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/session/session.h"
#include "desktop/shell/undohistory.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace hansa::desktop
{

/// The catalogues that hold one organisation, and the way to show two that were taken for one.
class Twins : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hansa::desktop::Session *session READ session WRITE setSession NOTIFY changed REQUIRED)
    Q_PROPERTY(hansa::desktop::UndoHistory *history READ history WRITE setHistory NOTIFY changed)
    Q_PROPERTY(QString recordId READ recordId WRITE setRecordId NOTIFY changed REQUIRED)
    Q_PROPERTY(QStringList catalogues READ catalogues NOTIFY changed)
    Q_PROPERTY(QString other READ other NOTIFY changed)

public:
    using QObject::QObject;

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] UndoHistory *history() const { return m_history; }
    void setHistory(UndoHistory *history);
    [[nodiscard]] QString recordId() const { return m_recordId; }
    void setRecordId(const QString &id);
    /// A line for each catalogue that holds it; empty where only one does.
    [[nodiscard]] QStringList catalogues() const;
    /// The id it has elsewhere, where that is another one; empty where all agree.
    [[nodiscard]] QString other() const;

    /// They are two: shows both from now on. Can be undone.
    Q_INVOKABLE void showApart();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] std::vector<store::Listing> listings() const;

    QPointer<Session> m_session;
    QPointer<UndoHistory> m_history;
    QString m_recordId;
};

} // namespace hansa::desktop
