// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/session/session.h"
#include "desktop/shell/undohistory.h"
#include "store/changelog.h"
#include "store/erasing/safetycopies.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

#include <map>
#include <vector>

namespace hansa::desktop
{

/// What publishers asked to forget of their own records while the user's profile holds something about it: each is a
/// question, for no update writes to the workspace. First about the workspace, which can be undone as long as the
/// window is open; then about backups, for good. Read on the store's thread, files on one of the pool.
class Erasures : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hansa::desktop::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(hansa::desktop::UndoHistory *history READ history WRITE setHistory NOTIFY historyChanged REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY listChanged)
    Q_PROPERTY(QString errorMessage READ errorMessage NOTIFY listChanged)

public:
    enum Role { TitleRole = Qt::UserRole + 1, AskedRole, HeldRole, RecordRole, InCopiesRole };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        return {{TitleRole, "title"},
                {AskedRole, "asked"},
                {HeldRole, "held"},
                {RecordRole, "recordId"},
                {InCopiesRole, "inCopies"}};
    }

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] UndoHistory *history() const { return m_history; }
    void setHistory(UndoHistory *history);
    [[nodiscard]] int count() const { return int(m_open.size()); } ///< questions without an answer
    [[nodiscard]] QString errorMessage() const { return m_errorMessage; }

    /// From the workspace; where only copies are left, from them, for good.
    Q_INVOKABLE void erase(int place);
    Q_INVOKABLE void keep(int place); ///< and don't ask again
    /// Also what has this text in it, a mail address say, is held about the record.
    Q_INVOKABLE void lookFor(int place, const QString &text);

    /// A publisher's wish, and what the user holds.
    struct Open {
        store::LoggedErasure erasure;
        store::ErasureSubject subject;
        std::vector<store::Holding> held;
        std::vector<store::SafetyCopy> copies;
    };

Q_SIGNALS:
    void sessionChanged();
    void historyChanged();
    void listChanged();

private:
    void reload();
    void settle(Result<std::vector<Open>> open);
    void eraseFromWorkspace(const Open &open);
    void eraseFromCopies(const Open &open);
    /// After a step was done, undone or redone.
    void settleStep(const QString &errorMessage);

    Session *m_session = nullptr;
    QPointer<UndoHistory> m_history;
    std::vector<Open> m_open;
    std::map<std::string, std::vector<std::string>> m_texts; ///< that are looked for, by record
    QString m_errorMessage;
};

} // namespace hansa::desktop
