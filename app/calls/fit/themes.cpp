// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/fit/themes.h"

#include "catalogue/vocabularies.h"

#include <algorithm>

namespace hansa::calls
{

Themes themesIn(std::string_view text)
{
    Themes themes;
    for (const catalogue::TermMatch &term : catalogue::Vocabularies::builtIn().termsIn(text)) {
        if (term.vocabulary == catalogue::Vocabulary::Sector)
            themes.sectors.push_back(term.id);
        else if (term.vocabulary == catalogue::Vocabulary::Technology)
            themes.technologies.push_back(term.id);
    }
    tidy(themes.sectors);
    tidy(themes.technologies);
    return themes;
}

void tidy(std::vector<std::string> &values)
{
    std::ranges::sort(values);
    const auto twice = std::ranges::unique(values);
    values.erase(twice.begin(), twice.end());
}

} // namespace hansa::calls
