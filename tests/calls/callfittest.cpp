// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/fit/callfit.h"

#include <QRandomGenerator>
#include <QTest>

using namespace hansa;
using namespace hansa::calls;
using namespace Qt::StringLiterals;

namespace
{
catalogue::Call call(std::vector<std::string> sectors, std::string title = "A call")
{
    catalogue::Call call;
    call.id = "call:x";
    call.title = std::move(title);
    call.sectors = std::move(sectors);
    return call;
}

catalogue::Organisation organisation(std::vector<std::string> sectors, std::string country,
                                     std::vector<std::string> keywords = {})
{
    catalogue::Organisation one;
    one.id = "org:x";
    one.name = "X";
    one.sectors = std::move(sectors);
    one.country = std::move(country);
    one.keywords = std::move(keywords);
    return one;
}

CallFit fit(const catalogue::Call &call, const catalogue::Organisation &one)
{
    return FitCall(call).fit(profileOf(std::span(&one, 1)));
}

const FitPart &part(const CallFit &fit, FitCriterion criterion)
{
    return *std::ranges::find(fit.parts, criterion, &FitPart::criterion);
}
} // namespace

/// How well a call fits, and that the reasons add up to it.
class CallFitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGrantIsOfTheSizeOneLooksFor_data()
    {
        QTest::addColumn<double>("from"); // 0: not said, or not stated
        QTest::addColumn<double>("to");
        QTest::addColumn<double>("min");
        QTest::addColumn<double>("max");
        QTest::addColumn<QByteArray>("state");
        QTest::newRow("nobody asks") << 0.0 << 0.0 << 1e6 << 2e6 << "not-stated"_ba;
        QTest::newRow("nothing stated") << 1e5 << 1e6 << 0.0 << 0.0 << "not-stated"_ba;
        QTest::newRow("inside") << 1e5 << 3e6 << 1e6 << 2e6 << "met"_ba;
        QTest::newRow("overlapping") << 1.5e6 << 3e6 << 1e6 << 2e6 << "met"_ba;
        QTest::newRow("too small") << 3e6 << 0.0 << 1e6 << 2e6 << "missed"_ba;
        QTest::newRow("too large") << 0.0 << 5e5 << 1e6 << 2e6 << "missed"_ba;
        QTest::newRow("only a ceiling, and one looks up to") << 0.0 << 5e5 << 0.0 << 2e6 << "partly"_ba;
        QTest::newRow("only a ceiling, and one looks from") << 5e5 << 0.0 << 0.0 << 2e6 << "met"_ba;
    }
    void aGrantIsOfTheSizeOneLooksFor()
    {
        QFETCH(const double, from);
        QFETCH(const double, to);
        QFETCH(const double, min);
        QFETCH(const double, max);
        QFETCH(const QByteArray, state);
        const auto stated = [](double amount) { return amount > 0 ? std::optional(amount) : std::nullopt; };
        FitProfile profile;
        profile.grantFrom = stated(from);
        profile.grantTo = stated(to);
        catalogue::Call one = call({});
        one.grantEur = catalogue::GrantRange{.min = stated(min), .max = stated(max), .extras = {}};
        const FitPart grant = part(FitCall(one).fit(profile), FitCriterion::Grant);
        QCOMPARE(QByteArray::fromStdString(std::string(fitStateName(grant.state))), state);
    }
    void themesAreStatedOrNamed()
    {
        const auto light = organisation({"photonics"}, "FR");
        const CallFit stated = fit(call({"photonics"}), light);
        QCOMPARE(part(stated, FitCriterion::Themes).state, FitState::Met);
        QVERIFY(!part(stated, FitCriterion::Themes).byWords);
        const CallFit named = fit(call({}, "Photonik für alle"), light);
        QCOMPARE(part(named, FitCriterion::Themes).matched, std::vector<std::string>{"photonics"});
        QVERIFY(part(named, FitCriterion::Themes).byWords);
        QCOMPARE(part(fit(call({"tourism"}), light), FitCriterion::Themes).state, FitState::Missed);
        QCOMPARE(part(fit(call({}), light), FitCriterion::Themes).state, FitState::NotStated);
        QVERIFY(stated.score
                > fit(call({"photonics", "health", "energy"}), organisation({"photonics", "tourism"}, "FR")).score);
    }
    void countriesAreResolved()
    {
        catalogue::Call one = call({});
        const auto state = [&](const char *country) {
            return part(fit(one, organisation({}, country)), FitCriterion::Country).state;
        };
        QCOMPARE(state("FR"), FitState::NotStated);
        one.eligible = catalogue::Eligibility{.applicants = {}, .countries = {"EU", "NO"}, .extras = {}};
        QCOMPARE(state("FR"), FitState::Met);
        QCOMPARE(state("NO"), FitState::Met);
        QCOMPARE(state("JP"), FitState::Missed);
        QCOMPARE(state(""), FitState::NotStated);
    }
    void applicantsAreNamed()
    {
        catalogue::Call one = call({});
        const auto state = [&](const char *applicant) {
            one.eligible = catalogue::Eligibility{.applicants = {applicant}, .countries = {}, .extras = {}};
            return part(fit(one, organisation({}, "FR")), FitCriterion::Applicants).state;
        };
        QCOMPARE(state("Cluster organisations"), FitState::Met);
        QCOMPARE(state("Any legal entity"), FitState::Partly);
        QCOMPARE(state("Universities"), FitState::Missed);
    }
    void aSearchIsAProfile()
    {
        search::Criteria criteria;
        const auto add = [&](search::Dimension dimension, search::Mode mode, std::vector<std::string> values) {
            search::Criterion one;
            one.dimension = dimension;
            one.mode = mode;
            one.values = std::move(values);
            criteria.list.push_back(std::move(one));
        };
        add(search::Dimension::Sector, search::Mode::Prefer, {"photonics"});
        add(search::Dimension::Country, search::Mode::Exclude, {"DE"});
        add(search::Dimension::Text, search::Mode::Must, {"wasserstoff speicher"});
        const FitProfile profile = profileOf(criteria);
        QVERIFY(std::ranges::contains(profile.sectors, "photonics"));
        QVERIFY(profile.countries.empty()); // who is to be left out says nothing of the call
        QVERIFY(std::ranges::contains(profile.words, "speicher"));
    }
    void theReasonsAddUp()
    {
        QRandomGenerator dice(20261128);
        const std::vector<std::string> sectors{"photonics", "health", "energy", "tourism", "digital"};
        const auto some = [&] {
            std::vector<std::string> chosen;
            for (const auto &one : sectors)
                if (dice.bounded(2U))
                    chosen.push_back(one);
            std::ranges::sort(chosen);
            return chosen;
        };
        for (int round = 0; round < 300; ++round) {
            catalogue::Call one = call(some(), dice.bounded(2U) ? "Sensors and lasers" : "Alles");
            if (dice.bounded(2U))
                one.eligible = catalogue::Eligibility{.applicants = {"clusters"}, .countries = {"EU"}, .extras = {}};
            const CallFit found = fit(one, organisation(some(), dice.bounded(2U) ? "FR" : "BR", {"sensors"}));
            double score = 0;
            double all = 0;
            for (const FitPart &part : found.parts) {
                QVERIFY(part.fulfilment >= 0 && part.fulfilment <= 1);
                QVERIFY((part.fulfilment > 0) == (part.state == FitState::Met || part.state == FitState::Partly));
                score += fitWeight(part.criterion) * part.fulfilment;
                all += fitWeight(part.criterion);
            }
            QCOMPARE(found.score, score / all);
            QVERIFY(found.reach >= found.score && found.reach <= 1);
        }
    }
};

QTEST_GUILESS_MAIN(CallFitTest)
#include "callfittest.moc"
