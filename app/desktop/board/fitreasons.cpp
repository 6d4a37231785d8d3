// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/board/fitreasons.h"

#include "calls/known/mergedcalls.h"
#include "desktop/naming/dimensionwords.h"

#include <optional>
#include <ranges>

namespace hansa::desktop
{

namespace
{

constexpr std::size_t mostMatched = 6; ///< named; more say no more

QString stateText(calls::FitState state)
{
    switch (state) {
    case calls::FitState::Met:
        return FitReasons::tr("met");
    case calls::FitState::Partly:
        return FitReasons::tr("partly met");
    case calls::FitState::Missed:
        return FitReasons::tr("not met");
    case calls::FitState::NotStated:
        break;
    }
    return FitReasons::tr("not stated");
}

QString matchedText(const calls::FitPart &part)
{
    QStringList names;
    for (const std::string &value : part.matched | std::views::take(mostMatched))
        names << (part.criterion == calls::FitCriterion::Themes        ? valueName(search::Dimension::Sector, value)
                      : part.criterion == calls::FitCriterion::Country ? valueName(search::Dimension::Country, value)
                                                                       : QString::fromStdString(value));
    const QString joined = names.join(FitReasons::tr(", "));
    return part.byWords ? FitReasons::tr("%1 (by the call's words)").arg(joined) : joined;
}

QList<FitReason> reasonsOf(const calls::CallFit &fit)
{
    double all = 0;
    for (const calls::FitPart &part : fit.parts)
        all += calls::fitWeight(part.criterion);
    QList<FitReason> reasons;
    for (const calls::FitPart &part : fit.parts) {
        FitReason reason;
        reason.criterion = calls::fitCriterionText(part.criterion);
        reason.state = stateText(part.state);
        reason.matched = matchedText(part);
        reason.possible = calls::fitWeight(part.criterion) / all;
        reason.share = reason.possible * part.fulfilment;
        reasons << reason;
    }
    return reasons;
}

Result<std::optional<calls::CallFit>> readFit(Store &store, const std::string &id, const calls::FitSubject &subject)
{
    const auto known = calls::mergedCall(store.cache, id);
    if (!known)
        return std::unexpected(known.error());
    if (!*known)
        return std::nullopt;
    const auto profile = calls::profileOf(subject, store.cache, store.workspace);
    if (!profile)
        return std::nullopt; // the list, search or organisation is gone: the room of calls has no fits then either
    return calls::FitCall((*known)->call).fit(*profile);
}

} // namespace

void FitReasons::setSession(Session *session)
{
    m_session = session;
    connect(session, &Session::snapshotChanged, this, &FitReasons::read);
    connect(session->settings(), &Settings::changed, this, [this] {
        if (m_fitState != m_session->settings()->fitState())
            read();
    });
    Q_EMIT sourceChanged();
    read();
}

void FitReasons::setRecordId(const QString &id)
{
    m_recordId = id;
    Q_EMIT sourceChanged();
    read();
}

void FitReasons::read()
{
    const auto generation = ++m_generation;
    if (!m_session || !m_session->isReady() || kindOfId(m_recordId.toStdString()) != RecordKind::Call)
        return;
    m_fitState = m_session->settings()->fitState();
    const auto subject = calls::fitSubjectFrom(m_session->settings()->fitSubject().toStdString());
    if (!subject) {
        m_reasons.clear();
        Q_EMIT reasonsChanged();
        return;
    }
    m_session->store()
        .run([id = m_recordId.toStdString(), subject = *subject](Store &store) { return readFit(store, id, subject); })
        .then(this, [this, generation](const Result<std::optional<calls::CallFit>> &fit) {
            if (generation != m_generation)
                return;
            const bool fits = m_session->check(this, fit) && *fit;
            m_reasons = fits ? reasonsOf(**fit) : QList<FitReason>();
            m_score = fits ? (*fit)->score : 0;
            Q_EMIT reasonsChanged();
        });
}

} // namespace hansa::desktop
