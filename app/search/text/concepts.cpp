// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "catalogue/vocabularies.h"
#include "search/index.h"

#include <array>

namespace hansa::search
{

namespace
{
/// "Photonik und Optik" names two things that each name the concept.
std::vector<std::string> parts(std::string_view name)
{
    constexpr std::array<std::string_view, 9> joints{" and ", " und ", " et ", " y ", " e ", " i ", ", ", " - ", " – "};
    std::vector<std::string> out;
    for (std::size_t begin = 0; begin < name.size();) {
        std::size_t end = name.size();
        std::size_t next = name.size();
        for (const std::string_view joint : joints) {
            if (const std::size_t at = name.find(joint, begin); at < end) {
                end = at;
                next = at + joint.size();
            }
        }
        if (end > begin && name[end - 1] != '-') // "Luft- und Raumfahrt": half a word names nothing
            out.emplace_back(name.substr(begin, end - begin));
        begin = next;
    }
    return out;
}

void addNames(Concept &item, const catalogue::Term &term)
{
    for (const std::string &name : term.names) {
        if (name.empty())
            continue;
        item.names.push_back(name);
        for (std::string &part : parts(name))
            item.names.push_back(std::move(part));
    }
}
} // namespace

std::vector<Concept> conceptsOf(const catalogue::Vocabularies &vocabularies)
{
    using catalogue::Vocabulary;
    std::vector<Concept> concepts;
    for (const auto &[vocabulary, dimension] :
         {std::pair{Vocabulary::Sector, Dimension::Sector}, std::pair{Vocabulary::Ecosystem, Dimension::Ecosystem},
          std::pair{Vocabulary::Technology, Dimension::Technology}}) {
        for (const catalogue::Term &term : vocabularies.terms(vocabulary)) {
            Concept item{dimension, term.id, {term.id}, term.synonyms};
            addNames(item, term);
            concepts.push_back(std::move(item));
        }
    }
    for (const catalogue::Term &term : vocabularies.terms(Vocabulary::Country)) {
        Concept item{Dimension::Country, term.id, {}, {}};
        for (const std::string &name : term.names) {
            if (!name.empty())
                item.names.push_back(name);
        }
        concepts.push_back(std::move(item));
    }
    for (const catalogue::RegionFacts &region : vocabularies.regions()) {
        Concept item{Dimension::Region, region.code, {region.name}, {}};
        if (!region.localName.empty())
            item.names.push_back(region.localName);
        concepts.push_back(std::move(item));
    }
    return concepts;
}

} // namespace hansa::search
