// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/callrules_p.h"

#include "store/sqlite/connection_p.h"

#include <algorithm>
#include <functional>
#include <ranges>

namespace hansa::store
{

namespace
{

std::vector<std::string> codesOf(std::string_view joined)
{
    std::vector<std::string> codes;
    for (const auto code : std::views::split(joined, ' '))
        if (!code.empty())
            codes.emplace_back(std::string_view(code));
    return codes;
}

std::string joined(const std::vector<std::string> &codes)
{
    std::string all;
    for (const std::string &code : codes)
        all.append(all.empty() ? "" : " ").append(code);
    return all;
}

/// A rule with the number of its row.
struct HeldRule {
    std::int64_t id = 0;
    CallRule rule;
    bool stays = false;
};

std::vector<HeldRule> heldRules(Connection &db, std::string_view call)
{
    Query query = db.query("SELECT id, kind, number, countries, text, source, url, date FROM call_rule WHERE call = ? "
                           "ORDER BY id");
    query.bind(call);
    std::vector<HeldRule> held;
    while (query.step())
        held.push_back({query.number(0), ruleOf(query), false});
    return held;
}

Query &bindRule(Query &query, const CallRule &rule)
{
    return query.bind(rule.kind)
        .bind(rule.number)
        .bind(joined(rule.countries))
        .bind(rule.text)
        .bind(rule.source)
        .bind(rule.url)
        .bind(rule.date);
}

} // namespace

CallRule ruleOf(const Query &query)
{
    return {.kind = std::string(query.text(1)),
            .number = int(query.number(2)),
            .countries = codesOf(query.text(3)),
            .text = std::string(query.text(4)),
            .source = std::string(query.text(5)),
            .url = std::string(query.text(6)),
            .date = std::string(query.text(7))};
}

void replaceRules(Connection &db, std::string_view call, std::vector<CallRule> wanted)
{
    std::vector<HeldRule> held = heldRules(db, call);
    const auto claim = [&](const CallRule &rule, auto isLike) -> HeldRule * {
        const auto found =
            std::ranges::find_if(held, [&](const HeldRule &one) { return !one.stays && isLike(one.rule, rule); });
        if (found == held.end())
            return nullptr;
        found->stays = true;
        return &*found;
    };
    std::erase_if(wanted, [&](const CallRule &rule) { return claim(rule, std::equal_to<>()) != nullptr; });
    for (const CallRule &rule : wanted) {
        const HeldRule *const changed =
            claim(rule, [](const CallRule &a, const CallRule &b) { return a.kind == b.kind; });
        Query query = changed ? db.query("UPDATE call_rule SET kind = ?, number = ?, countries = ?, text = ?, "
                                         "source = ?, url = ?, date = ? WHERE id = ?")
                              : db.query("INSERT INTO call_rule (kind, number, countries, text, source, url, date, "
                                         "call) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        if (changed)
            bindRule(query, rule).bind(changed->id).run();
        else
            bindRule(query, rule).bind(call).run();
    }
    for (const HeldRule &one : held)
        if (!one.stays)
            db.query("DELETE FROM call_rule WHERE id = ?").bind(one.id).run();
}

} // namespace hansa::store
