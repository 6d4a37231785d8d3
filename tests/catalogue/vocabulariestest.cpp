// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "catalogue/vocabularies.h"
#include "base/fold.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace hansa;
using namespace hansa::catalogue;
using namespace Qt::StringLiterals;

class VocabulariesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTermHasItsNames();
    void namesFollowTheLanguage_data();
    void namesFollowTheLanguage();
    void idsAreFoundByAnyName_data();
    void idsAreFoundByAnyName();
    void everyNameLeadsBackToItsTerm();
    void termsAreFoundInText_data();
    void termsAreFoundInText();
    void theNearestAreOffered_data();
    void theNearestAreOffered();
    void nothingIsNearToNonsense();
    void whatIsContained_data();
    void whatIsContained();
    void nutsAndIsoDifferInTwoCountries();
    void groupsOfCountries();
    void regionsFormATree();
    void prefixesHaveNames();
    void aBrokenFileIsNamed_data();
    void aBrokenFileIsNamed();
};

namespace
{
const Vocabularies &words()
{
    return Vocabularies::builtIn();
}

QStringList list(const std::vector<std::string> &values)
{
    QStringList result;
    for (const std::string &value : values)
        result += QString::fromStdString(value);
    return result;
}
} // namespace

void VocabulariesTest::everyTermHasItsNames()
{
    QCOMPARE(words().terms(Vocabulary::Ecosystem).size(), std::size_t(14));
    QCOMPARE(words().terms(Vocabulary::Country).size(), std::size_t(250));
    QCOMPARE(words().terms(Vocabulary::Region).size(), std::size_t(463));
    for (const Vocabulary vocabulary : {Vocabulary::Sector, Vocabulary::Ecosystem, Vocabulary::Technology}) {
        QVERIFY(!words().terms(vocabulary).empty());
        for (const Term &term : words().terms(vocabulary)) {
            for (const std::string &name : term.names)
                QVERIFY2(!name.empty(), term.id.c_str());
            QVERIFY2(term.synonyms.size() >= 20, term.id.c_str());
        }
    }
    for (const Term &term : words().terms(Vocabulary::Country)) {
        for (std::size_t language = 0; language < 5; ++language)
            QVERIFY2(!term.names[language].empty(), term.id.c_str());
    }
}

void VocabulariesTest::namesFollowTheLanguage_data()
{
    QTest::addColumn<int>("vocabulary");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *what, Vocabulary vocabulary, QString id, QString language, QString name) {
        QTest::newRow(what) << int(vocabulary) << id << language << name;
    };
    row("English", Vocabulary::Sector, u"agri-food"_s, u"en"_s, u"Agriculture and food"_s);
    row("German", Vocabulary::Sector, u"agri-food"_s, u"de"_s, u"Agrar und Ernährung"_s);
    row("Polish", Vocabulary::Sector, u"agri-food"_s, u"pl"_s, u"Rolnictwo i żywność"_s);
    row("a locale", Vocabulary::Sector, u"agri-food"_s, u"de-AT"_s, u"Agrar und Ernährung"_s);
    row("another locale", Vocabulary::Sector, u"agri-food"_s, u"pt_BR"_s, u"Agricultura e alimentação"_s);
    row("an unknown language", Vocabulary::Sector, u"agri-food"_s, u"sv"_s, u"Agriculture and food"_s);
    row("country", Vocabulary::Country, u"AT"_s, u"fr"_s, u"Autriche"_s);
    row("a country has no Polish name", Vocabulary::Country, u"AT"_s, u"pl"_s, u"Austria"_s);
    row("region", Vocabulary::Region, u"AT13"_s, u"de"_s, u"Vienna"_s);
    row("no such term", Vocabulary::Sector, u"astrology"_s, u"en"_s, u"astrology"_s);
}

void VocabulariesTest::namesFollowTheLanguage()
{
    QFETCH(const int, vocabulary);
    QFETCH(const QString, id);
    QFETCH(const QString, language);
    QFETCH(const QString, name);
    const std::string idText = id.toStdString(); // the answer may be a view of it
    const auto answer = words().name(Vocabulary(vocabulary), idText, language.toStdString());
    QCOMPARE(QString::fromUtf8(answer.data(), qsizetype(answer.size())), name);
}

void VocabulariesTest::idsAreFoundByAnyName_data()
{
    QTest::addColumn<int>("vocabulary");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char *what, Vocabulary vocabulary, QString text, QStringList ids) {
        QTest::newRow(what) << int(vocabulary) << text << ids;
    };
    row("id", Vocabulary::Sector, u"agri-food"_s, {u"agri-food"_s});
    row("id in capitals", Vocabulary::Sector, u"AGRI-FOOD"_s, {u"agri-food"_s});
    row("name", Vocabulary::Sector, u"agrar und ernährung"_s, {u"agri-food"_s});
    row("without accents", Vocabulary::Sector, u"Agrar und Ernahrung"_s, {u"agri-food"_s});
    row("synonym", Vocabulary::Sector, u"Landwirtschaft"_s, {u"agri-food"_s});
    row("two meanings", Vocabulary::Sector, u"Cybersecurity"_s, {u"defence-security"_s, u"digital"_s});
    row("part of a name", Vocabulary::Sector, u"agrar und"_s, {});
    row("country code", Vocabulary::Country, u"at"_s, {u"AT"_s});
    row("three letters", Vocabulary::Country, u"AUT"_s, {u"AT"_s});
    row("country name", Vocabulary::Country, u"österreich"_s, {u"AT"_s});
    row("Greece's other code", Vocabulary::Country, u"EL"_s, {u"GR"_s});
    row("short name", Vocabulary::Country, u"UK"_s, {u"GB"_s});
    row("a code before a short name", Vocabulary::Country, u"ru"_s, {u"RU"_s});
    row("region code", Vocabulary::Region, u"at13"_s, {u"AT13"_s});
    row("local name", Vocabulary::Region, u"Wien"_s, {u"AT13"_s});
    row("one name, two regions", Vocabulary::Region, u"Limburg"_s, {u"BE22"_s, u"NL42"_s});
    row("nothing", Vocabulary::Sector, u" "_s, {});
}

void VocabulariesTest::idsAreFoundByAnyName()
{
    QFETCH(const int, vocabulary);
    QFETCH(const QString, text);
    QFETCH(const QStringList, ids);
    QCOMPARE(list(words().idsOf(Vocabulary(vocabulary), text.toStdString())), ids);
}

void VocabulariesTest::everyNameLeadsBackToItsTerm()
{
    for (const Vocabulary vocabulary : allVocabularies) {
        for (const Term &term : words().terms(vocabulary)) {
            QCOMPARE(words().idsOf(vocabulary, term.id), std::vector{term.id});
            std::vector<std::string> texts = term.synonyms;
            texts.insert(texts.end(), term.names.begin(), term.names.end());
            for (const std::string &text : texts) {
                if (!text.empty())
                    QVERIFY2(std::ranges::contains(words().idsOf(vocabulary, text), term.id), text.c_str());
            }
        }
    }
}

void VocabulariesTest::termsAreFoundInText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("sector and country") << u"Landwirtschaft in Österreich"_s
                                        << QStringList{u"0+1 sector agri-food"_s, u"2+1 country AT"_s};
    QTest::newRow("the longest phrase") << u"new food processing firms"_s << QStringList{u"1+2 sector agri-food"_s};
    QTest::newRow("codes are words here") << u"it is in no at de"_s << QStringList{};
    QTest::newRow("country of two words") << u"clusters of South Korea"_s << QStringList{u"2+2 country KR"_s};
    QTest::newRow("nothing") << QString() << QStringList{};
}

void VocabulariesTest::termsAreFoundInText()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, found);
    constexpr std::array names{"sector", "ecosystem", "technology", "country", "region"};
    QStringList answer;
    for (const TermMatch &match : words().termsIn(text.toStdString())) {
        if (match.vocabulary != Vocabulary::Ecosystem && match.vocabulary != Vocabulary::Technology)
            answer +=
                u"%1+%2 %3 %4"_s.arg(match.firstWord)
                    .arg(match.wordCount)
                    .arg(QLatin1StringView(names[std::size_t(match.vocabulary)]), QString::fromStdString(match.id));
    }
    QCOMPARE(answer, found);
}

void VocabulariesTest::theNearestAreOffered_data()
{
    QTest::addColumn<int>("vocabulary");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("best");
    const auto row = [](const char *what, Vocabulary vocabulary, QString value, QString best) {
        QTest::newRow(what) << int(vocabulary) << value << best;
    };
    row("a letter missing", Vocabulary::Sector, u"digtal"_s, u"digital"_s);
    row("another spelling", Vocabulary::Sector, u"agrifoods"_s, u"agri-food"_s);
    row("words in another order", Vocabulary::Sector, u"food and agriculture"_s, u"agri-food"_s);
    row("in Polish", Vocabulary::Sector, u"lotnictw"_s, u"aerospace"_s);
    row("technology", Vocabulary::Technology, u"advanced manufacturin"_s, u"advanced-manufacturing"_s);
    row("country", Vocabulary::Country, u"Germny"_s, u"DE"_s);
    row("country in French", Vocabulary::Country, u"Allemagn"_s, u"DE"_s);
    row("region", Vocabulary::Region, u"Wiien"_s, u"AT13"_s);
}

void VocabulariesTest::theNearestAreOffered()
{
    QFETCH(const int, vocabulary);
    QFETCH(const QString, value);
    QFETCH(const QString, best);
    const auto suggestions = words().nearest(Vocabulary(vocabulary), value.toStdString(), "de");
    QVERIFY(!suggestions.empty() && suggestions.size() <= 3);
    QCOMPARE(QString::fromStdString(suggestions.front().id), best);
    QCOMPARE(suggestions.front().name, std::string(words().name(Vocabulary(vocabulary), best.toStdString(), "de")));
    QVERIFY(suggestions.front().score > 0.6 && suggestions.front().score <= 1);
    QVERIFY(std::ranges::is_sorted(suggestions, std::ranges::greater(), &Suggestion::score));
}

void VocabulariesTest::nothingIsNearToNonsense()
{
    QVERIFY(words().nearest(Vocabulary::Sector, "qqqqxxxx").empty());
    QVERIFY(words().nearest(Vocabulary::Sector, "").empty());
    QVERIFY(words().nearest(Vocabulary::Sector, "---").empty());
}

void VocabulariesTest::whatIsContained_data()
{
    QTest::addColumn<int>("vocabulary");
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("contained");
    const auto row = [](const char *what, Vocabulary vocabulary, QString id, bool contained) {
        QTest::newRow(what) << int(vocabulary) << id << contained;
    };
    row("sector", Vocabulary::Sector, u"digital"_s, true);
    row("in capitals", Vocabulary::Sector, u"Digital"_s, false);
    row("a synonym is no id", Vocabulary::Sector, u"landwirtschaft"_s, false);
    row("country", Vocabulary::Country, u"GR"_s, true);
    row("NUTS country", Vocabulary::Country, u"EL"_s, false);
    row("level 1", Vocabulary::Region, u"EL3"_s, true);
    row("level 2", Vocabulary::Region, u"EL30"_s, true);
    row("level 3 of a known parent", Vocabulary::Region, u"EL303"_s, true);
    row("level 3 of none", Vocabulary::Region, u"ZZ303"_s, false);
    row("too long", Vocabulary::Region, u"EL3031"_s, false);
}

void VocabulariesTest::whatIsContained()
{
    QFETCH(const int, vocabulary);
    QFETCH(const QString, id);
    QFETCH(const bool, contained);
    QCOMPARE(words().contains(Vocabulary(vocabulary), id.toStdString()), contained);
}

void VocabulariesTest::nutsAndIsoDifferInTwoCountries()
{
    QCOMPARE(isoOfNuts("EL30"), std::string("GR"));
    QCOMPARE(isoOfNuts("UKI"), std::string("GB"));
    QCOMPARE(isoOfNuts("AT13"), std::string("AT"));
    int differing = 0;
    for (const CountryFacts &facts : words().countries()) {
        QCOMPARE(isoOfNuts(nutsOfIso(facts.code)), facts.code);
        differing += facts.nutsCode != facts.code ? 1 : 0;
    }
    QCOMPARE(differing, 2);
}

void VocabulariesTest::groupsOfCountries()
{
    QCOMPARE(words().countriesOf("EU").size(), std::size_t(27));
    QCOMPARE(words().countriesOf("EEA").size(), std::size_t(30));
    QCOMPARE(list(words().countriesOf("EFTA")), (QStringList{u"CH"_s, u"IS"_s, u"LI"_s, u"NO"_s}));
    QCOMPARE(words().countriesOf("candidate").size(), std::size_t(9));
    QVERIFY(words().countriesOf("NATO").empty());
    QVERIFY(words().isIn("AT", "EU") && !words().isIn("GB", "EU") && !words().isIn("ZZ", "EU"));
    QCOMPARE(words().country("AT")->euSince, std::optional(1995));
    QVERIFY(!words().country("JP")->euSince && !words().country("ZZ"));
}

void VocabulariesTest::regionsFormATree()
{
    for (const RegionFacts &facts : words().regions()) {
        QCOMPARE(isoOfNuts(facts.code), facts.country);
        QVERIFY2(words().country(facts.country), facts.code.c_str());
        QVERIFY(facts.level == 1 || facts.level == 2);
        if (facts.level == 2)
            QVERIFY2(words().region(facts.parent), facts.code.c_str());
        QVERIFY(std::ranges::contains(words().regionsUnder(facts.parent), &facts));
        QVERIFY(std::abs(facts.seatPoint.lat) < 90 && std::abs(facts.seatPoint.lon) < 180);
    }
    QCOMPARE(words().regionsUnder("AT").size(), std::size_t(3));
    QVERIFY(words().regionsUnder("ZZ").empty());
    QCOMPARE(words().regionAbove("AT130")->code, std::string("AT13"));
    QCOMPARE(words().regionAbove("AT13")->code, std::string("AT13"));
    QVERIFY(!words().regionAbove("ZZ1") && !words().regionAbove("AT") && !words().regionAbove(""));
}

void VocabulariesTest::prefixesHaveNames()
{
    QCOMPARE(words().regionName("AT13"), std::string_view("Vienna"));
    QCOMPARE(words().regionName("EL", "de"), std::string_view("Griechenland"));
    QCOMPARE(words().regionName("UK"), std::string_view("United Kingdom"));
    QCOMPARE(words().regionName("ZZ9"), std::string_view());
}

void VocabulariesTest::aBrokenFileIsNamed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("missing") << u"regions.jsonl"_s << QByteArray();
    QTest::newRow("no JSON") << u"sectors.json"_s << QByteArray("[{]");
    QTest::newRow("a line of something else") << u"countries.jsonl"_s << QByteArray("{\"code\":\"Austria\"}\n");
    QTest::newRow("no synonyms") << u"synonyms.jsonl"_s << QByteArray("{\"vocabulary\":\"sectors\"}\n");
}

void VocabulariesTest::aBrokenFileIsNamed()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, bytes);
    const QTemporaryDir folder;
    const QDir builtIn(u":/hansa/vocabularies"_s);
    for (const QString &name : builtIn.entryList()) {
        QVERIFY(QFile::copy(builtIn.filePath(name), folder.filePath(name)));
        QVERIFY(QFile::setPermissions(folder.filePath(name), QFile::ReadOwner | QFile::WriteOwner));
    }
    QVERIFY(Vocabularies::read(folder.path()));
    QVERIFY(QFile::remove(folder.filePath(file)));
    if (!bytes.isEmpty()) {
        QFile written(folder.filePath(file));
        QVERIFY(written.open(QIODevice::WriteOnly) && written.write(bytes) == bytes.size());
    }
    const auto read = Vocabularies::read(folder.path());
    QVERIFY(!read);
    QVERIFY2(read.error().message().contains(file), qPrintable(read.error().message()));
}

QTEST_GUILESS_MAIN(VocabulariesTest)
#include "vocabulariestest.moc"
