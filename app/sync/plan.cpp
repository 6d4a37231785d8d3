// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "sync/plan.h"

#include <algorithm>

namespace hansa::sync
{

Plan::Plan(const protocol::Content &content, std::int64_t held)
    : m_held(held)
    , m_revision(content.revision)
    , m_hasIndex(content.index.has_value())
    , m_packs{content.snapshot}
{
    if (content.last)
        m_packs.push_back(*content.last);
}

bool Plan::wantsIndex() const
{
    // One revision behind the head names all there is. A newcomer needs no more than the
    // snapshot where that is the newest.
    const bool leadsThere =
        m_held > 0 ? m_held == m_revision - 1 && m_packs.size() > 1 : m_packs.front().to == m_revision;
    return m_hasIndex && !leadsThere;
}

void Plan::take(const protocol::PackIndex &index)
{
    for (const protocol::PackRef &pack : index.packs) {
        if (!std::ranges::contains(m_packs, pack))
            m_packs.push_back(pack);
    }
}

std::optional<protocol::PackPath> Plan::best() const
{
    auto fromNothing = protocol::cheapestPath(0, m_revision, m_packs);
    if (m_held == 0)
        return fromNothing;
    auto fromHeld = protocol::cheapestPath(m_held, m_revision, m_packs);
    if (!fromHeld || !fromNothing)
        return fromHeld ? fromHeld : fromNothing;
    return protocol::bytesOf(*fromHeld) <= protocol::bytesOf(*fromNothing) ? fromHeld : fromNothing;
}

void Plan::fails(const protocol::PackRef &pack)
{
    std::erase(m_packs, pack);
}

void Plan::distrustHeld()
{
    m_held = 0;
}

} // namespace hansa::sync
