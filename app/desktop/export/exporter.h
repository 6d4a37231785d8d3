// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/search/searchmodel.h"
#include "desktop/workbench/shortlists.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace hansa::desktop
{

/// Writes what is shown into a file, on a worker: the results of a search with their scores,
/// or a shortlist with its notes. The file is there whole or not at all.
class Exporter : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hansa::desktop::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(bool running READ isRunning NOTIFY runningChanged)
    Q_PROPERTY(QString errorMessage READ errorMessage NOTIFY runningChanged)

public:
    using QObject::QObject;

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] QString errorMessage() const { return m_errorMessage; } ///< of the last one; empty: it worked

    /// All that the search found, in the order of the list. @p format as files::formatName() says.
    Q_INVOKABLE void exportResults(hansa::desktop::SearchModel *search, const QString &path, const QString &format);
    Q_INVOKABLE void exportShortlist(qint64 list, const QString &name, const QString &path, const QString &format);

    /// Where a file of that name goes if the user says nothing: in their documents.
    Q_INVOKABLE [[nodiscard]] static QString suggestedPath(const QString &name, const QString &format);
    Q_INVOKABLE [[nodiscard]] static QString pathOf(const QUrl &file);

Q_SIGNALS:
    void sessionChanged();
    void runningChanged();
    void exported(const QString &path, int count, int withoutPosition);

private:
    struct Task;
    void start(const std::shared_ptr<const Task> &task);

    Session *m_session = nullptr;
    QString m_errorMessage;
    bool m_running = false;
};

} // namespace hansa::desktop
