// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/fit/priorities.h"
#include "calls/fit/fitsubject.h"

#include <QTest>

using namespace hansa;
using namespace hansa::calls;
using namespace Qt::StringLiterals;

namespace
{
catalogue::Country country(std::string code, std::vector<std::string> priorities)
{
    catalogue::Country one;
    one.id = "country:" + code;
    one.code = std::move(code);
    one.s3.emplace();
    one.s3->level = "national";
    one.s3->priorities = std::move(priorities);
    return one;
}

FitCall call(std::string title, std::vector<std::string> sectors = {})
{
    catalogue::Call one;
    one.id = "call:x";
    one.title = std::move(title);
    one.sectors = std::move(sectors);
    return FitCall(one);
}
} // namespace

/// Smart specialisation, joined with what we do and what calls ask for.
class PrioritiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPriorityIsJoinedByItsWords()
    {
        const std::vector countries{country("AA", {"Photonics and microelectronics", "Good life"})};
        FitProfile profile;
        profile.sectors = {"photonics"};
        const std::vector calls{call("Photonik für alle"), call("Sustainable tourism"), call("A call", {"photonics"})};
        const auto joined = joinPriorities(countries, profile, calls);
        QCOMPARE(joined.size(), 1);
        const JoinedPriority &light = joined[0].priorities[0];
        QVERIFY(std::ranges::contains(light.themes, "photonics"));
        QCOMPARE(light.shared, std::vector<std::string>{"photonics"});
        QCOMPARE(light.calls, (std::vector<std::size_t>{0, 2}));
        // Words that no vocabulary knows join nothing, and guess nothing.
        QVERIFY(joined[0].priorities[1].shared.empty());
        QVERIFY(joined[0].priorities[1].calls.empty());
        QCOMPARE(joined[0].sharedCount(), 1);
    }
    void thoseWithMostInCommonComeFirst()
    {
        const std::vector countries{country("AA", {"tourism"}), country("BB", {"photonics", "energy"}),
                                    country("CC", {"photonics"}), country("DD", {})};
        FitProfile profile;
        profile.sectors = {"energy", "photonics"};
        const auto joined = joinPriorities(countries, profile, {});
        std::string order;
        for (const CountryPriorities &one : joined)
            order += one.country + " ";
        QCOMPARE(order, "BB CC AA "); // one that states none is left out
    }
    void withoutAProfileNothingIsShared()
    {
        const auto joined = joinPriorities(std::vector{country("AA", {"photonics"})}, {}, {});
        QCOMPARE(joined[0].sharedCount(), 0);
        QVERIFY(!joined[0].priorities[0].themes.empty());
    }
    void aSubjectIsALineOfText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kind");
        QTest::newRow("us") << "org:minalogic"_ba << int(FitSubject::Organisations);
        QTest::newRow("several") << "org:a org:b"_ba << int(FitSubject::Organisations);
        QTest::newRow("a list") << "shortlist 3"_ba << int(FitSubject::Shortlist);
        QTest::newRow("a search") << "saved 12"_ba << int(FitSubject::SavedSearch);
        QTest::newRow("a partnership") << "partnership:x"_ba << int(FitSubject::Partnership);
        QTest::newRow("nobody") << ""_ba << -1;
        QTest::newRow("a call") << "call:x"_ba << -1;
        QTest::newRow("no number") << "shortlist three"_ba << -1;
        QTest::newRow("more than a number") << "saved 3x"_ba << -1;
        QTest::newRow("mixed") << "org:a partnership:b"_ba << -1;
    }
    void aSubjectIsALineOfText()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, kind);
        const auto subject = fitSubjectFrom(text.toStdString());
        QCOMPARE(subject ? int(subject->kind) : -1, kind);
        if (subject)
            QCOMPARE(QByteArray::fromStdString(toText(*subject)), text);
    }
};

QTEST_GUILESS_MAIN(PrioritiesTest)
#include "prioritiestest.moc"
