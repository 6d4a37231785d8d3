// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/search/cards.h"
#include "desktop/search/outcome.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace hansa::desktop
{

/// The cards of the criteria panel. Shows them; SearchModel changes them.
class CriteriaModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("SearchModel has the criteria.")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        TitleRole = Qt::UserRole + 1, ///< "Country"
        SummaryRole, ///< "Germany or France"
        DimensionRole, ///< "members.sme"
        EditorRole, ///< "facet", "range", "place", "year", "text", "area"
        ModeRole, ///< "must", "prefer", "exclude"
        WeightRole,
        HasWeightRole,
        TintRole, ///< -1 where it has none
        FigureRole, ///< "64", "−21", "17 · 11 not stated"
        AtLeastRole, ///< a number or undefined
        AtMostRole,
        AllOfRole,
        EmptyRole, ///< asks for nothing yet
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        return {{TitleRole, "title"},   {SummaryRole, "summary"}, {DimensionRole, "dimension"}, {EditorRole, "editor"},
                {ModeRole, "mode"},     {WeightRole, "weight"},   {HasWeightRole, "hasWeight"}, {TintRole, "tint"},
                {FigureRole, "figure"}, {AtLeastRole, "atLeast"}, {AtMostRole, "atMost"},       {AllOfRole, "allOf"},
                {EmptyRole, "empty"}};
    }
    [[nodiscard]] int count() const { return int(m_cards.size()); }

    void setCards(const Cards &cards);
    void setCounts(std::vector<CardCount> counts);

Q_SIGNALS:
    void countChanged();

private:
    [[nodiscard]] QString figure(std::size_t card) const;

    Cards m_cards;
    std::vector<CardCount> m_counts;
};

} // namespace hansa::desktop
