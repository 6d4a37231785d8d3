// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/catalogueoption.h"

#include "cli/commandline.h"
#include "cli/text.h"

#include <algorithm>

namespace hansa::cli
{

void CatalogueOption::addTo(CLI::App *command)
{
    CommandLine::repeatable(command, "--catalogue", m_ids, Text::tr("Only these catalogues (default: all followed)"))
        ->delimiter(',')
        ->type_name("ID[,ID…]");
}

Result<store::CatalogueFilter> CatalogueOption::filter(Session &session) const
{
    if (m_ids.empty())
        return store::CatalogueFilter{};
    const auto states = this->states(session);
    if (!states)
        return std::unexpected(states.error());
    return m_ids;
}

Result<std::vector<store::CatalogueState>> CatalogueOption::states(Session &session) const
{
    const auto cache = session.filledCache();
    if (!cache)
        return std::unexpected(cache.error());
    auto all = (*cache)->catalogues().all();
    if (!all || m_ids.empty())
        return all;
    QStringList known;
    for (const auto &state : *all)
        known << QString::fromStdString(state.id);
    for (const auto &id : m_ids) {
        if (!known.contains(QString::fromStdString(id)))
            return failure(ErrorKind::Failed, Text::tr("Reading the catalogue"), QString::fromStdString(id),
                           Text::tr("this profile does not follow it"),
                           Text::tr("Followed are: %1.").arg(known.join(Text::tr(", "))));
    }
    std::erase_if(*all, [&](const auto &state) { return !std::ranges::contains(m_ids, state.id); });
    return all;
}

} // namespace hansa::cli
