// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "calls/tracking/followedcalls.h"
#include "consortium/check.h"
#include "desktop/session/session.h"
#include "desktop/shell/undohistory.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <unordered_map>

namespace hansa::desktop
{

/// The calls that the user tracks and all that is done to them, as steps that can be undone. One for the window.
class TrackedCalls : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hansa::desktop::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(hansa::desktop::UndoHistory *history READ history WRITE setHistory NOTIFY historyChanged REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY callsChanged)
    Q_PROPERTY(bool ready READ isReady NOTIFY callsChanged)
    Q_PROPERTY(int unseen READ unseen NOTIFY callsChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY callsChanged)
    Q_PROPERTY(QStringList stages READ stages CONSTANT)
    Q_PROPERTY(QString errorMessage READ errorMessage NOTIFY errorChanged)

public:
    /// A shortlist on its way to a consortium.
    struct Draft {
        std::vector<consortium::Partner> partners;
        std::vector<consortium::Finding> findings;
    };

    enum Role {
        RecordRole = Qt::UserRole + 1,
        TitleRole,
        StageRole,
        DetailsRole,
        FigureRole,
        AsideRole,
        TasksRole,
        UnseenRole,
        GoneRole,
        ClosingRole
    };

    explicit TrackedCalls(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        return {{RecordRole, "recordId"}, {TitleRole, "title"},   {StageRole, "stage"}, {DetailsRole, "details"},
                {FigureRole, "figure"},   {AsideRole, "aside"},   {TasksRole, "tasks"}, {UnseenRole, "unseen"},
                {GoneRole, "gone"},       {ClosingRole, "closes"}};
    }

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] UndoHistory *history() const { return m_history; }
    void setHistory(UndoHistory *history);
    [[nodiscard]] int count() const { return int(m_calls.size()); }
    [[nodiscard]] bool isReady() const { return m_ready; } ///< they have been read
    [[nodiscard]] int unseen() const { return int(m_unseen.size()); } ///< changes since the user last looked
    [[nodiscard]] QString notice() const; ///< the same in words, one line; empty where there are none
    [[nodiscard]] QStringList stages() const; ///< in their order, as people say them
    [[nodiscard]] QString errorMessage() const { return m_errorMessage; } ///< why the last step failed

    [[nodiscard]] const std::vector<calls::FollowedCall> &calls() const { return m_calls; }
    /// Of all calls, tracked or not, newest first.
    [[nodiscard]] const std::vector<calls::CallChange> &changes() const { return m_changes; }
    /// Under whatever id it is known; null where it is not tracked.
    [[nodiscard]] const calls::FollowedCall *find(const QString &id) const;
    /// The consortium on a tracked call's shortlist, and what is asked of it; empty where it has none.
    [[nodiscard]] const Draft &draft(const QString &id) const;
    [[nodiscard]] bool isUnseen(const calls::CallChange &change) const;
    [[nodiscard]] bool isSettled() const { return m_stepsRead == m_steps; } ///< calls() knows all that was edited here

    /// The ids of those in draft(); of a call that is not tracked nobody.
    Q_INVOKABLE [[nodiscard]] QStringList consortiumOf(const QString &id) const;
    Q_INVOKABLE void track(const QString &id);
    Q_INVOKABLE void untrack(const QString &id);
    Q_INVOKABLE void setStage(const QString &id, int stage);
    Q_INVOKABLE void markSeen(); ///< the user has looked at all changes
    /// An edit of a tracked call, on the store thread: what it depends on it reads there, by the id that it is given.
    using Edit = std::function<Result<void>(store::TrackedCallRepository calls, const std::string &call)>;
    /// Edits a tracked call as a step that can be undone; @p text names it, for
    /// @p mergeKey see WorkspaceStep.
    void edit(const QString &id, const QString &text, Edit edit, int mergeKey = 0);

public Q_SLOTS:
    void reload(); ///< all of it: the catalogues changed
    void refresh(); ///< what the user has of calls: only the workspace changed

    [[nodiscard]] static QString notTracked(); ///< why a step on a call is refused
    void setError(const QString &message); ///< why a step failed, or was refused before it began

Q_SIGNALS:
    void reminded(const QString &text); ///< of deadlines that are near, one line; each once
    void sessionChanged();
    void historyChanged();
    void callsChanged();
    void errorChanged();

private:
    void remind();

    template<class Read> void read(Read how);

    void push(const QString &text, const QString &notice, std::function<Result<void>(Store &)> work, int mergeKey = 0);

    Session *m_session = nullptr;
    QPointer<UndoHistory> m_history;
    std::vector<calls::FollowedCall> m_calls;
    std::vector<calls::CallChange> m_changes;
    std::vector<calls::CallChange> m_unseen;
    std::unordered_map<std::string, Draft> m_drafts; ///< by the tracked id
    std::unordered_map<std::string, std::size_t> m_byId; ///< places in m_calls
    QTimer m_hourly;
    QString m_errorMessage;
    std::uint64_t m_steps = 0; ///< edits begun here
    std::uint64_t m_stepsRead = 0; ///< of which the last reading knows
    bool m_ready = false;
};

} // namespace hansa::desktop
