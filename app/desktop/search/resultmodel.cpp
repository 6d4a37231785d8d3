// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/search/resultmodel.h"

#include "base/fold.h"
#include "desktop/models/rowmerge.h"

#include <algorithm>

namespace hansa::desktop
{

int ResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ResultModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ResultRow &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case IdRole:
        return row.id;
    case Qt::DisplayRole:
    case NameRole:
        return row.name;
    case DetailsRole:
        return row.details;
    case YearRole:
        return row.year;
    case ScoreRole:
        return row.score;
    case ReachRole:
        return row.reach;
    case ThemeRole:
        return row.theme;
    case VagueRole:
        return row.vague;
    case PartsRole:
        return QVariant::fromValue(row.parts);
    case MarkedRole:
        return m_marked.contains(row.id);
    case RobustRole:
        return std::size_t(index.row()) < m_robust.size() && m_robust[std::size_t(index.row())];
    case WordsRole:
        return row.words;
    case RowRole:
        return search::number(row.row);
    case PassageRole:
        return passageOf(row);
    default:
        return {};
    }
}

QStringList ResultModel::marked() const
{
    QStringList ids;
    for (const auto &row : m_rows) {
        if (m_marked.contains(row.id))
            ids += row.id;
    }
    return ids;
}

void ResultModel::setRows(std::vector<ResultRow> rows, bool ranked)
{
    const auto before = m_rows.size();
    setRobust({});
    // What has little in common with what was shown is another subject: begin anew.
    if (m_rows.empty() || rows.empty()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    } else {
        mergeRows(m_rows, std::move(rows), &ResultRow::id,
                  {.beginInsert = [this](int first, int last) { beginInsertRows({}, first, last); },
                   .beginRemove = [this](int first, int last) { beginRemoveRows({}, first, last); },
                   .beginMove = [this](int from, int to) { beginMoveRows({}, from, from, {}, to); },
                   .endInsert = [this] { endInsertRows(); },
                   .endRemove = [this] { endRemoveRows(); },
                   .endMove = [this] { endMoveRows(); },
                   .changed = [this](int row) { Q_EMIT dataChanged(index(row), index(row)); }});
    }
    if (before != m_rows.size())
        Q_EMIT countChanged();
    if (m_ranked != ranked) {
        m_ranked = ranked;
        Q_EMIT rankedChanged();
    }
    QSet<QString> still;
    for (const auto &row : m_rows) {
        if (m_marked.contains(row.id))
            still.insert(row.id);
    }
    setMarked(std::move(still));
}

void ResultModel::setRobust(std::vector<bool> robust)
{
    const auto places = std::min(std::max(m_robust.size(), robust.size()), m_rows.size());
    m_robust = std::move(robust);
    if (places > 0)
        Q_EMIT dataChanged(index(0), index(int(places) - 1), {RobustRole});
}

QString ResultModel::passageOf(const ResultRow &row) const
{
    const auto known = m_passages.constFind(row.id);
    return known != m_passages.cend() && known->words == row.words ? known->text : QString();
}

void ResultModel::setPassages(const QHash<QString, QString> &passages)
{
    for (int place = 0; place < count(); ++place) {
        const ResultRow &row = m_rows[std::size_t(place)];
        const auto found = passages.constFind(row.id);
        if (found == passages.cend())
            continue;
        m_passages.insert(row.id, {row.words, *found});
        if (!found->isEmpty())
            Q_EMIT dataChanged(index(place), index(place), {PassageRole});
    }
}

QHash<QString, QStringList> ResultModel::wantingPassages() const
{
    QHash<QString, QStringList> wanting;
    for (const ResultRow &row : m_rows) {
        const auto known = m_passages.constFind(row.id);
        if (!row.words.isEmpty() && (known == m_passages.cend() || known->words != row.words))
            wanting.insert(row.id, row.words);
    }
    return wanting;
}

int ResultModel::placeOf(const QString &id) const
{
    const auto found = std::ranges::find(m_rows, id, &ResultRow::id);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QString ResultModel::idAt(int place) const
{
    return place >= 0 && place < count() ? m_rows[std::size_t(place)].id : QString();
}

QString ResultModel::nameOf(const QString &id) const
{
    const int place = placeOf(id);
    return place < 0 ? QString() : m_rows[std::size_t(place)].name;
}

int ResultModel::typeAhead(const QString &typed, int from) const
{
    const auto wanted = fold(typed.toStdString());
    for (int step = 0; step < count(); ++step) {
        const int place = (std::max(from, 0) + step) % count();
        if (fold(m_rows[std::size_t(place)].name.toStdString()).starts_with(wanted))
            return place;
    }
    return -1;
}

void ResultModel::markOnly(int place)
{
    setMarked(place >= 0 && place < count() ? QSet<QString>{idAt(place)} : QSet<QString>());
}

void ResultModel::toggleMark(int place)
{
    auto marked = m_marked;
    if (const QString id = idAt(place); !id.isEmpty() && !marked.remove(id))
        marked.insert(id);
    setMarked(std::move(marked));
}

void ResultModel::markRange(int from, int to)
{
    QSet<QString> marked;
    for (int place = std::max(0, std::min(from, to)); place <= std::max(from, to) && place < count(); ++place)
        marked.insert(idAt(place));
    setMarked(std::move(marked));
}

void ResultModel::markAll()
{
    markRange(0, count() - 1);
}

void ResultModel::setMarked(QSet<QString> marked)
{
    if (marked == m_marked)
        return;
    m_marked = std::move(marked);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(count() - 1), {MarkedRole});
    Q_EMIT markedChanged();
}

} // namespace hansa::desktop
