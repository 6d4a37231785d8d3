// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "consortium/check.h"

#include "catalogue/vocabularies.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>
#include <set>

namespace hansa::consortium
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::consortium::Check)
};

QString countryName(const std::string &code)
{
    const auto name = catalogue::Vocabularies::builtIn().name(catalogue::Vocabulary::Country, code,
                                                              QLocale().name().left(2).toStdString());
    return QString::fromUtf8(name);
}

QString listed(const std::set<std::string> &codes)
{
    QStringList names;
    for (const std::string &code : codes)
        names << countryName(code);
    return names.isEmpty() ? Words::tr("none") : names.join(Words::tr(", "));
}

/// The draft's countries, each once.
struct Countries {
    std::set<std::string> all;
    std::set<std::string> inUnion;
    std::set<std::string> outside; ///< which may or may not be associated
    int membersInUnion = 0;
    int unknown = 0; ///< partners

    explicit Countries(std::span<const Partner> partners)
    {
        for (const Partner &partner : partners) {
            if (partner.country.empty()) {
                ++unknown;
                continue;
            }
            all.insert(partner.country);
            const bool member = catalogue::Vocabularies::builtIn().isIn(partner.country, "EU");
            membersInUnion += int(member);
            (member ? inUnion : outside).insert(partner.country);
        }
    }
};

QString withUnknown(const QString &why, int unknown)
{
    return unknown == 0 ? why : Words::tr("%1; of %n partner(s) the country is not known", nullptr, unknown).arg(why);
}

/// @p sure reach the number, or @p possible more could.
RuleState reaches(int number, std::size_t sure, std::size_t possible)
{
    if (int(sure) >= number)
        return RuleState::Met;
    return int(sure + possible) >= number ? RuleState::NotKnown : RuleState::NotMet;
}

QString countText(std::span<const Partner> counted, std::size_t associated)
{
    const QString there = Words::tr("there are %1").arg(counted.size());
    return associated == 0
        ? there
        : Words::tr("%1; %n associated partner(s) are not counted", nullptr, int(associated)).arg(there);
}

QString coordinatorsText(std::span<const Partner> partners)
{
    QStringList names;
    for (const Partner &partner : partners)
        if (partner.role == PartnerRole::Coordinator)
            names << QString::fromStdString(partner.name);
    return names.isEmpty() ? Words::tr("nobody is named as the coordinator") : names.join(Words::tr(", "));
}

/// @p partners are those that count, beside @p associated others.
Finding judge(const Rule &rule, std::span<const Partner> partners, const Countries &countries, std::size_t associated)
{
    Finding finding{.rule = rule, .state = RuleState::NotKnown, .why = {}};
    const auto unknown = std::size_t(countries.unknown);
    switch (rule.kind) {
    case RuleKind::MinPartners:
        finding.state = int(partners.size()) >= rule.number ? RuleState::Met : RuleState::NotMet;
        finding.why = countText(partners, associated);
        break;
    case RuleKind::MaxPartners:
        finding.state = int(partners.size()) <= rule.number ? RuleState::Met : RuleState::NotMet;
        finding.why = countText(partners, associated);
        break;
    case RuleKind::MinCountries:
        finding.state = reaches(rule.number, countries.all.size(), unknown);
        finding.why = withUnknown(listed(countries.all), countries.unknown);
        break;
    case RuleKind::MinUnionCountries:
        finding.state = reaches(rule.number, countries.inUnion.size(), countries.outside.size() + unknown);
        finding.why = withUnknown(Words::tr("Member States: %1").arg(listed(countries.inUnion)), countries.unknown);
        if (finding.state == RuleState::NotKnown && !countries.outside.empty())
            finding.why = Words::tr("%1; whether these are associated is to be looked up: %2")
                              .arg(finding.why, listed(countries.outside));
        break;
    case RuleKind::MemberState:
        finding.state = reaches(rule.number, std::size_t(countries.membersInUnion), unknown);
        finding.why = withUnknown(listed(countries.inUnion), countries.unknown);
        break;
    case RuleKind::CountryMayApply: {
        std::set<std::string> others;
        std::ranges::set_difference(countries.all, rule.countries, std::inserter(others, others.end()));
        finding.state = !others.empty() ? RuleState::NotMet
            : countries.unknown > 0     ? RuleState::NotKnown
                                        : RuleState::Met;
        finding.why = others.empty() ? withUnknown(listed(countries.all), countries.unknown)
                                     : Words::tr("not named: %1").arg(listed(others));
        break;
    }
    case RuleKind::Independent:
        finding.why = Words::tr("who owns whom is not known here");
        break;
    case RuleKind::OneCoordinator:
        finding.state = std::ranges::count(partners, PartnerRole::Coordinator, &Partner::role) == 1 ? RuleState::Met
                                                                                                    : RuleState::NotMet;
        finding.why = coordinatorsText(partners);
        break;
    case RuleKind::Stated:
        finding.why = Words::tr("for you to judge");
        break;
    }
    return finding;
}
} // namespace

std::string_view roleName(PartnerRole role)
{
    return role == PartnerRole::Coordinator ? "coordinator"
        : role == PartnerRole::Associated   ? "associated"
                                            : "partner";
}

QString roleText(PartnerRole role)
{
    return role == PartnerRole::Coordinator ? Words::tr("coordinator")
        : role == PartnerRole::Associated   ? Words::tr("associated partner")
                                            : Words::tr("partner");
}

std::optional<PartnerRole> roleFromName(std::string_view name)
{
    const auto *role = std::ranges::find(allPartnerRoles, name, roleName);
    return role == allPartnerRoles.end() ? std::nullopt : std::optional(*role);
}

std::string_view ruleStateName(RuleState state)
{
    return state == RuleState::Met ? "met" : state == RuleState::NotMet ? "not-met" : "not-known";
}

QString ruleStateText(RuleState state)
{
    return state == RuleState::Met   ? Words::tr("met")
        : state == RuleState::NotMet ? Words::tr("not met")
                                     : Words::tr("not known");
}

std::vector<Finding> check(std::span<const Rule> rules, std::span<const Partner> partners)
{
    std::vector<Partner> counted;
    std::ranges::copy_if(partners, std::back_inserter(counted),
                         [](const Partner &partner) { return partner.role != PartnerRole::Associated; });
    const Countries countries(counted);
    std::vector<Finding> findings;
    for (const Rule &rule : rules)
        findings.push_back(judge(rule, counted, countries, partners.size() - counted.size()));
    return findings;
}

} // namespace hansa::consortium
