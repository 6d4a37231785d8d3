// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/session/session.h"
#include "store/workspacebackups.h"

#include <QAbstractListModel>
#include <QTimer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace hansa::desktop
{

/// The backups of the workspace that lie in the profile, the newest first, and what makes and restores them. Once
/// the catalogue is read, and every hour from then on, it sees to it that there is a copy of the day. All work is done
/// on worker threads. One for the window.
class Backups : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hansa::desktop::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool running READ isRunning NOTIFY stateChanged)
    Q_PROPERTY(QString errorMessage READ errorMessage NOTIFY stateChanged)

public:
    enum Role { PathRole = Qt::UserRole + 1, TextRole };

    explicit Backups(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        return {{PathRole, "path"}, {TextRole, "words"}};
    }

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] int count() const { return int(m_backups.size()); }
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] QString errorMessage() const
    {
        return m_errorMessage;
    } ///< why the last work failed; empty: it didn't

    Q_INVOKABLE void refresh(); ///< the list
    Q_INVOKABLE void clearError();
    /// Makes the copy of the day where there is none. A failure is said once, by failed().
    Q_INVOKABLE void backUpDaily();
    Q_INVOKABLE void backUp(const QString &path);
    /// Looks whether a backup can be restored: accepted() follows, or errorMessage() says why not.
    Q_INVOKABLE void check(const QString &path);
    /// Restores it after all that the window has to write is written; workspaceReplaced() follows.
    Q_INVOKABLE void restore(const QString &path);

    /// Where a backup goes if the user says nothing: in their documents, with the day in its name.
    Q_INVOKABLE [[nodiscard]] QString suggestedPath() const;
    Q_INVOKABLE [[nodiscard]] static QString pathOf(const QUrl &file);

Q_SIGNALS:
    void sessionChanged();
    void countChanged();
    void stateChanged();
    void backedUp(const QString &path);
    void accepted(const QString &path); ///< by check()
    void failed(const QString &message); ///< the copy of the day
    /// A backup took the place of the workspace: whoever shows the window opens session and window again, and says
    /// @p notice there. All that was read of the workspace is of the old one.
    void workspaceReplaced(const QString &notice);

private:
    void begin();
    void end(const QString &errorMessage);

    Session *m_session = nullptr;
    std::vector<store::WorkspaceBackup> m_backups;
    QTimer m_hourly;
    QString m_errorMessage;
    QString m_dailyTrouble; ///< what was said last of the copies of the day
    bool m_running = false;
};

} // namespace hansa::desktop
