// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "consortium/rules.h"

#include "base/fold.h"
#include "catalogue/vocabularies.h"

#include <QCoreApplication>

#include <algorithm>

namespace hansa::consortium
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::consortium::Rules)
};

/// What an act of law, or a programme, asks of every call of a kind.
struct Template {
    std::string_view programme; ///< folded, contained in the call's
    std::string_view action; ///< folded, contained in the call's type of action or its title
    std::string_view exceptAction; ///< folded; a call whose type of action has it is not meant
    std::string_view source;
    std::string_view url;
    std::string_view date;
    int partners; ///< of as many different Member States or associated countries, independent of each other
    int countries; ///< any that take part in the programme
    int memberStates;
};

constexpr std::string_view interregSource = "Regulation (EU) 2021/1059 (Interreg), Article 23(1)";
constexpr std::string_view interregUrl = "https://eur-lex.europa.eu/eli/reg/2021/1059/oj";
constexpr std::string_view interregDate = "2021-06-24";

/// The first that a call is meant by; what is particular stands before what is general.
constexpr Template templates[] = {
    {"horizon europe", "doctoral networks", "", "FFG, MSCA Doctoral Networks 2026",
     "https://www.ffg.at/en/europa/heu/msca/calls/dn_2026", "2026", 3, 0, 1},
    {"horizon europe", "", "coordination and support", "Regulation (EU) 2021/695 (Horizon Europe), Article 22(2)",
     "https://eur-lex.europa.eu/eli/reg/2021/695/oj", "2021-04-28", 3, 0, 1},
    {"european defence fund", "", "", "Regulation (EU) 2021/697 (European Defence Fund), Article 10(4)",
     "https://eur-lex.europa.eu/eli/reg/2021/697/oj", "2021-04-29", 3, 0, 0},
    {"interreg europe", "", "", interregSource, interregUrl, interregDate, 0, 3, 2},
    {"urbact", "", "", interregSource, interregUrl, interregDate, 0, 3, 2},
    {"interreg", "", "", interregSource, interregUrl, interregDate, 0, 2, 1},
};

/// Types of action that are for one applicant, or say for themselves who may come together.
bool isForOne(std::string_view action)
{
    return std::ranges::any_of(
        std::to_array<std::string_view>({"erc", "eic", "msca", "equity", "cascade", "prize", "cofund", "pre-commercial",
                                         "procurement", "framework partnership"}),
        [&](std::string_view word) { return action.contains(word); });
}

const Template *templateFor(const catalogue::Call &call)
{
    const std::string programme = fold(call.programme);
    const std::string action = fold(call.actionType);
    const std::string title = fold(call.title);
    for (const Template &one : templates) {
        if (!programme.contains(one.programme))
            continue;
        if (!one.action.empty()) {
            if (action.contains(one.action) || title.contains(one.action))
                return &one;
            continue;
        }
        // Where partners are counted, the type of action says whether the rule is meant at all.
        if (one.partners > 0 && (action.empty() || isForOne(action)))
            continue;
        if (one.exceptAction.empty() || !action.contains(one.exceptAction))
            return &one;
    }
    return nullptr;
}

Rule ofCall(const catalogue::Call &call, RuleKind kind, int number)
{
    Rule rule{.kind = kind,
              .number = number,
              .countries = {},
              .text = {},
              .source = Words::tr("The call").toStdString(),
              .url = call.url,
              .date = {}};
    if (call.asOf)
        rule.date = call.asOf->toString();
    return rule;
}

std::vector<std::string> resolved(const std::vector<std::string> &stated)
{
    const auto &vocabularies = catalogue::Vocabularies::builtIn();
    std::vector<std::string> codes;
    for (const std::string &code : stated) {
        const auto members = vocabularies.countriesOf(code);
        if (!members.empty())
            codes.insert(codes.end(), members.begin(), members.end());
        else if (vocabularies.contains(catalogue::Vocabulary::Country, code))
            codes.push_back(code);
        else
            return {}; // "associated countries" in words: who that is, is not known here
    }
    std::ranges::sort(codes);
    codes.erase(std::ranges::unique(codes).begin(), codes.end());
    return codes;
}
} // namespace

std::vector<Rule> rulesFor(const catalogue::Call &call)
{
    std::vector<Rule> rules;
    const auto own = call.consortium.value_or(catalogue::ConsortiumRule());
    if (own.minPartners)
        rules.push_back(ofCall(call, RuleKind::MinPartners, *own.minPartners));
    if (own.maxPartners)
        rules.push_back(ofCall(call, RuleKind::MaxPartners, *own.maxPartners));
    if (own.minCountries)
        rules.push_back(ofCall(call, RuleKind::MinCountries, *own.minCountries));
    if (const Template *law = templateFor(call)) {
        const auto add = [&](RuleKind kind, int number) {
            rules.push_back({.kind = kind,
                             .number = number,
                             .countries = {},
                             .text = {},
                             .source = std::string(law->source),
                             .url = std::string(law->url),
                             .date = std::string(law->date)});
        };
        if (law->partners > 0 && !own.minPartners)
            add(RuleKind::MinPartners, law->partners);
        if (law->partners > 0)
            add(RuleKind::MinUnionCountries, law->partners);
        if (law->countries > 0 && !own.minCountries)
            add(RuleKind::MinCountries, law->countries);
        if (law->memberStates > 0)
            add(RuleKind::MemberState, law->memberStates);
        if (law->partners > 0)
            add(RuleKind::Independent, 0);
    }
    if (call.eligible && !call.eligible->countries.empty()) {
        Rule rule = ofCall(call, RuleKind::CountryMayApply, 0);
        rule.countries = resolved(call.eligible->countries);
        if (!rule.countries.empty())
            rules.push_back(std::move(rule));
    }
    return rules;
}

std::string_view ruleName(RuleKind kind)
{
    switch (kind) {
    case RuleKind::MinPartners:
        return "min-partners";
    case RuleKind::MaxPartners:
        return "max-partners";
    case RuleKind::MinCountries:
        return "min-countries";
    case RuleKind::MinUnionCountries:
        return "min-union-or-associated-countries";
    case RuleKind::MemberState:
        return "member-state";
    case RuleKind::CountryMayApply:
        return "country-may-apply";
    case RuleKind::Independent:
        return "independent";
    case RuleKind::OneCoordinator:
        return "one-coordinator";
    case RuleKind::Stated:
        break;
    }
    return "stated";
}

std::optional<RuleKind> ruleFromName(std::string_view name)
{
    const auto *kind = std::ranges::find(allRuleKinds, name, ruleName);
    return kind == allRuleKinds.end() ? std::nullopt : std::optional(*kind);
}

bool hasNumber(RuleKind kind)
{
    return kind == RuleKind::MinPartners || kind == RuleKind::MaxPartners || kind == RuleKind::MinCountries
        || kind == RuleKind::MinUnionCountries || kind == RuleKind::MemberState;
}

QString ruleText(const Rule &rule)
{
    switch (rule.kind) {
    case RuleKind::MinPartners:
        return Words::tr("At least %n organisation(s)", nullptr, rule.number);
    case RuleKind::MaxPartners:
        return Words::tr("At most %n organisation(s)", nullptr, rule.number);
    case RuleKind::MinCountries:
        return Words::tr("From at least %n country(ies)", nullptr, rule.number);
    case RuleKind::MinUnionCountries:
        return Words::tr("From at least %n Member State(s) or associated country(ies)", nullptr, rule.number);
    case RuleKind::MemberState:
        return Words::tr("At least %n of them in a Member State", nullptr, rule.number);
    case RuleKind::CountryMayApply:
        return Words::tr("Each from a country that may apply");
    case RuleKind::Independent:
        return Words::tr("Independent of each other");
    case RuleKind::OneCoordinator:
        return Words::tr("One of them coordinates");
    case RuleKind::Stated:
        break;
    }
    return QString::fromStdString(rule.text);
}

} // namespace hansa::consortium
