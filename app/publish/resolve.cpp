// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "publish/resolve.h"

#include <algorithm>
#include <format>

namespace hansa::publish
{

using namespace catalogue;

namespace
{
using Wanted = ResolveIndex::Wanted;

/// Resolves the names of one record after the other.
class Resolver
{
public:
    Resolver(const ResolveIndex &index, ResolveReport &report)
        : m_index(index)
        , m_report(report)
    {
    }

    void resolve(Partnership &record)
    {
        std::vector<std::string> known; // ids that the record has already
        std::vector<std::string> around;
        for (const PartnershipMember &member : record.members) {
            if (!member.id.empty())
                known.push_back(member.id);
            if (!member.country.empty())
                around.push_back(member.country);
        }
        for (std::size_t i = 0; i < record.members.size(); ++i) {
            PartnershipMember &member = record.members[i];
            if (member.id.empty())
                take(record.id, std::format("members[{}]", i), {member.name, member.country, around},
                     Wanted::Organisations, known, member.id);
        }
        if (!record.coordinator.empty() && !kindOfId(record.coordinator))
            resolveCoordinator(record, around);
    }

    void resolve(Event &record)
    {
        std::vector<std::string> around = record.targetCountries;
        around.push_back(record.country);
        resolve(record.id, "organisers", record.organisers, around, Wanted::Organisations);
    }

    void resolve(Story &record)
    {
        resolve(record.id, "organisations", record.organisations, record.countries, Wanted::Both);
        if (!record.partnership.empty() && !kindOfId(record.partnership)) {
            std::vector<std::string> none;
            take(record.id, "partnership", {record.partnership, {}, record.countries}, Wanted::Partnerships, none,
                 record.partnership);
        }
    }

    void resolve(Cooperation &record)
    {
        resolve(record.id, "organisations", record.organisations, record.countries, Wanted::Both);
    }

    void resolve(Organisation &) { }
    void resolve(Call &) { }
    void resolve(Country &) { }

private:
    void resolve(const std::string &record, std::string_view field, std::vector<std::string> &values,
                 const std::vector<std::string> &around, Wanted wanted)
    {
        std::vector<std::string> known;
        std::ranges::copy_if(values, std::back_inserter(known),
                             [](const std::string &v) { return kindOfId(v).has_value(); });
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (!kindOfId(values[i]))
                take(record, std::format("{}[{}]", field, i), {values[i], {}, around}, wanted, known, values[i]);
        }
    }

    /// A coordinator is mostly one of the members, perhaps under a shorter name.
    void resolveCoordinator(Partnership &record, const std::vector<std::string> &around)
    {
        std::vector<std::string> members;
        for (const PartnershipMember &member : record.members) {
            const bool same = !member.id.empty()
                && (member.name == record.coordinator || m_index.mayBe(record.coordinator, member.id));
            if (same && !std::ranges::contains(members, member.id))
                members.push_back(member.id);
        }
        if (members.size() == 1) {
            m_report.names.push_back({record.id, "coordinator", record.coordinator, Match::Resolved, members});
            record.coordinator = members.front();
            return;
        }
        std::vector<std::string> none;
        take(record.id, "coordinator", {record.coordinator, {}, around}, Wanted::Organisations, none,
             record.coordinator);
    }

    /// Looks one name up; where it is certain, @p value becomes the id.
    void take(const std::string &record, std::string field, const NameAsked &asked, Wanted wanted,
              std::vector<std::string> &known, std::string &value)
    {
        NameFound found = m_index.find(asked, wanted);
        std::string name(asked.name); // may be a view of value
        if (found.match == Match::Resolved && std::ranges::contains(known, found.ids.front()))
            found.match = Match::Repeated;
        if (found.match == Match::Resolved) {
            value = found.ids.front();
            known.push_back(value);
        }
        m_report.names.push_back({record, std::move(field), std::move(name), found.match, std::move(found.ids)});
    }

    const ResolveIndex &m_index;
    ResolveReport &m_report;
};
} // namespace

std::map<Match, int> ResolveReport::counts() const
{
    std::map<Match, int> counts;
    for (const Resolution &resolution : names)
        ++counts[resolution.match];
    return counts;
}

ResolveReport resolveNames(std::span<Record> records)
{
    ResolveIndex index;
    for (const Record &record : records) {
        if (const auto *const organisation = std::get_if<Organisation>(&record))
            index.add(*organisation);
        else if (const auto *const partnership = std::get_if<Partnership>(&record))
            index.add(*partnership);
    }
    ResolveReport report;
    Resolver resolver(index, report);
    for (Record &record : records)
        std::visit([&](auto &typed) { resolver.resolve(typed); }, record);
    return report;
}

std::string reasonOf(const Resolution &resolution)
{
    std::string ids;
    for (const std::string &id : resolution.ids)
        ids.append(ids.empty() ? "" : ", ").append(id);
    switch (resolution.match) {
    case Match::Resolved:
        return ids;
    case Match::Unknown:
        return "no organisation of that name";
    case Match::Ambiguous:
        return std::format("names {} organisations: {}", resolution.ids.size(), ids);
    case Match::OtherCountry:
        return std::format("{} is in another country", ids);
    case Match::Vague:
        return std::format("so short a name may mean another than {}, and no country agrees", ids);
    case Match::Repeated:
        return std::format("{} is named already", ids);
    }
    return {};
}

} // namespace hansa::publish
