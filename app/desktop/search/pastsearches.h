// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/search/searchmodel.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace hansa::desktop
{

/// Searches that were run, newest first; one that the user stayed with for a moment is noted.
/// GUI thread; the workspace is read and written on the store's.
class PastSearches : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hansa::desktop::SearchModel *search READ search WRITE setSearch NOTIFY searchChanged REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY listChanged)
    Q_PROPERTY(QString errorMessage READ errorMessage NOTIFY listChanged)

public:
    enum Role { SummaryRole = Qt::UserRole + 1, WhenRole };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        return {{SummaryRole, "summary"}, {WhenRole, "when"}};
    }

    [[nodiscard]] SearchModel *search() const { return m_search; }
    void setSearch(SearchModel *search);
    [[nodiscard]] int count() const { return int(m_searches.size()); }
    [[nodiscard]] QString errorMessage() const { return m_errorMessage; }

    Q_INVOKABLE void open(int place);
    Q_INVOKABLE void clear(); ///< forgets them all

Q_SIGNALS:
    void searchChanged();
    void listChanged();

private:
    void note();
    void reload();

    SearchModel *m_search = nullptr;
    std::vector<store::PastSearch> m_searches;
    QString m_errorMessage;
};

} // namespace hansa::desktop
