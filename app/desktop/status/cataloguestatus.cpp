// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/status/cataloguestatus.h"

#include "desktop/naming/agewords.h"

namespace hansa::desktop
{

using namespace Qt::StringLiterals;

namespace
{
constexpr std::string_view embeddedId = "hansa.embedded";
}

void CatalogueStatus::setSession(Session *session)
{
    m_session = session;
    connect(session, &Session::snapshotChanged, this, &CatalogueStatus::changed);
    connect(session, &Session::cataloguesChanged, this, &CatalogueStatus::changed);
    Q_EMIT changed();
}

QString CatalogueStatus::catalogue() const
{
    QStringList titles;
    if (m_session) {
        for (const auto &state : m_session->catalogues())
            titles += state.revision > 0
                ? tr("%1 · revision %2").arg(QString::fromStdString(state.title)).arg(state.revision)
                : tr("%1 · not fetched yet").arg(QString::fromStdString(state.title));
    }
    return titles.isEmpty() ? tr("No catalogue yet") : titles.join(u"   "_s);
}

std::optional<Day> CatalogueStatus::day() const
{
    std::optional<Instant> oldest;
    if (m_session) {
        for (const auto &state : m_session->catalogues()) {
            if (state.published && (!oldest || *state.published < *oldest))
                oldest = state.published;
        }
    }
    return oldest ? std::optional(std::chrono::floor<std::chrono::days>(*oldest)) : std::nullopt;
}

QString CatalogueStatus::age() const
{
    const auto published = day();
    if (!published)
        return {};
    return tr("data of %1 (%2)").arg(dayText(*published), ageWords(*published, m_session->clock().today()));
}

bool CatalogueStatus::isStale() const
{
    const auto published = day();
    return published && desktop::isStale(*published, m_session->clock().today());
}

bool CatalogueStatus::isSample() const
{
    return m_session && std::ranges::contains(m_session->catalogues(), embeddedId, &store::CatalogueState::id);
}

QString CatalogueStatus::counts() const
{
    if (!m_session || !m_session->snapshot())
        return {};
    const auto &counts = m_session->snapshot()->counts;
    const auto of = [&](RecordKind kind) {
        const auto found = counts.find(kind);
        return found == counts.end() ? 0 : int(found->second);
    };
    return tr("%1, %2").arg(tr("%n organisation(s)", nullptr, of(RecordKind::Organisation)),
                            tr("%n call(s)", nullptr, of(RecordKind::Call)));
}

} // namespace hansa::desktop
