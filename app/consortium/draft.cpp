// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "consortium/draft.h"

#include "store/cache.h"
#include "store/workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace hansa::consortium
{

Result<std::vector<Partner>> partnersOn(std::int64_t shortlist, std::span<const store::DraftRole> roles,
                                        const store::Workspace &workspace, const store::Cache &cache)
{
    const auto items = workspace.shortlists().items(shortlist);
    if (!items)
        return std::unexpected(items.error());
    std::vector<Partner> partners;
    for (const store::ShortlistItem &item : *items) {
        if (kindOfId(item.record) != RecordKind::Organisation)
            continue;
        const auto organisation = cache.records().one<catalogue::Organisation>(item.record);
        if (!organisation)
            return std::unexpected(organisation.error());
        Partner partner{.id = item.record, .name = item.name, .country = {}};
        if (const auto role = std::ranges::find(roles, item.record, &store::DraftRole::organisation);
            role != roles.end())
            partner.role = roleFromName(role->role).value_or(PartnerRole::Partner);
        if (*organisation)
            partner.country = (*organisation)->country;
        partners.push_back(std::move(partner));
    }
    return partners;
}

std::vector<Rule> rulesOf(const store::TrackedCall &tracked, const catalogue::Call &call)
{
    if (!tracked.rules)
        return rulesFor(call);
    std::vector<Rule> rules;
    for (const store::CallRule &one : *tracked.rules) {
        const auto kind = ruleFromName(one.kind);
        if (!kind)
            continue; // of a newer version
        rules.push_back({.kind = *kind,
                         .number = one.number,
                         .countries = one.countries,
                         .text = one.text,
                         .source = one.source,
                         .url = one.url,
                         .date = one.date});
    }
    return rules;
}

std::vector<store::CallRule> storedRules(std::span<const Rule> rules)
{
    std::vector<store::CallRule> stored;
    for (const Rule &one : rules)
        stored.push_back({.kind = std::string(ruleName(one.kind)),
                          .number = one.number,
                          .countries = one.countries,
                          .text = one.text,
                          .source = one.source,
                          .url = one.url,
                          .date = one.date});
    return stored;
}

store::DraftRole storedRole(std::string_view organisation, PartnerRole role)
{
    return {.organisation = std::string(organisation),
            .role = role == PartnerRole::Partner ? std::string() : std::string(roleName(role))};
}

Rule usersRule(RuleKind kind, int number, std::string text, PartialDate day)
{
    return {.kind = kind,
            .number = hasNumber(kind) ? number : 0,
            .countries = {},
            .text = std::move(text),
            .source = QCoreApplication::translate("hansa::consortium::Draft", "You").toStdString(),
            .url = {},
            .date = day.toString()};
}

} // namespace hansa::consortium
