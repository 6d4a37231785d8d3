// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/board/callproposals.h"

#include "calls/known/mergedcalls.h"
#include "desktop/naming/dimensionwords.h"
#include "search/criteriajson.h"

namespace hansa::desktop
{

namespace
{

QString wordsOf(const calls::Proposal &one)
{
    if (!one.criterion)
        return calls::demandText(one);
    QStringList values;
    for (const std::string &value : one.criterion->values)
        values << valueName(one.criterion->dimension, value);
    if (one.criterion->atLeast)
        values << CallProposals::tr("at least %1").arg(*one.criterion->atLeast);
    const QString what =
        CallProposals::tr("%1: %2").arg(dimensionTitle(one.criterion->dimension), values.join(CallProposals::tr(", ")));
    return one.criterion->mode == search::Mode::Exclude ? CallProposals::tr("not %1").arg(what) : what;
}

} // namespace

int CallProposals::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant CallProposals::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto row = std::size_t(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return wordsOf(m_proposals[row]);
    case SentenceRole:
        return QString::fromStdString(m_proposals[row].sentence);
    case AcceptedRole:
        return bool(m_accepted[row]);
    case SearchableRole:
        return m_proposals[row].criterion.has_value();
    default:
        return {};
    }
}

void CallProposals::setSession(Session *session)
{
    m_session = session;
    Q_EMIT sourceChanged();
    read();
}

void CallProposals::setRecordId(const QString &id)
{
    m_recordId = id;
    Q_EMIT sourceChanged();
    read();
}

QString CallProposals::criteria() const
{
    std::vector<calls::Proposal> accepted;
    for (std::size_t row = 0; row < m_proposals.size(); ++row)
        if (m_accepted[row] && m_proposals[row].criterion)
            accepted.push_back(m_proposals[row]);
    return accepted.empty() ? QString() : QString::fromStdString(search::writeCriteria(calls::criteriaOf(accepted)));
}

void CallProposals::setAccepted(int row, bool accepted)
{
    if (row < 0 || row >= count() || m_accepted[std::size_t(row)] == accepted)
        return;
    m_accepted[std::size_t(row)] = accepted;
    Q_EMIT dataChanged(index(row), index(row), {AcceptedRole});
    Q_EMIT proposalsChanged();
}

void CallProposals::read()
{
    if (!m_session || kindOfId(m_recordId.toStdString()) != RecordKind::Call)
        return;
    const auto generation = ++m_generation;
    m_session->store()
        .run([id = m_recordId.toStdString()](Store &store) {
            return calls::mergedCall(store.cache, id).transform([](const std::optional<calls::MergedCall> &known) {
                return known ? calls::readCallText(known->call.title + "\n" + known->call.summary + "\n"
                                                   + known->call.conditions)
                             : std::vector<calls::Proposal>();
            });
        })
        .then(this, [this, generation](Result<std::vector<calls::Proposal>> proposals) {
            if (generation != m_generation)
                return;
            beginResetModel();
            m_proposals = m_session->check(this, proposals) ? std::move(*proposals) : std::vector<calls::Proposal>();
            m_accepted.assign(m_proposals.size(), true);
            endResetModel();
            Q_EMIT proposalsChanged();
        });
}

} // namespace hansa::desktop
