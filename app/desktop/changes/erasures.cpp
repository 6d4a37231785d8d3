// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/changes/erasures.h"

#include "base/work.h"
#include "calls/known/erasing.h"
#include "desktop/changes/erasurewords.h"
#include "desktop/shell/workspacestep.h"

#include <algorithm>

namespace hansa::desktop
{

namespace
{

using Opens = std::vector<Erasures::Open>;

/// How an answered question is remembered: one line each.
QString answerOf(const store::LoggedErasure &erasure)
{
    return QString::fromStdString(erasure.record + ' ' + formatInstant(erasure.erased));
}

std::vector<store::ErasureSubject> subjectsOf(const Opens &opens)
{
    std::vector<store::ErasureSubject> subjects;
    for (const Erasures::Open &open : opens)
        subjects.push_back(open.subject);
    return subjects;
}

/// Every wish without an answer, with what the workspace holds about it.
Result<Opens> find(Store &store, const QStringList &answered,
                   const std::map<std::string, std::vector<std::string>> &texts)
{
    const auto erasures = store.cache.changes().erasures();
    if (!erasures)
        return std::unexpected(erasures.error());
    Opens opens;
    for (const store::LoggedErasure &erasure : *erasures) {
        if (answered.contains(answerOf(erasure)))
            continue;
        const auto also = texts.find(erasure.record);
        opens.push_back(
            {erasure,
             {erasure.record, erasure.fields, also == texts.end() ? std::vector<std::string>() : also->second},
             {},
             {}});
    }
    const auto held = store.workspace.erasures().holdings(subjectsOf(opens));
    if (!held)
        return std::unexpected(held.error());
    for (const store::Holding &one : *held)
        opens[one.subject].held.push_back(one);
    return opens;
}

/// With what files beside the databases hold; those that nothing is held about go.
Result<Opens> withCopies(Opens opens, const QString &profile)
{
    const auto copies = store::safetyCopiesOf(profile, subjectsOf(opens));
    if (!copies)
        return std::unexpected(copies.error());
    for (const store::SafetyCopy &copy : *copies)
        opens[copy.subject].copies.push_back(copy);
    std::erase_if(opens, [](const Erasures::Open &open) { return open.held.empty() && open.copies.empty(); });
    return opens;
}

} // namespace

int Erasures::rowCount(const QModelIndex &parent) const
{
    constexpr int mostShown = 20; // the next ones come when these are answered
    return parent.isValid() ? 0 : std::min(count(), mostShown);
}

QVariant Erasures::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Open &open = m_open[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: {
        const auto named = std::ranges::find_if(open.held, [](const auto &one) { return !one.record.empty(); });
        return QString::fromStdString(named == open.held.end() ? open.erasure.record : named->record);
    }
    case AskedRole:
        return askedText(open.erasure);
    case HeldRole: {
        QStringList lines{heldText(open.held), copiesText(open.copies)};
        lines.removeAll({});
        return lines.join(u'\n');
    }
    case RecordRole:
        return QString::fromStdString(open.erasure.record);
    case InCopiesRole:
        return open.held.empty();
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

void Erasures::setHistory(UndoHistory *history)
{
    m_history = history;
    Q_EMIT historyChanged();
}

void Erasures::erase(int place)
{
    if (place < 0 || place >= count())
        return;
    const Open &open = m_open[std::size_t(place)];
    if (open.held.empty())
        eraseFromCopies(open);
    else
        eraseFromWorkspace(open);
}

void Erasures::eraseFromWorkspace(const Open &open)
{
    const QString name = QString::fromStdString(open.erasure.record);
    WorkspaceStep step{.text = tr("erasing what you hold about %1").arg(name),
                       .notice = tr("Erased what you held about %1").arg(name),
                       .work = [subject = open.subject](Store &store) {
                           return calls::eraseHeld(store.cache, store.workspace, subject);
                       }};
    perform(*m_session, m_history, std::move(step), this, [this](const QString &message) { settleStep(message); });
}

void Erasures::settleStep(const QString &errorMessage)
{
    m_errorMessage = errorMessage;
    m_session->store()
        .run([now = m_session->clock().now()](Store &store) -> Result<void> {
            const auto settled = calls::settleErasure(store.cache, store.workspace, now);
            // Where somebody else has the file open the old bytes go when it is closed.
            [[maybe_unused]] const auto cut = store.workspace.erasures().cutLog();
            return settled;
        })
        .then(this, [this](const Result<void> &settled) {
            if (!settled)
                m_errorMessage = settled.error().message();
            m_session->rereadWorkspace();
            reload();
        });
}

void Erasures::eraseFromCopies(const Open &open)
{
    runBlocking([copies = open.copies, subject = open.subject]() -> Result<void> {
        for (const store::SafetyCopy &copy : copies) {
            if (auto erased = store::eraseFrom(copy, subject); !erased)
                return erased;
        }
        return {};
    }).then(this, [this](const Result<void> &result) {
        m_errorMessage = result ? QString() : result.error().message();
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

void Erasures::lookFor(int place, const QString &text)
{
    if (place < 0 || place >= count())
        return;
    const std::string wanted = text.trimmed().toStdString();
    if (wanted.size() < store::ErasureSubject::shortestText)
        return;
    std::vector<std::string> &texts = m_texts[m_open[std::size_t(place)].erasure.record];
    if (!std::ranges::contains(texts, wanted))
        texts.push_back(wanted);
    reload();
}

void Erasures::reload()
{
    m_session->store()
        .run([answered = m_session->settings()->keptErasures(), texts = m_texts](Store &store) {
            return find(store, answered, texts);
        })
        .then(this, [this](Result<Opens> opens) {
            if (!opens || opens->empty())
                return settle(std::move(opens));
            runBlocking([profile = m_session->profile(), opens = std::move(*opens)]() mutable {
                return withCopies(std::move(opens), profile);
            }).then(this, [this](Result<Opens> whole) { settle(std::move(whole)); });
        });
}

void Erasures::settle(Result<Opens> opens)
{
    beginResetModel();
    if (opens)
        m_open = std::move(*opens);
    else
        m_errorMessage = opens.error().message();
    endResetModel();
    Q_EMIT listChanged();
}

} // namespace hansa::desktop
