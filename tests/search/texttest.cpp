// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "catalogue/organisation.h"
#include "search/criteriajson.h"
#include "search/index.h"
#include "search/search.h"
#include "search/text/spelling.h"

#include <QTest>

#include <algorithm>

using namespace hansa;
using namespace hansa::search;
using catalogue::Organisation;

namespace
{
Organisation organisation(const char *id, const char *name, const char *summary, const char *city = "")
{
    Organisation o;
    o.id = id;
    o.name = name;
    o.summary = summary;
    o.city = city;
    return o;
}

std::shared_ptr<const Index> sample()
{
    std::vector<Organisation> all{
        organisation("org:a", "Lichtblick", "Firms that make lenses.", "Jena"),
        organisation("org:b", "Minalogic", "Photonics and software in the Alps.", "Grenoble"),
        organisation("org:c", "Bayern Netz", "Wasserstoffspeicher and steel.", "M\xc3\xbcnchen"),
        organisation("org:d", "Hafen", "Hydrogen storage on the coast. Speicher, Wasserstoff.", "Luebeck"),
        organisation("org:e", "P\xc3\xb4le optique", "P\xc3\xb4le de photonique.", "Lannion"),
        organisation("org:f", "Windkraft", "Wine is not what it makes.", "Bremen"),
    };
    all[0].technologies = {"photonics"};
    all[1].shortName = "MNL";
    all[2].nativeName = "Stra\xc3\x9f"
                        "enbau";
    all[3].keywords = {"electrolysis"};
    all[5].country = "DE";
    const std::vector<Concept> concepts{
        {Dimension::Technology, "photonics", {"photonics", "Photonik", "Photonique", "Fot\xc3\xb3nica"}, {"laser"}},
        {Dimension::Country, "DE", {"Germany", "Deutschland"}, {}}};
    return Index::build(all, {}, concepts);
}

std::string found(const Index &index, const std::string &words, bool exact)
{
    Request request;
    prependWords(request.criteria, words);
    for (Criterion &criterion : request.criteria.list)
        criterion.exact = exact;
    const auto answer = run(index, request);
    std::string ids; // ascending, which is easier to read than the order of the hits
    std::vector<std::string> sorted;
    for (const Hit &hit : answer->hits)
        sorted.emplace_back(index.id(hit.row).substr(4));
    std::ranges::sort(sorted);
    for (const std::string &id : sorted)
        ids += id;
    return ids;
}
} // namespace

class TextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWords_data();
    void findsWords();
    void theNameCountsMoreThanTheSummary();
    void saysWhatElseItLookedFor();
    void countsEdits_data();
    void countsEdits();
};

void TextTest::findsWords_data()
{
    QTest::addColumn<std::string>("typed");
    QTest::addColumn<bool>("exact");
    QTest::addColumn<std::string>("ids");
    const auto row = [](const char *name, const char *typed, const char *ids, bool exact = false) {
        QTest::newRow(name) << std::string(typed) << exact << std::string(ids);
    };
    row("a name", "minalogic", "b");
    row("an acronym", "mnl", "b");
    row("case and accents", "POLE", "e");
    row("umlaut as typed", "m\xc3\xbcnchen", "c");
    row("umlaut as two letters", "muenchen", "c");
    row("umlaut without dots", "munchen", "c");
    row("two letters in the record",
        "l\xc3\xbc"
        "beck",
        "d");
    row("sharp s", "strassenbau", "c");
    row("a beginning", "grenob", "b");
    row("one mistake", "minalogik", "b");
    row("two letters swapped", "gernoble", "b");
    row("two mistakes in a long word", "elecrolisis", "d");
    row("no mistakes where the word itself is there", "wine", "f");
    row("keywords", "electrolysis", "d");
    row("a part of a compound", "wasserstoff", "cd");
    row("a compound of words apart", "wasserstoffspeicher", "c");
    row("a synonym in another language", "Photonik", "abe");
    row("a synonym with an accent", "fot\xc3\xb3nica", "abe");
    row("a synonym with mistakes", "fotonnica", "abe");
    row("a country", "deutschland", "f");
    row("all words", "hydrogen coast", "d");
    row("joining words count for nothing", "hydrogen and coast", "d");
    row("words in two records", "hydrogen alps", "");
    row("a narrower word stands for the field where it is nowhere else", "laser", "a");
    row("nothing like it", "zzzzzz", "");
    row("exact: a whole word", "photonics", "b", true);
    row("exact: no beginning", "grenob", "", true);
    row("exact: no mistake", "minalogik", "", true);
    row("exact: no synonym", "photonik", "", true);
    row("exact: no keyword", "electrolysis", "", true);
    row("exact: the city", "jena", "a", true);
}

void TextTest::findsWords()
{
    QFETCH(std::string, typed);
    QFETCH(bool, exact);
    QFETCH(std::string, ids);
    QCOMPARE(found(*sample(), typed, exact), ids);
}

void TextTest::theNameCountsMoreThanTheSummary()
{
    const std::vector<Organisation> all{organisation("org:a", "Wald", "Steel and timber and more of it"),
                                        organisation("org:b", "Steel network", "Foundries of the north"),
                                        organisation("org:c", "Wiese", "Nothing of the kind")};
    const auto index = Index::build(all);
    Request request;
    prependWords(request.criteria, "steel");
    const auto answer = run(*index, request);
    QCOMPARE(answer->hits.size(), std::size_t(2));
    QCOMPARE(index->id(answer->hits[0].row), std::string_view("org:b"));
    QCOMPARE(answer->hits[0].score, 1.0); // the best in the catalogue for these words
    QVERIFY(answer->hits[1].score < 1 && answer->hits[1].score > 0);
}

void TextTest::saysWhatElseItLookedFor()
{
    Request request;
    prependWords(request.criteria, "Photonik");
    request.explain = true;
    const auto index = sample();
    const auto answer = run(*index, request);
    QCOMPARE(answer->words.size(), std::size_t(1));
    QCOMPARE(answer->words[0].found, 3U);
    std::vector<std::string> also;
    for (const Expansion &expansion : answer->words[0].expansions) {
        if (expansion.reading == Reading::Synonym)
            also.push_back(expansion.text);
    }
    std::ranges::sort(also);
    QCOMPARE(also, (std::vector<std::string>{"photonics", "photonique"}));
    for (const Hit &hit : answer->hits) {
        if (index->id(hit.row) == "org:e")
            QCOMPARE(hit.musts[0].matched, std::vector<std::string>{"photonique"});
    }
}

void TextTest::countsEdits_data()
{
    QTest::addColumn<std::string>("a");
    QTest::addColumn<std::string>("b");
    QTest::addColumn<int>("edits");
    QTest::newRow("equal") << std::string("wind") << std::string("wind") << 0;
    QTest::newRow("swap") << std::string("wind") << std::string("wnid") << 1;
    QTest::newRow("insert and change") << std::string("laser") << std::string("lazzer") << 2;
    QTest::newRow("one Greek letter") << std::string("\xce\xb1\xce\xb2\xce\xb3\xce\xb4")
                                      << std::string("\xce\xb1\xce\xb2\xce\xb3") << 1;
    QTest::newRow("empty") << std::string() << std::string("ab") << 2;
    QTest::newRow("too many") << std::string("hydrogen") << std::string("textiles") << 3;
}

void TextTest::countsEdits()
{
    QFETCH(std::string, a);
    QFETCH(std::string, b);
    QFETCH(int, edits);
    QCOMPARE(editDistance(a, b, 2), edits);
    QCOMPARE(editDistance(b, a, 2), edits);
}

QTEST_GUILESS_MAIN(TextTest)
#include "texttest.moc"
