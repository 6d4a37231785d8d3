// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "catalogue/twins.h"

#include <QTest>

using namespace hansa::catalogue;

namespace
{
struct Given {
    const char *id;
    std::vector<std::size_t> catalogues;
    const char *country = "";
    const char *website = "";
    const char *ror = "";
    const char *vat = "";
};
using Groups = std::vector<std::vector<std::string>>;

Groups twins(const std::vector<Given> &given, const ApartPairs &apart = {})
{
    std::vector<Organisation> organisations(given.size());
    std::vector<Origin> origins;
    for (std::size_t i = 0; i < given.size(); ++i) {
        organisations[i].id = given[i].id;
        organisations[i].country = given[i].country;
        organisations[i].website = given[i].website;
        organisations[i].identifiers.emplace();
        organisations[i].identifiers->ror = given[i].ror;
        organisations[i].identifiers->vat = given[i].vat;
        origins.push_back({&organisations[i], given[i].catalogues});
    }
    Groups groups;
    for (const auto &group : twinsAmong(origins, apart)) {
        groups.emplace_back();
        for (const std::size_t place : group)
            groups.back().emplace_back(given[place].id);
    }
    return groups;
}
} // namespace

class TwinsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameNumberOrSite();
    void whatIsNotCertainStaysTwo();
    void theFirstFollowedIsShown();
    void theUserKnowsBetter();
    void pairsHaveOneText();
};

void TwinsTest::theSameNumberOrSite()
{
    const Groups one{{"org:a", "org:b"}};
    QCOMPARE(twins({{"org:a", {0}, "", "", "04abc1d23"}, {"org:b", {1}, "", "", "04ABC1D23"}}), one);
    QCOMPARE(twins({{"org:a", {0}, "", "", "", "AT U123.456"}, {"org:b", {1}, "", "", "", "atu123456"}}), one);
    QCOMPARE(twins({{"org:a", {0}, "AT", "https://www.Example.org/"}, {"org:b", {1}, "AT", "http://example.org?x=1"}}),
             one);
    QCOMPARE(twins({{"org:a", {0}, "AT", "https://example.org/Cluster/"},
                    {"org:b", {1}, "AT", "https://example.org/Cluster"}}),
             one);
}

void TwinsTest::whatIsNotCertainStaysTwo()
{
    const Groups none;
    QCOMPARE(twins({{"org:a", {0}}, {"org:b", {1}}}), none); // nothing is stated
    QCOMPARE(twins({{"org:a", {0}, "AT", "https://example.org"}, {"org:b", {1}, "DE", "https://example.org"}}), none);
    QCOMPARE(twins({{"org:a", {0}, "", "https://example.org"}, {"org:b", {1}, "", "https://example.org"}}), none);
    QCOMPARE(twins({{"org:a", {0}, "AT", "https://example.org/a"}, {"org:b", {1}, "AT", "https://example.org/b"}}),
             none);
    QCOMPARE(twins({{"org:a", {0}, "AT", "example"}, {"org:b", {1}, "AT", "example"}}), none); // no site
    // In one catalogue, alone or beside the other.
    QCOMPARE(twins({{"org:a", {0}, "", "", "1"}, {"org:b", {0}, "", "", "1"}}), none);
    QCOMPARE(twins({{"org:a", {0, 1}, "", "", "1"}, {"org:b", {1}, "", "", "1"}}), none);
    // Two of the other catalogue share the site: which of them it is nobody knows.
    QCOMPARE(twins({{"org:a", {0}, "AT", "https://example.org"},
                    {"org:b", {1}, "AT", "https://example.org"},
                    {"org:c", {1}, "AT", "https://example.org"}}),
             none);
    // By a chain of two keys two of one catalogue meet.
    QCOMPARE(twins({{"org:a", {0}, "", "", "1"}, {"org:b", {1}, "", "", "1", "X2"}, {"org:c", {0}, "", "", "", "X2"}}),
             none);
    std::vector<Given> many;
    const std::vector<std::string> ids{"org:0", "org:1", "org:2", "org:3", "org:4", "org:5", "org:6", "org:7", "org:8",
                                       "org:9", "org:a", "org:b", "org:c", "org:d", "org:e", "org:f", "org:g"};
    for (std::size_t i = 0; i < ids.size(); ++i)
        many.push_back({ids[i].c_str(), {i}, "", "", "1"});
    QCOMPARE(twins(many), none);
    many.pop_back();
    QCOMPARE(twins(many).size(), 1U);
}

void TwinsTest::theFirstFollowedIsShown()
{
    QCOMPARE(twins({{"org:a", {2}, "", "", "1"}, {"org:b", {1}, "", "", "1"}, {"org:c", {0}, "", "", "1"}}),
             (Groups{{"org:c", "org:b", "org:a"}}));
    QCOMPARE(twins({{"org:a", {1, 2}, "", "", "1"}, {"org:b", {0}, "", "", "1"}}), (Groups{{"org:b", "org:a"}}));
}

void TwinsTest::theUserKnowsBetter()
{
    const std::vector<Given> given{{"org:a", {0}, "", "", "1"}, {"org:b", {1}, "", "", "1"}};
    ApartPairs apart;
    apart.add("org:b", "org:a");
    QCOMPARE(twins(given, apart), Groups());
    apart.remove("org:a", "org:b");
    QCOMPARE(twins(given, apart).size(), 1U);
}

void TwinsTest::pairsHaveOneText()
{
    ApartPairs apart;
    apart.add("org:b", "org:a");
    apart.add("org:c", "org:d");
    QCOMPARE(apart.text(), std::string("org:a org:b\norg:c org:d\n"));
}

QTEST_GUILESS_MAIN(TwinsTest)
#include "twinstest.moc"
