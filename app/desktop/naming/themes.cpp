// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/naming/themes.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace hansa::desktop
{

namespace
{

constexpr std::array<std::pair<std::string_view, SectorTheme>, 29> themes{{
    {"aerospace", SectorTheme::Mobility},
    {"agri-food", SectorTheme::AgriFood},
    {"automotive", SectorTheme::Mobility},
    {"biotechnology", SectorTheme::Health},
    {"blue-economy", SectorTheme::Mobility},
    {"chemicals", SectorTheme::Manufacturing},
    {"circular-economy", SectorTheme::Circular},
    {"construction", SectorTheme::Circular},
    {"digital", SectorTheme::Digital},
    {"electronics", SectorTheme::Photonics},
    {"energy", SectorTheme::Energy},
    {"forestry-wood", SectorTheme::Circular},
    {"furniture", SectorTheme::Manufacturing},
    {"health", SectorTheme::Health},
    {"logistics", SectorTheme::Mobility},
    {"manufacturing", SectorTheme::Manufacturing},
    {"materials", SectorTheme::Manufacturing},
    {"metals", SectorTheme::Manufacturing},
    {"mining", SectorTheme::Manufacturing},
    {"mobility", SectorTheme::Mobility},
    {"packaging", SectorTheme::Manufacturing},
    {"paper-printing", SectorTheme::Manufacturing},
    {"pharma", SectorTheme::Health},
    {"photonics", SectorTheme::Photonics},
    {"plastics", SectorTheme::Manufacturing},
    {"rail", SectorTheme::Mobility},
    {"space", SectorTheme::Mobility},
    {"textiles", SectorTheme::Manufacturing},
    {"water", SectorTheme::Circular},
}};
static_assert(std::ranges::is_sorted(themes, {}, &std::pair<std::string_view, SectorTheme>::first));

class Words
{
    Q_DECLARE_TR_FUNCTIONS(hansa::desktop::SectorTheme)
};

} // namespace

SectorTheme themeOf(std::string_view sector)
{
    const auto found = std::ranges::lower_bound(themes, sector, {}, &std::pair<std::string_view, SectorTheme>::first);
    return found != themes.end() && found->first == sector ? found->second : SectorTheme::Other;
}

QString themeName(SectorTheme theme)
{
    switch (theme) {
    case SectorTheme::Photonics:
        return Words::tr("Photonics, electronics");
    case SectorTheme::Digital:
        return Words::tr("Digital");
    case SectorTheme::Manufacturing:
        return Words::tr("Manufacturing, materials");
    case SectorTheme::Energy:
        return Words::tr("Energy");
    case SectorTheme::Mobility:
        return Words::tr("Mobility, aerospace, sea");
    case SectorTheme::Health:
        return Words::tr("Health, biotechnology");
    case SectorTheme::Circular:
        return Words::tr("Circular economy, building");
    case SectorTheme::AgriFood:
        return Words::tr("Agriculture, food");
    case SectorTheme::Other:
        break;
    }
    return Words::tr("Other");
}

} // namespace hansa::desktop
