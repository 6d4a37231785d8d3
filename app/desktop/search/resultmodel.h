// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/search/outcome.h"

#include <QAbstractListModel>
#include <QSet>
#include <QtQml/qqmlregistration.h>

namespace hansa::desktop
{

/// The ranked list. Rows are merged when the ranking changes, so that what the user looks
/// at stays. Also keeps which rows are marked.
class ResultModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("SearchModel has the results.")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool ranked READ isRanked NOTIFY rankedChanged)
    Q_PROPERTY(QStringList marked READ marked NOTIFY markedChanged)

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        NameRole,
        DetailsRole,
        YearRole,
        ScoreRole,
        ReachRole,
        ThemeRole,
        VagueRole,
        PartsRole,
        MarkedRole,
        RobustRole, ///< its rank holds whichever one weight is changed by 1
        WordsRole, ///< that were searched for and found, folded
        RowRole, ///< of the index: what the map calls it
        PassageRole, ///< where the words stand, beside the name; empty where not known yet
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        return {{IdRole, "recordId"},  {NameRole, "name"},      {DetailsRole, "details"}, {YearRole, "year"},
                {ScoreRole, "score"},  {ReachRole, "reach"},    {ThemeRole, "theme"},     {VagueRole, "vague"},
                {PartsRole, "parts"},  {MarkedRole, "marked"},  {RobustRole, "robust"},   {WordsRole, "words"},
                {RowRole, "indexRow"}, {PassageRole, "passage"}};
    }
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] bool isRanked() const { return m_ranked; } ///< else no score says anything
    [[nodiscard]] QStringList marked() const; ///< ids, in the order of the list

    void setRows(std::vector<ResultRow> rows, bool ranked);
    /// Which ranks are robust, by place; none are after setRows().
    void setRobust(std::vector<bool> robust);
    /// Passages by id, found for the words that the rows have now. They stay as long as a row's words do.
    void setPassages(const QHash<QString, QString> &passages);
    /// Rows that were found by words and whose passage is not known.
    [[nodiscard]] QHash<QString, QStringList> wantingPassages() const;
    [[nodiscard]] const std::vector<ResultRow> &rows() const { return m_rows; }

    Q_INVOKABLE [[nodiscard]] int placeOf(const QString &id) const; ///< -1 where it is not listed
    Q_INVOKABLE [[nodiscard]] QString idAt(int place) const;
    Q_INVOKABLE [[nodiscard]] QString nameOf(const QString &id) const;
    /// The next row after @p from, round the end, whose name begins with @p typed; -1: none.
    Q_INVOKABLE [[nodiscard]] int typeAhead(const QString &typed, int from) const;

    Q_INVOKABLE void markOnly(int place);
    Q_INVOKABLE void toggleMark(int place);
    Q_INVOKABLE void markRange(int from, int to); ///< both included, in place of what was marked
    Q_INVOKABLE void markAll();

Q_SIGNALS:
    void countChanged();
    void rankedChanged();
    void markedChanged();

private:
    struct Passage {
        QStringList words; ///< that it was found for
        QString text;
    };
    void setMarked(QSet<QString> marked);
    [[nodiscard]] QString passageOf(const ResultRow &row) const;

    std::vector<ResultRow> m_rows;
    std::vector<bool> m_robust; ///< by place, for the first of them
    QSet<QString> m_marked;
    QHash<QString, Passage> m_passages; ///< by id
    bool m_ranked = false;
};

} // namespace hansa::desktop
