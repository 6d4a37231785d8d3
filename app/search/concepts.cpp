// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "catalogue/vocabularies.h"
#include "search/index.h"

namespace hansa::search
{

std::vector<Concept> conceptsOf(const catalogue::Vocabularies &vocabularies)
{
    using catalogue::Vocabulary;
    std::vector<Concept> out;
    for (const auto &[vocabulary, dimension] :
         {std::pair{Vocabulary::Sector, Dimension::Sector}, std::pair{Vocabulary::Ecosystem, Dimension::Ecosystem},
          std::pair{Vocabulary::Technology, Dimension::Technology}}) {
        for (const auto &term : vocabularies.terms(vocabulary)) {
            Concept entry{dimension, term.id, {}};
            for (const auto &name : term.names) {
                if (!name.empty())
                    entry.names.push_back(name);
            }
            entry.names.insert(entry.names.end(), term.synonyms.begin(), term.synonyms.end());
            out.push_back(std::move(entry));
        }
    }
    return out;
}

} // namespace hansa::search
