// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/search/criteriamodel.h"

#include "desktop/naming/dimensionwords.h"

#include <QLocale>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;
using search::Dimension;
using search::Mode;

namespace
{

QString editorOf(Dimension dimension)
{
    if (search::isRange(dimension))
        return u"range"_s;
    switch (dimension) {
    case Dimension::Text:
        return u"text"_s;
    case Dimension::Distance:
        return u"place"_s;
    case Dimension::Area:
        return u"area"_s;
    case Dimension::AsOf:
        return u"year"_s;
    default:
        return u"facet"_s;
    }
}

QVariant number(const std::optional<double> &value)
{
    return value ? QVariant(*value) : QVariant();
}

} // namespace

int CriteriaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant CriteriaModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto at = std::size_t(index.row());
    const search::Criterion &card = m_cards[at];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return criterionTitle(card);
    case SummaryRole:
        return criterionSummary(card);
    case DimensionRole:
        return QString::fromUtf8(search::dimensionName(card.dimension));
    case EditorRole:
        return editorOf(card.dimension);
    case ModeRole:
        return QString::fromUtf8(search::modeName(card.mode));
    case WeightRole:
        return int(card.weight);
    case HasWeightRole:
        return hasWeight(card);
    case TintRole:
        return tintOf(m_cards, at);
    case FigureRole:
        return figure(at);
    case AtLeastRole:
        return card.from ? QVariant(card.from->year) : number(card.atLeast);
    case AtMostRole:
        return number(card.atMost);
    case AllOfRole:
        return card.allOf;
    case EmptyRole:
        return !asksForSomething(card);
    default:
        return {};
    }
}

QString CriteriaModel::figure(std::size_t card) const
{
    if (card >= m_counts.size() || !asksForSomething(m_cards[card]))
        return {};
    const QLocale locale;
    const CardCount &count = m_counts[card];
    if (m_cards[card].mode != Mode::Prefer)
        return u"−%1"_s.arg(locale.toString(count.leftOut));
    if (count.notStated == 0)
        return locale.toString(count.met);
    return tr("%1 · %2 not stated").arg(locale.toString(count.met), locale.toString(count.notStated));
}

void CriteriaModel::setCards(const Cards &cards)
{
    if (cards.size() == m_cards.size()) {
        m_cards = cards;
        if (!m_cards.empty())
            Q_EMIT dataChanged(index(0), index(count() - 1));
        return;
    }
    // One card more or less is the usual case: the other delegates stay as they are.
    std::size_t same = 0;
    const std::size_t shorter = std::min(cards.size(), m_cards.size());
    while (same < shorter && cards[same] == m_cards[same])
        ++same;
    if (cards.size() > m_cards.size()) {
        beginInsertRows({}, int(same), int(same + cards.size() - m_cards.size()) - 1);
        m_cards = cards;
        m_counts.clear();
        endInsertRows();
    } else {
        beginRemoveRows({}, int(same), int(same + m_cards.size() - cards.size()) - 1);
        m_cards = cards;
        m_counts.clear();
        endRemoveRows();
    }
    if (!m_cards.empty())
        Q_EMIT dataChanged(index(0), index(count() - 1));
    Q_EMIT countChanged();
}

void CriteriaModel::setCounts(std::vector<CardCount> counts)
{
    if (counts.size() != m_cards.size() || counts == m_counts)
        return;
    m_counts = std::move(counts);
    if (!m_cards.empty())
        Q_EMIT dataChanged(index(0), index(count() - 1), {FigureRole});
}

} // namespace hansa::desktop
