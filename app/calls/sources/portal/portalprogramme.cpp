// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/sources/portal/portalprogramme.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hansa::calls
{

namespace
{
constexpr std::array programmes = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"111111", "EU External Action"},
    {"42810547", "Europe Direct"},
    {"43089234", "Innovation Fund"},
    {"43108390", "Horizon Europe"},
    {"43152860", "Digital Europe Programme"},
    {"43251567", "Connecting Europe Facility"},
    {"43251589", "Citizens, Equality, Rights and Values Programme"},
    {"43251814", "Creative Europe Programme"},
    {"43251842", "Union Anti-fraud Programme"},
    {"43252368", "Internal Security Fund"},
    {"43252386", "Justice Programme"},
    {"43252433", "Programme for the Protection of the Euro against Counterfeiting"},
    {"43252449", "Research Fund for Coal & Steel"},
    {"43252476", "Single Market Programme"},
    {"43252517", "Social Prerogative and Specific Competencies Lines"},
    {"43253967", "Renewable Energy Financing Mechanism"},
    {"43254019", "European Social Fund Plus"},
    {"43254037", "European Solidarity Corps"},
    {"43298203", "Union Civil Protection Mechanism"},
    {"43298664", "Promotion of Agricultural Products"},
    {"43298916", "Euratom Research and Training Programme"},
    {"43353764", "Erasmus+"},
    {"43392145", "European Maritime, Fisheries and Aquaculture Fund"},
    {"43637601", "Pilot Projects and Preparatory Actions"},
    {"44181033", "European Defence Fund"},
    {"44416173", "Interregional Innovation Investments Instrument"},
    {"44773066", "Just Transition Mechanism"},
    {"45532249", "EU Bodies and Agencies"},
});
static_assert(std::ranges::is_sorted(programmes));
} // namespace

std::string_view portalProgramme(std::string_view code)
{
    const auto found =
        std::ranges::lower_bound(programmes, code, {}, &std::pair<std::string_view, std::string_view>::first);
    return found != programmes.end() && found->first == code ? found->second : std::string_view();
}

} // namespace hansa::calls
