// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "catalogue/twins.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace hansa::catalogue
{

namespace
{
constexpr std::size_t mostSharing = 16; ///< a key of more says nothing

/// Letters and digits only, in capitals: how people write numbers differs.
std::string plainNumber(std::string_view text)
{
    std::string plain;
    for (const char c : text) {
        if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'))
            plain += c;
        else if (c >= 'a' && c <= 'z')
            plain += char(c - 'a' + 'A');
    }
    return plain;
}

/// Host and path, without scheme, "www." and what does not tell two sites apart.
std::string plainAddress(std::string_view address)
{
    if (const auto scheme = address.find("://"); scheme != std::string_view::npos)
        address.remove_prefix(scheme + 3);
    address = address.substr(0, address.find_first_of("?#"));
    while (address.ends_with('/'))
        address.remove_suffix(1);
    std::string plain(address);
    const std::size_t host = std::min(plain.find('/'), plain.size());
    std::transform(plain.begin(), plain.begin() + std::ptrdiff_t(host), plain.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    return plain.starts_with("www.") ? plain.substr(4) : plain;
}

bool shareCatalogue(const Origin &a, const Origin &b)
{
    return std::ranges::any_of(a.catalogues,
                               [&](std::size_t catalogue) { return std::ranges::contains(b.catalogues, catalogue); });
}

/// Sets that grow together.
class Union
{
public:
    explicit Union(std::size_t size)
        : m_parent(size)
    {
        std::iota(m_parent.begin(), m_parent.end(), std::size_t(0));
    }

    std::size_t find(std::size_t at)
    {
        while (m_parent[at] != at)
            at = m_parent[at] = m_parent[m_parent[at]];
        return at;
    }
    void join(std::size_t a, std::size_t b) { m_parent[find(b)] = find(a); }

private:
    std::vector<std::size_t> m_parent;
};

std::size_t firstCatalogue(const Origin &origin)
{
    return origin.catalogues.empty() ? 0 : std::ranges::min(origin.catalogues);
}
} // namespace

std::pair<std::string, std::string> ApartPairs::ordered(std::string_view a, std::string_view b)
{
    return a < b ? std::pair(std::string(a), std::string(b)) : std::pair(std::string(b), std::string(a));
}

std::string ApartPairs::text() const
{
    std::string lines;
    for (const auto &[a, b] : m_pairs)
        lines.append(a).append(1, ' ').append(b).append(1, '\n');
    return lines;
}

std::vector<std::string> identityKeys(const Organisation &organisation)
{
    std::vector<std::string> keys;
    const auto add = [&](const char *sort, const std::string &plain) {
        if (!plain.empty())
            keys.push_back(sort + plain);
    };
    if (organisation.identifiers) {
        const Identifiers &ids = *organisation.identifiers;
        add("ror:", plainNumber(ids.ror));
        add("oid:", plainNumber(ids.oid));
        add("pic:", plainNumber(ids.pic));
        add("vat:", plainNumber(ids.vat));
    }
    // A site alone may be a company's in several countries.
    if (!organisation.country.empty())
        if (const std::string address = plainAddress(organisation.website); address.contains('.'))
            keys.push_back("web:" + address + ' ' + organisation.country);
    return keys;
}

std::vector<std::vector<std::size_t>> twinsAmong(std::span<const Origin> origins, const ApartPairs &apart)
{
    std::map<std::string, std::vector<std::size_t>, std::less<>> byKey;
    for (std::size_t i = 0; i < origins.size(); ++i) {
        for (std::string &key : identityKeys(*origins[i].organisation))
            byKey[std::move(key)].push_back(i);
    }
    Union groups(origins.size());
    for (const auto &[key, places] : byKey) {
        if (places.size() > mostSharing)
            continue;
        for (std::size_t i = 0; i < places.size(); ++i) {
            for (std::size_t j = i + 1; j < places.size(); ++j) {
                const Origin &a = origins[places[i]];
                const Origin &b = origins[places[j]];
                const auto sharesWithAnother = [&](const Origin &one, std::size_t self) {
                    return std::ranges::any_of(places, [&](std::size_t place) {
                        return place != self && shareCatalogue(origins[place], one);
                    });
                };
                if (sharesWithAnother(a, places[i]) || sharesWithAnother(b, places[j])
                    || apart.contains(a.organisation->id, b.organisation->id))
                    continue;
                groups.join(places[i], places[j]);
            }
        }
    }
    std::map<std::size_t, std::vector<std::size_t>> members;
    for (std::size_t i = 0; i < origins.size(); ++i)
        members[groups.find(i)].push_back(i);
    std::vector<std::vector<std::size_t>> twins;
    for (auto &[root, group] : members) {
        if (group.size() < 2)
            continue;
        // By a chain of keys two of one catalogue may have met: then none of it is certain.
        bool certain = true;
        for (std::size_t i = 0; i < group.size(); ++i) {
            for (std::size_t j = i + 1; j < group.size(); ++j)
                certain = certain && !shareCatalogue(origins[group[i]], origins[group[j]]);
        }
        if (!certain)
            continue;
        std::ranges::stable_sort(group, {}, [&](std::size_t place) { return firstCatalogue(origins[place]); });
        twins.push_back(std::move(group));
    }
    return twins;
}

} // namespace hansa::catalogue
