// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "publish/resolveindex.h"

#include "publish/resolvekeys.h"

#include <algorithm>

namespace hansa::publish
{

using namespace catalogue;

void ResolveIndex::addKey(std::size_t entry, const std::string &key)
{
    if (key.empty())
        return;
    Places &places = m_keys[key];
    if (!std::ranges::contains(places, entry))
        places.push_back(entry);
}

void ResolveIndex::addName(std::size_t entry, std::string_view name)
{
    addKey(entry, nameKey(name));
    for (const std::string &key : partKeys(name))
        addKey(entry, key);
}

void ResolveIndex::add(const Organisation &organisation)
{
    Entry entry{organisation.id, {}, false};
    if (!organisation.country.empty())
        entry.countries = {organisation.country};
    m_entries.push_back(std::move(entry));
    for (const std::string &name : {organisation.name, organisation.nativeName, organisation.shortName})
        addName(m_entries.size() - 1, name);
}

void ResolveIndex::add(const Partnership &partnership)
{
    Entry entry{partnership.id, partnership.targetCountries, true};
    for (const PartnershipMember &member : partnership.members) {
        if (!member.country.empty())
            entry.countries.push_back(member.country);
    }
    m_entries.push_back(std::move(entry));
    for (const std::string &name : {partnership.name, partnership.acronym})
        addName(m_entries.size() - 1, name);
    if (!partnership.acronym.empty()) { // what it is called where its members are meant
        for (const std::string_view kind : {" consortium", " partnership"})
            addKey(m_entries.size() - 1, nameKey(partnership.acronym + std::string(kind)));
    }
}

ResolveIndex::Places ResolveIndex::placesOf(const std::string &key, Wanted wanted) const
{
    const auto found = m_keys.find(key);
    if (found == m_keys.end())
        return {};
    Places places = found->second;
    std::erase_if(places, [&](std::size_t place) {
        return wanted != Wanted::Both && m_entries[place].partnership != (wanted == Wanted::Partnerships);
    });
    return places;
}

NameFound ResolveIndex::judge(const Places &places, const NameAsked &asked, bool weak) const
{
    const auto idsOf = [&](const Places &list) {
        std::vector<std::string> ids;
        for (const std::size_t place : list)
            ids.push_back(m_entries[place].id);
        return ids;
    };
    if (places.empty())
        return {Match::Unknown, {}};
    Places left = places;
    std::erase_if(left, [&](std::size_t place) {
        const Entry &entry = m_entries[place];
        return !asked.country.empty() && !entry.countries.empty()
            && !std::ranges::contains(entry.countries, asked.country);
    });
    if (left.empty())
        return {Match::OtherCountry, idsOf(places)};
    if (left.size() > 1)
        return {Match::Ambiguous, idsOf(left)};
    const auto supported = [&](const std::string &country) {
        return country == asked.country || std::ranges::contains(asked.around, country);
    };
    if (weak && std::ranges::none_of(m_entries[left.front()].countries, supported))
        return {Match::Vague, idsOf(left)};
    return {Match::Resolved, idsOf(left)};
}

NameFound ResolveIndex::find(const NameAsked &asked, Wanted wanted) const
{
    const std::string whole = nameKey(asked.name);
    if (const Places places = placesOf(whole, wanted); !places.empty())
        return judge(places, asked, isWeakKey(whole));
    Places places;
    bool weak = true; // one clear part is enough
    for (const std::string &key : partKeys(asked.name)) {
        const Places found = placesOf(key, wanted);
        if (found.empty())
            continue;
        weak = weak && isWeakKey(key);
        // What all parts name is meant: an acronym alone may be another's, too.
        Places both;
        std::ranges::copy_if(found, std::back_inserter(both),
                             [&](std::size_t place) { return std::ranges::contains(places, place); });
        if (both.empty())
            places.insert(places.end(), found.begin(), found.end());
        else
            places = std::move(both);
    }
    if (places.empty())
        return judge(placesOf(coreKey(asked.name), wanted), asked, true);
    return judge(places, asked, weak);
}

bool ResolveIndex::mayBe(std::string_view name, std::string_view id) const
{
    const auto leads = [&](const std::string &key) {
        return std::ranges::any_of(placesOf(key, Wanted::Organisations),
                                   [&](std::size_t place) { return m_entries[place].id == id; });
    };
    return leads(nameKey(name)) || leads(coreKey(name)) || std::ranges::any_of(partKeys(name), leads);
}

} // namespace hansa::publish
