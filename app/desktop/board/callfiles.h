// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/session/session.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace hansa::desktop
{

/// Calls in from files and out to calendars and tables, on the store's thread.
class CallFiles : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hansa::desktop::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(bool running READ isRunning NOTIFY runningChanged)
    Q_PROPERTY(QString errorMessage READ errorMessage NOTIFY runningChanged)
    Q_PROPERTY(QStringList skipped READ skipped NOTIFY runningChanged)

public:
    using QObject::QObject;

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] QString errorMessage() const { return m_errorMessage; } ///< of the last one; empty: it worked
    [[nodiscard]] QStringList skipped() const { return m_skipped; } ///< what the last import left out, and why

    /// One path a line.
    Q_INVOKABLE void importFiles(const QString &paths);
    /// The tracked calls, as the ending of @p path says: .ics, .csv, .xlsx.
    Q_INVOKABLE void exportTracked(const QString &path);
    Q_INVOKABLE [[nodiscard]] static QString pathsOf(const QList<QUrl> &files); ///< one a line
    /// Where a file of that name goes if the user says nothing.
    Q_INVOKABLE [[nodiscard]] static QString suggestedPath(const QString &name, const QString &ending);

Q_SIGNALS:
    void sessionChanged();
    void runningChanged();
    void imported(const QString &report);
    void exported(const QString &path, int count);

private:
    void begin();
    void end(const QString &errorMessage);

    Session *m_session = nullptr;
    QString m_errorMessage;
    QStringList m_skipped;
    bool m_running = false;
};

} // namespace hansa::desktop
