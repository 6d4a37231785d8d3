// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "calls/known/sourceimport.h"
#include "desktop/session/session.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <stop_token>

namespace hansa::desktop
{

/// Calls in from files and the web, and out to calendars and tables. What is read is read on a worker, what
/// is written on the store thread: no page waits for a file, and the window closes while one is read.
class CallFiles : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hansa::desktop::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(bool running READ isRunning NOTIFY runningChanged)
    Q_PROPERTY(bool fetching READ isFetching NOTIFY runningChanged)
    Q_PROPERTY(bool importing READ isImporting NOTIFY runningChanged)
    Q_PROPERTY(QString progressText READ progressText NOTIFY progressChanged)
    Q_PROPERTY(QString errorMessage READ errorMessage NOTIFY runningChanged)
    Q_PROPERTY(QStringList skipped READ skipped NOTIFY runningChanged)

public:
    explicit CallFiles(QObject *parent = nullptr);
    ~CallFiles() override;

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] bool isRunning() const { return m_work != Work::None; }
    [[nodiscard]] bool isFetching() const { return m_work == Work::Fetching; } ///< from the web: it can be stopped
    [[nodiscard]] bool isImporting() const { return m_work == Work::Importing; } ///< from files: it can be stopped
    [[nodiscard]] QString progressText() const { return m_progressText; }
    [[nodiscard]] QString errorMessage() const { return m_errorMessage; } ///< of the last one; empty: it worked
    [[nodiscard]] QStringList skipped() const { return m_skipped; } ///< what the last import left out, and why

    /// One path a line.
    Q_INVOKABLE void importFiles(const QString &paths);
    /// From an address of a feed, a calendar or a table; an empty one is the EU's portal. All or nothing.
    Q_INVOKABLE void fetch(const QString &address);
    Q_INVOKABLE void cancel(); ///< a fetch or an import; what came so far is not taken over
    /// The tracked calls, as the ending of @p path says: .ics, .csv, .xlsx.
    Q_INVOKABLE void exportTracked(const QString &path);
    Q_INVOKABLE [[nodiscard]] static QString pathsOf(const QList<QUrl> &files); ///< one a line
    /// Where a file of that name goes if the user says nothing.
    Q_INVOKABLE [[nodiscard]] static QString suggestedPath(const QString &name, const QString &ending);

Q_SIGNALS:
    void sessionChanged();
    void runningChanged();
    void progressChanged();
    void imported(const QString &report);
    void exported(const QString &path, int count);

private:
    enum class Work { None, Importing, Fetching, Exporting };

    void begin(Work work);
    std::stop_token renewedStop();
    void read(Work work, const QFuture<Result<std::vector<calls::ReadSource>>> &sources);
    void take(Result<std::vector<calls::ReadSource>> sources);
    void end(const QString &errorMessage);
    void showProgress(const QString &text);
    void finishImport(const Result<calls::ImportOutcome> &done);

    Session *m_session = nullptr;
    QString m_errorMessage;
    QStringList m_skipped;
    QString m_progressText;
    std::stop_source m_stop;
    Work m_work = Work::None;
};

} // namespace hansa::desktop
