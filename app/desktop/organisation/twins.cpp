// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/organisation/twins.h"

#include "desktop/shell/workspacestep.h"

#include <algorithm>

namespace hansa::desktop
{

void Twins::setSession(Session *session)
{
    m_session = session;
    connect(session, &Session::snapshotChanged, this, &Twins::changed);
    Q_EMIT changed();
}

void Twins::setHistory(UndoHistory *history)
{
    m_history = history;
    Q_EMIT changed();
}

void Twins::setRecordId(const QString &id)
{
    m_recordId = id;
    Q_EMIT changed();
}

std::vector<store::Listing> Twins::listings() const
{
    if (!m_session || !m_session->snapshot())
        return {};
    const auto &all = m_session->snapshot()->listings;
    const auto found = all.find(m_recordId.toStdString());
    return found == all.end() ? std::vector<store::Listing>() : found->second;
}

QStringList Twins::catalogues() const
{
    QStringList lines;
    for (const store::Listing &listing : listings()) {
        const auto &states = m_session->snapshot()->catalogues;
        const auto state = std::ranges::find(states, listing.catalogue, &store::CatalogueState::id);
        const QString title = QString::fromStdString(state == states.end() ? listing.catalogue : state->title);
        const QString id = QString::fromStdString(listing.id);
        lines << (id == m_recordId ? title : tr("%1 (as %2, %3)").arg(title, QString::fromStdString(listing.name), id));
    }
    return lines;
}

QString Twins::other() const
{
    for (const store::Listing &listing : listings()) {
        if (const QString id = QString::fromStdString(listing.id); id != m_recordId)
            return id;
    }
    return {};
}

void Twins::showApart()
{
    const QString twin = other();
    if (twin.isEmpty())
        return;
    WorkspaceStep step{.text = tr("showing two organisations apart"),
                       .notice = tr("They are shown apart now"),
                       .work = [a = m_recordId.toStdString(), b = twin.toStdString()](Store &store) {
                           return store.workspace.apart().set(a, b, true);
                       }};
    perform(*m_session, m_history, std::move(step), m_session, [session = m_session](const QString &errorMessage) {
        if (errorMessage.isEmpty())
            session->load();
    });
}

} // namespace hansa::desktop
