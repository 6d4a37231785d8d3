// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/session/session.h"
#include "search/news.h"
#include "store/searchrepository.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

namespace hansa::desktop
{

/// New and better matches of the saved searches since the user last looked at each, looked for
/// whenever the catalogue has changed. A search that is new is looked at by being saved.
/// GUI thread; reading runs on the store's, searching on a worker.
class SearchNews : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hansa::desktop::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY newsChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY newsChanged)
    Q_PROPERTY(QString errorMessage READ errorMessage NOTIFY newsChanged)

public:
    enum Role { SearchRole = Qt::UserRole + 1, TitleRole, DetailsRole, RecordRole };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        return {{SearchRole, "search"}, {TitleRole, "title"}, {DetailsRole, "details"}, {RecordRole, "recordId"}};
    }

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] QString notice() const; ///< one line; empty where there is no news
    [[nodiscard]] QString errorMessage() const { return m_errorMessage; }

    Q_INVOKABLE void reload(); ///< the searches that are saved are others
    Q_INVOKABLE [[nodiscard]] int countFor(const QString &name) const; ///< news of one search
    Q_INVOKABLE void markSeen(const QString &name = {}); ///< the user looked at one, or (empty) at all

    /// A saved search, what it matches by now, and what of that is news.
    struct Watched {
        store::SavedSearch saved;
        search::Scores matches;
        std::vector<search::Noticed> news;
        bool looked = false; ///< the user has seen its matches before
    };

Q_SIGNALS:
    void sessionChanged();
    void newsChanged();

private:
    void take(std::shared_ptr<const Snapshot> snapshot, std::vector<Watched> watched);
    void write(const Watched &watched);
    void show();

    Session *m_session = nullptr;
    std::shared_ptr<const Snapshot> m_snapshot; ///< that the rows are of
    std::vector<Watched> m_watched; ///< by name
    std::vector<std::pair<std::size_t, std::size_t>> m_rows; ///< search and place in its news
    std::uint64_t m_generation = 0;
    QString m_errorMessage;
};

} // namespace hansa::desktop
