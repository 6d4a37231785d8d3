// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "consortium/draft.h"

#include <QTest>

using namespace hansa;
using namespace hansa::consortium;
using namespace Qt::StringLiterals;

namespace
{
catalogue::Call call(std::string programme, std::string action)
{
    catalogue::Call call;
    call.id = "call:x";
    call.title = "X";
    call.programme = std::move(programme);
    call.actionType = std::move(action);
    return call;
}

/// "FR,DE,": three partners, of one the country is not known.
std::vector<Partner> partners(const QByteArray &countries)
{
    std::vector<Partner> list;
    if (!countries.isEmpty())
        for (const QByteArray &country : countries.split(','))
            list.push_back({.id = "org:x", .name = "X", .country = country.toStdString()});
    return list;
}
} // namespace

/// Rules on consortia, and what a draft makes of them.
class ConsortiumTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRuleIsMetOrNotOrNotKnown_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("number");
        QTest::addColumn<QByteArray>("countries");
        QTest::addColumn<QByteArray>("state");
        const auto row = [](RuleKind kind, int number, const char *countries, const char *state) {
            const std::string name = std::string(ruleName(kind)) + " " + std::to_string(number) + " of " + countries;
            QTest::newRow(name.c_str()) << int(kind) << number << QByteArray(countries) << QByteArray(state);
        };
        using enum RuleKind;
        row(MinPartners, 3, "", "not-met");
        row(MinPartners, 3, "FR,FR", "not-met");
        row(MinPartners, 3, "FR,FR,", "met");
        row(MaxPartners, 2, "FR,DE", "met");
        row(MaxPartners, 2, "FR,DE,IT", "not-met");
        row(MinCountries, 3, "FR,DE,FR", "not-met");
        row(MinCountries, 3, "FR,DE,JP", "met");
        row(MinCountries, 3, "FR,DE,", "not-known");
        row(MinCountries, 3, "FR,", "not-met");
        row(MinUnionCountries, 3, "FR,DE,IT", "met");
        row(MinUnionCountries, 3, "FR,DE,NO", "not-known"); // is it associated?
        row(MinUnionCountries, 3, "FR,DE", "not-met");
        row(MinUnionCountries, 3, "FR,DE,", "not-known");
        row(MemberState, 1, "NO,CH,FR", "met");
        row(MemberState, 1, "NO,CH,IS", "not-met");
        row(MemberState, 1, "NO,CH,", "not-known");
        row(CountryMayApply, 0, "FR,DE", "met");
        row(CountryMayApply, 0, "FR,JP", "not-met");
        row(CountryMayApply, 0, "FR,", "not-known");
        row(Independent, 0, "FR,DE,IT", "not-known"); // always
        row(Stated, 0, "FR,DE,IT", "not-known"); // nobody here can judge it
        row(OneCoordinator, 0, "FR,DE", "not-met");
    }
    void aRuleIsMetOrNotOrNotKnown()
    {
        QFETCH(const int, kind);
        QFETCH(const int, number);
        QFETCH(const QByteArray, countries);
        QFETCH(const QByteArray, state);
        Rule rule;
        rule.kind = RuleKind(kind);
        rule.number = number;
        rule.countries = {"DE", "FR"};
        const auto findings = check(std::span(&rule, 1), partners(countries));
        QCOMPARE(findings.size(), 1);
        QCOMPARE(QByteArray::fromStdString(std::string(ruleStateName(findings[0].state))), state);
        QVERIFY(!findings[0].why.isEmpty());
        QVERIFY(!findings[0].why.contains(u"eligible"_s, Qt::CaseInsensitive));
    }
    void whoIsAssociatedIsNotCounted()
    {
        std::vector<Partner> draft = partners("FR,DE,IT");
        draft[2].role = PartnerRole::Associated;
        const auto state = [&](RuleKind kind, int number) {
            const Rule rule = usersRule(kind, number, {}, {});
            return check(std::span(&rule, 1), draft).front().state;
        };
        QCOMPARE(state(RuleKind::MinPartners, 3), RuleState::NotMet);
        QCOMPARE(state(RuleKind::MinPartners, 2), RuleState::Met);
        QCOMPARE(state(RuleKind::MinCountries, 3), RuleState::NotMet);
        QCOMPARE(state(RuleKind::OneCoordinator, 0), RuleState::NotMet);
        draft[0].role = PartnerRole::Coordinator;
        QCOMPARE(state(RuleKind::OneCoordinator, 0), RuleState::Met);
        draft[1].role = PartnerRole::Coordinator;
        QCOMPARE(state(RuleKind::OneCoordinator, 0), RuleState::NotMet);
    }
    void theUsersRulesStand()
    {
        const auto one = call("Horizon Europe", "HORIZON Innovation Actions");
        store::TrackedCall tracked;
        QCOMPARE(rulesOf(tracked, one), rulesFor(one));
        auto rules = rulesFor(one);
        rules.front() = usersRule(rules.front().kind, 5, {}, *PartialDate::parse("2026-11-28"));
        rules.push_back(usersRule(RuleKind::Stated, 0, "One SME", *PartialDate::parse("2026-11-28")));
        tracked.rules = storedRules(rules);
        QCOMPARE(rulesOf(tracked, one), rules); // through the workspace's form and back
        QCOMPARE(rulesOf(tracked, one).back().date, "2026-11-28");
        tracked.rules.emplace();
        QVERIFY(rulesOf(tracked, one).empty()); // none is not the same as those known
        tracked.rules.reset();
        QCOMPARE(rulesOf(tracked, one), rulesFor(one));
    }
    void rolesAreStoredByName()
    {
        QCOMPARE(storedRole("org:b", PartnerRole::Coordinator), (store::DraftRole{"org:b", "coordinator"}));
        QCOMPARE(storedRole("org:b", PartnerRole::Partner), (store::DraftRole{"org:b", ""})); // as all begin
    }
    void programmesHaveTheirOwnLaw()
    {
        const auto counted = [](const std::vector<Rule> &rules, RuleKind kind) {
            const auto rule = std::ranges::find(rules, kind, &Rule::kind);
            return rule == rules.end() ? 0 : rule->number;
        };
        const auto interreg = rulesFor(call("Interreg Baltic Sea Region", ""));
        QCOMPARE(counted(interreg, RuleKind::MinCountries), 2);
        QCOMPARE(counted(interreg, RuleKind::MemberState), 1);
        QVERIFY(interreg.front().source.contains("2021/1059"));
        const auto europe = rulesFor(call("Interreg Europe", ""));
        QCOMPARE(counted(europe, RuleKind::MinCountries), 3);
        QCOMPARE(counted(europe, RuleKind::MemberState), 2);
        // What is for one applicant by its type may be particular by its name.
        const auto doctoral = rulesFor(call("Horizon Europe", "HORIZON-MSCA-DN MSCA Doctoral Networks"));
        QCOMPARE(counted(doctoral, RuleKind::MinPartners), 3);
        QVERIFY(rulesFor(call("Horizon Europe", "HORIZON MSCA Postdoctoral Fellowships")).empty());
    }
    void lawAndCallTogether()
    {
        auto one = call("Horizon Europe", "HORIZON Innovation Actions");
        auto rules = rulesFor(one);
        QCOMPARE(rules.size(), 4);
        for (const Rule &rule : rules) {
            QVERIFY(rule.source.contains("2021/695"));
            QCOMPARE(rule.date, "2021-04-28");
            QVERIFY(rule.url.starts_with("https://"));
        }
        one.consortium = catalogue::ConsortiumRule{
            .minPartners = 5, .minCountries = {}, .maxPartners = 12, .notes = {}, .extras = {}};
        rules = rulesFor(one);
        QCOMPARE(std::ranges::count(rules, RuleKind::MinPartners, &Rule::kind), 1); // the call's own, not the law's
        QCOMPARE(rules.front().number, 5);
        QCOMPARE(rules[1].kind, RuleKind::MaxPartners);
    }
    void whereNothingIsKnownThereIsNoRule()
    {
        for (const auto &[programme, action] :
             {std::pair("Horizon Europe", "HORIZON Coordination and Support Actions"),
              std::pair("Horizon Europe", "HORIZON EIC Accelerator"), std::pair("Horizon Europe", ""),
              std::pair("Single Market Programme", "SMP Grants"), std::pair("", "Grant")})
            QVERIFY2(rulesFor(call(programme, action)).empty(), action);
        auto one = call("", "");
        one.eligible =
            catalogue::Eligibility{.applicants = {}, .countries = {"EU", "associated countries"}, .extras = {}};
        QVERIFY(rulesFor(one).empty()); // who that is, nobody says
        one.eligible->countries = {"EU"};
        QCOMPARE(rulesFor(one).front().countries.size(), 27);
    }
};

QTEST_GUILESS_MAIN(ConsortiumTest)
#include "consortiumtest.moc"
