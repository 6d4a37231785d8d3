// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/linksof_p.h"

#include "base/fold.h"

#include <algorithm>

namespace hansa::store
{

using namespace catalogue;

namespace
{
class Mentions
{
public:
    void add(LinkRole role, const std::string &id)
    {
        // A name that isn't resolved stands where an id would.
        if (kindOfId(id) && !std::ranges::contains(m_list, Mention{id, role}))
            m_list.push_back({id, role});
    }
    void add(LinkRole role, const std::vector<std::string> &ids)
    {
        for (const std::string &id : ids)
            add(role, id);
    }
    void country(LinkRole role, const std::string &code)
    {
        if (!code.empty())
            add(role, "country:" + fold(code));
    }
    void countries(LinkRole role, const std::vector<std::string> &codes)
    {
        for (const std::string &code : codes)
            country(role, code);
    }

    void of(const Organisation &record) { country(LinkRole::Located, record.country); }
    void of(const Partnership &record)
    {
        add(LinkRole::Coordinator, record.coordinator);
        for (const PartnershipMember &member : record.members)
            add(LinkRole::Member, member.id);
        countries(LinkRole::Concerns, record.targetCountries);
    }
    void of(const Call &record)
    {
        if (record.eligible)
            countries(LinkRole::Concerns, record.eligible->countries);
    }
    void of(const Event &record)
    {
        add(LinkRole::Organiser, record.organisers);
        country(LinkRole::Located, record.country);
        countries(LinkRole::Concerns, record.targetCountries);
    }
    void of(const Country &) { }
    void of(const Story &record)
    {
        add(LinkRole::Party, record.organisations);
        add(LinkRole::Partnership, record.partnership);
        countries(LinkRole::Concerns, record.countries);
    }
    void of(const Cooperation &record)
    {
        add(LinkRole::Party, record.organisations);
        countries(LinkRole::Concerns, record.countries);
    }

    std::vector<Mention> take() { return std::move(m_list); }

private:
    std::vector<Mention> m_list;
};

std::vector<std::string_view> otherNames(const Record &record)
{
    if (const auto *organisation = std::get_if<Organisation>(&record))
        return {organisation->shortName, organisation->nativeName};
    if (const auto *partnership = std::get_if<Partnership>(&record))
        return {partnership->acronym};
    if (const auto *call = std::get_if<Call>(&record))
        return {call->reference};
    if (const auto *country = std::get_if<Country>(&record))
        return {country->code};
    return {};
}
} // namespace

std::vector<Mention> mentionsOf(const Record &record)
{
    Mentions mentions;
    std::visit([&](const auto &typed) { mentions.of(typed); }, record);
    return mentions.take();
}

std::string termsOf(const Record &record)
{
    std::string terms = fold(titleOf(record));
    std::ranges::replace(terms, '\n', ' ');
    terms += '\n';
    for (const std::string_view name : otherNames(record)) {
        if (!name.empty())
            terms.append(fold(name)).append(1, ' ');
    }
    const std::string &id = headOf(record).id;
    terms.append(id, id.find(':') + 1);
    return terms;
}

} // namespace hansa::store
