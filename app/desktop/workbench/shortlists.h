// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/session/session.h"
#include "desktop/shell/undohistory.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace hansa::desktop
{

/// The user's shortlists, by name, and all that is done to them, as steps that can be undone. One for the window.
class Shortlists : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hansa::desktop::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(hansa::desktop::UndoHistory *history READ history WRITE setHistory NOTIFY historyChanged REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY listsChanged)
    Q_PROPERTY(QList<int> ids READ ids NOTIFY listsChanged)
    Q_PROPERTY(QStringList names READ names NOTIFY listsChanged)
    Q_PROPERTY(bool ready READ isReady NOTIFY listsChanged)
    Q_PROPERTY(QString errorMessage READ errorMessage NOTIFY errorChanged)

public:
    enum Role { ListIdRole = Qt::UserRole + 1, NameRole, SizeRole };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        return {{ListIdRole, "listId"}, {NameRole, "name"}, {SizeRole, "size"}};
    }

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] UndoHistory *history() const { return m_history; }
    void setHistory(UndoHistory *history);
    [[nodiscard]] int count() const { return int(m_lists.size()); }
    [[nodiscard]] bool isReady() const { return m_ready; } ///< they have been read
    [[nodiscard]] QString errorMessage() const { return m_errorMessage; } ///< why the last step failed

    [[nodiscard]] QList<int> ids() const; ///< by name, as the rows
    [[nodiscard]] QStringList names() const; ///< of ids()
    [[nodiscard]] qint64 idAt(int place) const; ///< 0 where there is none
    [[nodiscard]] QString nameOf(qint64 list) const;

    // What is done with one `session`, a Drafts::nextSession(), is one step for undo, and Session::settled() says what
    // became of it; 0: a step of its own.

    Q_INVOKABLE void create(const QString &name, int session = 0);
    Q_INVOKABLE void rename(qint64 list, const QString &name, int session = 0);
    Q_INVOKABLE void removeList(qint64 list);
    /// Puts records on a list; 0 makes one of that name first.
    Q_INVOKABLE void add(qint64 list, const QStringList &ids, const QStringList &names);
    Q_INVOKABLE void remove(qint64 list, const QString &id);
    Q_INVOKABLE void setNote(qint64 list, const QString &id, const QString &note, int session = 0);
    Q_INVOKABLE void move(qint64 list, const QString &id, int to); ///< to a place on the list

Q_SIGNALS:
    void sessionChanged();
    void historyChanged();
    void listsChanged(); ///< there are others, or they have other names or sizes
    void itemsChanged(); ///< of whatever list
    void errorChanged();

private:
    using Work = std::function<Result<void>(store::ShortlistRepository)>;
    void push(const QString &text, const QString &notice, Work work, int mergeKey = 0);
    void reload();
    void setError(const QString &message);

    Session *m_session = nullptr;
    QPointer<UndoHistory> m_history;
    std::vector<store::Shortlist> m_lists;
    QString m_errorMessage;
    bool m_ready = false;
};

} // namespace hansa::desktop
