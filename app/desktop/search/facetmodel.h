// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "search/answer.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace hansa::desktop
{

/// The values of one dimension with what choosing each would give: chosen ones first, then
/// by count. SearchModel makes it for the card that is being edited.
class FacetModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("SearchModel has the facets.")
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        ValueRole = Qt::UserRole + 1,
        NameRole,
        CountRole,
        ShareRole, ///< of the greatest count: how long the bar is
        ChosenRole,
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        return {{ValueRole, "value"},
                {NameRole, "name"},
                {CountRole, "hits"},
                {ShareRole, "share"},
                {ChosenRole, "chosen"}};
    }
    [[nodiscard]] int count() const { return int(m_shown.size()); }
    [[nodiscard]] QString filter() const { return m_filter; }
    void setFilter(const QString &filter); ///< only values whose name has these words

    void clear();
    void setFacet(const search::Facet &facet, const std::vector<std::string> &chosen);

Q_SIGNALS:
    void filterChanged();
    void countChanged();

private:
    struct Value {
        QString id;
        QString name;
        QString folded;
        std::uint32_t hits = 0;
        bool chosen = false;
        friend bool operator==(const Value &, const Value &) = default;
    };
    void show();

    std::vector<Value> m_values;
    std::vector<Value> m_shown;
    QString m_filter;
    std::uint32_t m_most = 1;
};

} // namespace hansa::desktop
