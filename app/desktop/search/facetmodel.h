// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "search/answer.h"

#include <QAbstractListModel>
#include <QSet>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace hansa::desktop
{

/// The values of one dimension with what choosing each would give: chosen ones first, then
/// by count. Regions and NACE codes are a tree, whose branches open where something in them is
/// chosen or the user opens them. SearchModel makes it for the card that is being edited.
class FacetModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("SearchModel has the facets.")
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)
    Q_PROPERTY(bool tree READ isTree NOTIFY countChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        ValueRole = Qt::UserRole + 1,
        NameRole,
        CountRole,
        ShareRole, ///< of the greatest count: how long the bar is
        ChosenRole,
        DepthRole, ///< in the tree; 0 at its top, and where there is none
        BranchRole, ///< has values below it
        OpenRole, ///< shows them
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        return {{ValueRole, "value"},   {NameRole, "name"},   {CountRole, "hits"},    {ShareRole, "share"},
                {ChosenRole, "chosen"}, {DepthRole, "depth"}, {BranchRole, "branch"}, {OpenRole, "open"}};
    }
    [[nodiscard]] int count() const { return int(m_shown.size()); }
    [[nodiscard]] bool isTree() const { return m_isTree; }
    [[nodiscard]] QString filter() const { return m_filter; }
    void setFilter(const QString &filter); ///< only values whose name has these words

    void clear();
    /// @p ownCountry, where it is said, stands among what organisations look for as "mine".
    void setFacet(const search::Facet &facet, const std::vector<std::string> &chosen,
                  const std::string &ownCountry = {});
    Q_INVOKABLE void setOpen(const QString &value, bool open); ///< a branch

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
        int depth = 0;
        bool branch = false;
        bool open = false;
        friend bool operator==(const Value &, const Value &) = default;
    };
    void show();
    void growTree();

    std::vector<Value> m_values; ///< a branch before what is below it
    bool m_isTree = false;
    QSet<QString> m_opened; ///< by the user
    QSet<QString> m_closed;
    std::vector<Value> m_shown;
    QString m_filter;
    std::uint32_t m_most = 1;
};

} // namespace hansa::desktop
