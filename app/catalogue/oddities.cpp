// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "catalogue/oddities.h"

#include "base/fold.h"
#include "catalogue/checker_p.h"

namespace hansa::catalogue
{

namespace
{
void check(Checker &checker, const MemberCounts &counts)
{
    const std::initializer_list<std::pair<const char *, const std::optional<int> &>> parts{
        {"members.sme", counts.sme},           {"members.large", counts.large},
        {"members.research", counts.research}, {"members.public", counts.publicBodies},
        {"members.other", counts.other},
    };
    checker.notNegative("members.total", counts.total);
    for (const auto &[field, part] : parts) {
        checker.notNegative(field, part);
        if (part && counts.total && *part > *counts.total)
            checker.odd(field, std::format("{} of {} members", *part, *counts.total));
    }
}

void check(Checker &checker, const Organisation &record)
{
    checker.in(Vocabulary::Country, "country", record.country);
    if (record.region)
        checker.nuts("region.nuts", record.region->nuts, record.country);
    checker.position(record.lat, record.lon);
    checker.webAddress("website", record.website);
    checker.mailAddress("email", record.email);
    checker.year("founded", record.founded);
    if (record.members)
        check(checker, *record.members);
    checker.notNegative("staff", record.staff);
    checker.in(Vocabulary::Sector, "sectors", record.sectors);
    checker.in(Vocabulary::Ecosystem, "ecosystems", record.ecosystems);
    checker.in(Vocabulary::Technology, "technologies", record.technologies);
    for (std::size_t i = 0; i < record.labels.size(); ++i)
        checker.order(std::format("labels[{}]", i), record.labels[i].validFrom, record.labels[i].validUntil);
    for (std::size_t i = 0; i < record.languages.size(); ++i)
        checker.language(std::format("languages[{}]", i), record.languages[i]);
    if (record.interests)
        checker.in(Vocabulary::Country, "interests.countries", record.interests->countries);
}

void check(Checker &checker, const Partnership &record)
{
    checker.order("end", record.start, record.end);
    for (std::size_t i = 0; i < record.members.size(); ++i) {
        const PartnershipMember &member = record.members[i];
        checker.in(Vocabulary::Country, std::format("members[{}].country", i), member.country);
        if (!member.id.empty() && kindOfId(member.id) != RecordKind::Organisation)
            checker.odd(std::format("members[{}].id", i), std::format("\"{}\" is no organisation's id", member.id));
    }
    checker.in(Vocabulary::Country, "target_countries", record.targetCountries);
    checker.in(Vocabulary::Sector, "sectors", record.sectors);
    checker.notNegative("smes", record.smes);
    checker.webAddress("website", record.website);
}

void check(Checker &checker, const Call &record)
{
    for (std::size_t i = 0; i < record.deadlines.size(); ++i) {
        const Deadline &deadline = record.deadlines[i];
        const std::string field = std::format("deadlines[{}]", i);
        checker.order(field, record.opens, deadline.date);
        checker.counted(field + ".date", deadline.date);
        checker.timeOfDay(field + ".time", deadline.time);
        checker.timeZone(field + ".timezone", deadline.timezone);
    }
    checker.notNegative("budget_eur", record.budgetEur);
    if (record.grantEur)
        checker.limits("grant_eur", record.grantEur->min, record.grantEur->max);
    if (record.fundingRate && (*record.fundingRate < 0 || *record.fundingRate > 1))
        checker.odd("funding_rate", std::format("{} is no rate from 0 to 1", *record.fundingRate));
    checker.notNegative("expected_grants", record.expectedGrants);
    if (record.eligible)
        checker.in(Vocabulary::Country, "eligible.countries", record.eligible->countries);
    if (record.consortium) {
        checker.limits("consortium", record.consortium->minPartners, record.consortium->maxPartners);
        checker.notNegative("consortium.min_countries", record.consortium->minCountries);
    }
    checker.in(Vocabulary::Sector, "sectors", record.sectors);
    checker.webAddress("url", record.url);
}

void check(Checker &checker, const Event &record)
{
    checker.oneOf("type", record.type, {"matchmaking", "mission", "information", "conference", "training", "webinar"});
    checker.order("end", record.start, record.end);
    checker.in(Vocabulary::Country, "country", record.country);
    checker.position(record.lat, record.lon);
    checker.in(Vocabulary::Country, "target_countries", record.targetCountries);
    checker.in(Vocabulary::Sector, "sectors", record.sectors);
    checker.webAddress("url", record.url);
}

void check(Checker &checker, const Country &record)
{
    checker.in(Vocabulary::Country, "code", record.code);
    if (!record.code.empty() && record.id != "country:" + fold(record.code))
        checker.odd("code", std::format("{} doesn't belong to {}", record.code, record.id));
    for (std::size_t i = 0; i < record.programmes.size(); ++i) {
        const std::string field = std::format("programmes[{}]", i);
        checker.order(field, record.programmes[i].since, record.programmes[i].until);
        checker.notNegative(field + ".budget_eur", record.programmes[i].budgetEur);
        checker.webAddress(field + ".url", record.programmes[i].url);
    }
    for (std::size_t i = 0; i < record.institutions.size(); ++i)
        checker.webAddress(std::format("institutions[{}].url", i), record.institutions[i].url);
    if (record.s3) {
        checker.oneOf("s3.level", record.s3->level, {"national", "regional"});
        checker.webAddress("s3.url", record.s3->url);
    }
    for (std::size_t i = 0; i < record.conditions.size(); ++i)
        checker.year(std::format("conditions[{}].year", i), record.conditions[i].year);
}

void check(Checker &checker, const Story &record)
{
    checker.in(Vocabulary::Country, "countries", record.countries);
    checker.year("year", record.year);
    checker.webAddress("url", record.url);
}

void check(Checker &checker, const Cooperation &record)
{
    checker.oneOf("type", record.type, {"offer", "request", "memorandum"});
    checker.in(Vocabulary::Country, "countries", record.countries);
    checker.in(Vocabulary::Sector, "sectors", record.sectors);
    checker.order("expires", record.opens, record.expires);
    checker.webAddress("url", record.url);
}
} // namespace

std::vector<FieldIssue> odditiesOf(const Record &record, const Vocabularies &vocabularies)
{
    Checker checker(vocabularies);
    std::visit([&](const auto &typed) { check(checker, typed); }, record);
    checker.sources(headOf(record));
    return checker.take();
}

} // namespace hansa::catalogue
