// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/search/searchmodel.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <vector>

namespace hansa::desktop
{

/// Searches that the user keeps by name, as the workspace has them. Saving and deleting can
/// be undone. GUI thread; the workspace is read and written on the store's.
class SavedSearches : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hansa::desktop::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(hansa::desktop::UndoHistory *history READ history WRITE setHistory NOTIFY historyChanged REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY searchesChanged)
    Q_PROPERTY(QString errorMessage READ errorMessage NOTIFY errorChanged)

public:
    enum Role { NameRole = Qt::UserRole + 1, SummaryRole };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        return {{NameRole, "name"}, {SummaryRole, "summary"}};
    }

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] UndoHistory *history() const { return m_history; }
    void setHistory(UndoHistory *history);
    [[nodiscard]] int count() const { return int(m_searches.size()); }
    [[nodiscard]] QString errorMessage() const { return m_errorMessage; } ///< why the last step failed

    /// Keeps what @p search asks under a name; one of that name is replaced.
    Q_INVOKABLE void save(const QString &name, hansa::desktop::SearchModel *search,
                          int session = 0); ///< see Session::settled()
    Q_INVOKABLE void open(int place, hansa::desktop::SearchModel *search);
    Q_INVOKABLE void remove(int place);
    Q_INVOKABLE [[nodiscard]] QString criteriaAt(int place) const; ///< as JSON

Q_SIGNALS:
    void sessionChanged();
    void historyChanged();
    void searchesChanged();
    void errorChanged();

private:
    using Work = std::function<Result<void>(store::SearchRepository)>;

    void push(const QString &text, const QString &notice, Work work, int mergeKey = 0);
    void reload();
    void setError(const QString &message);

    Session *m_session = nullptr;
    QPointer<UndoHistory> m_history;
    std::vector<store::SavedSearch> m_searches; ///< by name
    QString m_errorMessage;
};

} // namespace hansa::desktop
