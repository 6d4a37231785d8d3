// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/changes/erasures.h"

namespace hansa::desktop
{

namespace
{

/// How an answered question is remembered: one line each.
QString answerOf(const store::LoggedErasure &erasure)
{
    return QString::fromStdString(erasure.record + ' ' + formatInstant(erasure.erased));
}

Result<std::vector<Erasures::Open>> find(Store &store)
{
    const auto erasures = store.cache.changes().erasures();
    if (!erasures)
        return std::unexpected(erasures.error());
    std::vector<Erasures::Open> open;
    for (const store::LoggedErasure &erasure : *erasures) {
        auto held = store.workspace.shortlists().holdings(erasure.record);
        if (!held)
            return std::unexpected(held.error());
        if (!held->empty())
            open.push_back({erasure, std::move(*held)});
    }
    return open;
}

} // namespace

int Erasures::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant Erasures::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &[erasure, held] = m_open[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return QString::fromStdString(held.front().second.name);
    case AskedRole: {
        QStringList fields;
        for (const std::string &field : erasure.fields)
            fields += QString::fromStdString(field);
        const QString catalogue = QString::fromStdString(erasure.catalogue);
        return fields.isEmpty() ? tr("The publisher of %1 asked to forget it.").arg(catalogue)
                                : tr("The publisher of %1 asked to forget: %2.").arg(catalogue, fields.join(tr(", ")));
    }
    case HeldRole: {
        QStringList lines;
        for (const auto &[list, item] : held) {
            const QString name = QString::fromStdString(list.name);
            lines += item.note.empty()
                ? tr("On your shortlist “%1”.").arg(name)
                : tr("On your shortlist “%1”, with your note: %2").arg(name, QString::fromStdString(item.note));
        }
        return lines.join(u'\n');
    }
    case RecordRole:
        return QString::fromStdString(erasure.record);
    default:
        return {};
    }
}

void Erasures::setSession(Session *session)
{
    m_session = session;
    connect(session, &Session::snapshotChanged, this, &Erasures::reload);
    Q_EMIT sessionChanged();
    reload();
}

void Erasures::erase(int place)
{
    if (place < 0 || place >= count())
        return;
    m_session->store()
        .run([record = m_open[std::size_t(place)].erasure.record](Store &store) {
            return store.workspace.shortlists().erase(record);
        })
        .then(this, [this](const Result<std::int64_t> &erased) {
            m_errorMessage = erased ? QString() : erased.error().message();
            reload();
        });
}

void Erasures::keep(int place)
{
    if (place < 0 || place >= count())
        return;
    QStringList answered = m_session->settings()->keptErasures();
    answered += answerOf(m_open[std::size_t(place)].erasure);
    m_session->settings()->setKeptErasures(answered);
    reload();
}

void Erasures::reload()
{
    m_session->store().run(find).then(this, [this](Result<std::vector<Open>> open) {
        beginResetModel();
        if (open) {
            const QStringList answered = m_session->settings()->keptErasures();
            std::erase_if(*open, [&](const Open &one) { return answered.contains(answerOf(one.erasure)); });
            m_open = std::move(*open);
        } else {
            m_errorMessage = open.error().message();
        }
        endResetModel();
        Q_EMIT listChanged();
    });
}

} // namespace hansa::desktop
