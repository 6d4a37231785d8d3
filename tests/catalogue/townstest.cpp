// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "catalogue/towns.h"

#include "base/fold.h"
#include "catalogue/vocabularies.h"

#include <QTest>

#include <algorithm>

using namespace hansa;
using namespace hansa::catalogue;

class TownsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFoundInAnyLanguage_data();
    void isFoundInAnyLanguage();
    void theLargestComesFirst();
    void beginsAsTyped();
    void everyMainCityOfARegionIsThere();
    void brokenLinesAreLeftOut();
};

void TownsTest::isFoundInAnyLanguage_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("country");
    QTest::addColumn<double>("lat");
    QTest::addColumn<double>("lon");
    const auto row = [](const char *typed, const char *country, double lat, double lon) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(country) << lat << lon;
    };
    row("Stuttgart", "DE", 48.78, 9.18);
    row("MÜNCHEN", "DE", 48.14, 11.58);
    row("munchen", "DE", 48.14, 11.58);
    row("Munich", "DE", 48.14, 11.58);
    row("Praha", "CZ", 50.09, 14.42);
    row("Mailand", "IT", 45.46, 9.19);
    row("Łódź", "PL", 51.77, 19.47);
    row("lodz", "PL", 51.77, 19.47);
    row("Varsovie", "PL", 52.23, 21.01);
    row("St. Pölten", "AT", 48.20, 15.63);
    row("Ciudad de México", "MX", 19.43, -99.13);
    row("São Paulo", "BR", -23.55, -46.64);
}

void TownsTest::isFoundInAnyLanguage()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, country);
    QFETCH(const double, lat);
    QFETCH(const double, lon);
    const auto found = Towns::builtIn().named(typed.toStdString());
    QVERIFY(!found.empty());
    QCOMPARE(QString::fromStdString(found.front()->country), country);
    QVERIFY(std::abs(found.front()->at.lat - lat) < 0.05);
    QVERIFY(std::abs(found.front()->at.lon - lon) < 0.05);
}

void TownsTest::theLargestComesFirst()
{
    const auto found = Towns::builtIn().named("Valencia");
    QVERIFY(found.size() >= 3);
    QVERIFY(std::ranges::is_sorted(found, std::ranges::greater(), [](const Town *town) { return town->population; }));
}

void TownsTest::beginsAsTyped()
{
    const Towns towns("Alpha\tDE\t1\t2\t900\tEins\nBeta\tFR\t3\t4\t500\tAlphée|Älphabet\nAlpine\tAT\t5\t6\t100\t\n");
    QCOMPARE(towns.size(), 3);
    const auto named = [](const std::vector<const Town *> &found) {
        std::vector<std::string> names;
        for (const Town *town : found)
            names.push_back(town->name);
        return names;
    };
    QCOMPARE(named(towns.beginning("alp", 9)), (std::vector<std::string>{"Alpha", "Beta", "Alpine"})); // Beta once
    QCOMPARE(named(towns.beginning("Alph", 9)), (std::vector<std::string>{"Alpha", "Beta"}));
    QCOMPARE(named(towns.beginning("", 2)), (std::vector<std::string>{"Alpha", "Beta"}));
    QCOMPARE(named(towns.beginning("x", 9)), std::vector<std::string>());
    QCOMPARE(named(towns.named("eins")), std::vector<std::string>{"Alpha"});
    QCOMPARE(named(towns.named("ein")), std::vector<std::string>());
}

void TownsTest::everyMainCityOfARegionIsThere()
{
    const std::vector<std::string> districts{"Ealing", "Canary Wharf"}; // of London
    const auto towns = Towns::builtIn().foldedNames();
    for (const auto &region : Vocabularies::builtIn().regions()) {
        if (region.seat.empty() || std::ranges::contains(districts, region.seat))
            continue;
        QVERIFY2(std::ranges::binary_search(towns, fold(region.seat)), region.seat.c_str());
    }
}

void TownsTest::brokenLinesAreLeftOut()
{
    const Towns towns("Alpha\tDE\t1\t2\n\nNoCountry\t\t1\t2\t3\t\nWord\tDE\tx\t2\t3\t\nMinus\tDE\t1\t2\t-3\t\n"
                      "Last\tDE\t1\t2\t3");
    QCOMPARE(towns.size(), 1);
    QCOMPARE(towns.named("last").size(), 1);
    QCOMPARE(Towns({}).beginning("", 5).size(), 0);
}

QTEST_APPLESS_MAIN(TownsTest)
#include "townstest.moc"
