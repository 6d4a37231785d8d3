// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "publish/resolve.h"
#include "catalogue/codec.h"
#include "publish/resolvekeys.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace hansa;
using namespace hansa::catalogue;
using namespace hansa::publish;
using namespace Qt::StringLiterals;

class ResolveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keysForgetHowItIsWritten_data();
    void keysForgetHowItIsWritten();
    void partsOfANameAreKeys_data();
    void partsOfANameAreKeys();
    void namesOfTheFacts_data();
    void namesOfTheFacts();
    void twoOfOneNameAreToldApartByCountryAlone();
    void aCoordinatorIsFoundAmongTheMembers();
    void noOrganisationStandsTwice();
    void storiesAndCooperationsMayNamePartnerships();
    void aMemberWithoutACountryVouchesForNone();
    void aMemberKeepsItsName();
    void resolvingAgainChangesNothing();
    void everyNameOfTheFactsIsAccountedFor();
    void reasonsNameWhatWasFound();

private:
    std::vector<Record> m_facts;
};

namespace
{
Organisation organisation(std::string id, std::string name, std::string country = {}, std::string shortName = {})
{
    Organisation record;
    record.id = std::move(id);
    record.name = std::move(name);
    record.country = std::move(country);
    record.shortName = std::move(shortName);
    return record;
}

PartnershipMember member(std::string name, std::string country = {}, std::string id = {})
{
    return {std::move(id), std::move(name), std::move(country), {}, {}};
}

Partnership partnership(std::vector<PartnershipMember> members, std::string coordinator = {})
{
    Partnership record;
    record.id = "partnership:test";
    record.name = "A partnership of this test";
    record.members = std::move(members);
    record.coordinator = std::move(coordinator);
    return record;
}
} // namespace

void ResolveTest::initTestCase()
{
    RecordReader reader;
    QDirIterator files(QStringLiteral(HANSA_FACTS), {u"*.jsonl"_s}, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        while (!file.atEnd()) {
            const QByteArray line = file.readLine();
            auto decoded = reader.read(std::string_view(line.constData(), std::size_t(line.size())));
            QVERIFY2(decoded, line.constData());
            m_facts.push_back(std::move(decoded->record));
        }
    }
    QVERIFY(m_facts.size() > 1500);
    std::ranges::sort(m_facts, {}, [](const Record &record) { return headOf(record).id; });
}

void ResolveTest::keysForgetHowItIsWritten_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    QTest::newRow("case and accents") << u"Pôle Mer MÉDITERRANÉE"_s << u"polemermediterranee"_s;
    QTest::newRow("and, the, ampersand") << u"The Food & Bio and Cluster"_s << u"foodbiocluster"_s;
    QTest::newRow("German association") << u"BioLAGO e. V."_s << u"biolago"_s;
    QTest::newRow("German company") << u"P. E. Schall GmbH & Co. KG"_s << u"peschall"_s;
    QTest::newRow("Polish company") << u"Bydgoski Klaster Sp. z o.o."_s << u"bydgoskiklaster"_s;
    QTest::newRow("Czech association") << u"Nanoprogress, z.s."_s << u"nanoprogress"_s;
    QTest::newRow("Italian company") << u"Proplast S.c.a r.l."_s << u"proplast"_s;
    QTest::newRow("Danish company") << u"Clean A/S"_s << u"clean"_s;
    QTest::newRow("form before the name") << u"Stichting Kwaliteit"_s << u"kwaliteit"_s;
    QTest::newRow("a form alone is a name") << u"AG"_s << u"ag"_s;
    QTest::newRow("a form within stays") << u"AB Cluster Sweden"_s << u"abclustersweden"_s;
    QTest::newRow("apostrophes") << u"Mov’eo"_s << u"moveo"_s;
    QTest::newRow("superscript") << u"AdPack²"_s << u"adpack2"_s;
    QTest::newRow("Greek") << u"Κοινοπραξία"_s << u"κοινοπραξια"_s;
    QTest::newRow("nothing") << u" - "_s << QString();
}

void ResolveTest::keysForgetHowItIsWritten()
{
    QFETCH(const QString, name);
    QFETCH(const QString, key);
    QCOMPARE(QString::fromStdString(nameKey(name.toStdString())), key);
}

void ResolveTest::partsOfANameAreKeys_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("acronym in brackets") << u"Distretto Aerospaziale della Campania (DAC)"_s
                                         << QStringList{u"distrettoaerospazialedellacampania"_s, u"dac"_s};
    QTest::newRow("country in brackets") << u"National Development Centre (Hungary)"_s
                                         << QStringList{u"nationaldevelopmentcentre"_s};
    QTest::newRow("acronym before a dash")
        << u"GAIA - Industry Association of Knowledge"_s << QStringList{u"gaia"_s, u"industryassociationofknowledge"_s};
    QTest::newRow("a word before a dash")
        << u"Oost NV - Development Agency East Netherlands"_s << QStringList{u"developmentagencyeastnetherlands"_s};
    QTest::newRow("a hyphen") << u"ALPHA-RLH"_s << QStringList{};
    QTest::newRow("no bracket closes") << u"Odd (name"_s << QStringList{u"odd"_s};
}

void ResolveTest::partsOfANameAreKeys()
{
    QFETCH(const QString, name);
    QFETCH(const QStringList, keys);
    QStringList found;
    for (const std::string &key : partKeys(name.toStdString()))
        found += QString::fromStdString(key);
    QCOMPARE(found, keys);
}

void ResolveTest::namesOfTheFacts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("country");
    QTest::addColumn<int>("match");
    QTest::addColumn<QString>("id");
    const auto hit = [](const char *what, const QString &name, const QString &country, const QString &id) {
        QTest::newRow(what) << name << country << int(Match::Resolved) << id;
    };
    const auto miss = [](const char *what, const QString &name, const QString &country, Match match) {
        QTest::newRow(what) << name << country << int(match) << QString();
    };
    hit("as it is", u"Aerospace Valley"_s, {}, u"org:aerospace-valley"_s);
    hit("in capitals", u"AEROSPACE VALLEY"_s, u"FR"_s, u"org:aerospace-valley"_s);
    hit("without accents", u"Pole Mer Mediterranee"_s, {}, u"org:pole-mer-mediterranee"_s);
    hit("other apostrophe", u"Flanders’ FOOD"_s, u"BE"_s, u"org:flanders-food"_s);
    hit("and for &", u"Food and Bio Cluster Denmark"_s, {}, u"org:food-bio-cluster-denmark"_s);
    hit("with a legal form", u"Silicon Saxony e.V."_s, u"DE"_s, u"org:silicon-saxony"_s);
    hit("without its legal form", u"BioLAGO"_s, u"DE"_s, u"org:biolago"_s);
    hit("with its acronym", u"Distretto Aerospaziale della Campania (DAC)"_s, {}, u"org:dac-campania"_s);
    hit("acronym alone, the country agrees", u"DAC"_s, u"IT"_s, u"org:dac-campania"_s);
    hit("short name before a bracket", u"Mov'eo (NextMove)"_s, {}, u"org:nextmove"_s);
    hit("native name in brackets", u"Cluster Automotriz de Nuevo León (CLAUT)"_s, u"MX"_s, u"org:claut"_s);
    hit("called a cluster", u"IMAGO-MOL Cluster"_s, u"RO"_s, u"org:imago-mol"_s);
    hit("apostrophe and capitals", u"it's OWL"_s, u"DE"_s, u"org:its-owl"_s);

    miss("another country", u"Aerospace Valley"_s, u"ES"_s, Match::OtherCountry);
    miss("acronym alone, no country", u"LGCA"_s, {}, Match::Vague);
    miss("an acronym of two", u"DAC"_s, {}, Match::Ambiguous);
    miss("acronym alone, another country", u"DAC"_s, u"FR"_s, Match::OtherCountry);
    miss("called a cluster, no country", u"IMAGO-MOL Cluster"_s, {}, Match::Vague);
    miss("a region is no cluster of it", u"Catalonia"_s, u"ES"_s, Match::Unknown);
    miss("a region in a name's bracket", u"Skåne"_s, u"SE"_s, Match::Unknown);
    miss("the beginning of several names", u"Clust-ER"_s, u"IT"_s, Match::Unknown);
    miss("nearly another's", u"SIEA"_s, u"SK"_s, Match::Unknown);
    miss("one letter less", u"Silicon Saxon"_s, u"DE"_s, Match::Unknown);
    miss("alike but for a word", u"Health Cluster Net (HCN)"_s, {}, Match::Unknown);
    miss("two organisations at once", u"AgroBioCluster / UNIMOS"_s, u"PL"_s, Match::Unknown);
    miss("not among the facts", u"Croatian Chamber of Commerce"_s, u"HR"_s, Match::Unknown);
    miss("a word that many have", u"Cluster"_s, {}, Match::Unknown);
    miss("nothing", QString(), {}, Match::Unknown);
}

void ResolveTest::namesOfTheFacts()
{
    QFETCH(const QString, name);
    QFETCH(const QString, country);
    QFETCH(const int, match);
    QFETCH(const QString, id);
    std::vector<Record> records = m_facts;
    records.emplace_back(partnership({member(name.toStdString(), country.toStdString())}));
    const ResolveReport report = resolveNames(records);
    QCOMPARE(report.names.back().record, std::string("partnership:test"));
    QCOMPARE(int(report.names.back().match), match);
    QCOMPARE(QString::fromStdString(std::get<Partnership>(records.back()).members[0].id), id);
}

void ResolveTest::twoOfOneNameAreToldApartByCountryAlone()
{
    const auto resolved = [](std::string name, std::string country) {
        std::vector<Record> records{
            organisation("org:a", "Automotive Cluster", "AT"), organisation("org:b", "Automotive Cluster", "RS"),
            organisation("org:c", "Nowhere Cluster"), partnership({member(std::move(name), std::move(country))})};
        const auto report = resolveNames(records);
        return std::pair(report.names.front().match, std::get<Partnership>(records.back()).members[0].id);
    };
    QCOMPARE(resolved("Automotive Cluster", "RS"), std::pair(Match::Resolved, std::string("org:b")));
    QCOMPARE(resolved("Automotive Cluster", ""), std::pair(Match::Ambiguous, std::string()));
    QCOMPARE(resolved("Automotive Cluster", "DE"), std::pair(Match::OtherCountry, std::string()));
    QCOMPARE(resolved("Nowhere Cluster", "DE"), std::pair(Match::Resolved, std::string("org:c")));
}

void ResolveTest::aCoordinatorIsFoundAmongTheMembers()
{
    // Two of that name, and the member tells which.
    std::vector<Record> records{organisation("org:a", "Blue Cluster", "BE"),
                                organisation("org:b", "Blue Cluster", "HR"),
                                partnership({member("Blue Cluster", "HR", "org:b")}, "Blue Cluster")};
    QCOMPARE(resolveNames(records).names.size(), std::size_t(1));
    QCOMPARE(std::get<Partnership>(records.back()).coordinator, std::string("org:b"));
    // Named in the source as the member is, whatever the organisation is called by now.
    records.back() =
        partnership({member("Old name", "BE", "org:a"), member("Blue Cluster", "HR", "org:b")}, "Old name");
    [[maybe_unused]] const auto report = resolveNames(records);
    QCOMPARE(std::get<Partnership>(records.back()).coordinator, std::string("org:a"));
}

void ResolveTest::noOrganisationStandsTwice()
{
    std::vector<Record> records{organisation("org:a", "Aerospace Valley", "FR", "AESE"),
                                partnership({member("Aerospace Valley", "FR", "org:a"), member("AESE", "FR")})};
    const auto report = resolveNames(records);
    QCOMPARE(report.names.front().match, Match::Repeated);
    QVERIFY(std::get<Partnership>(records.back()).members[1].id.empty());
}

void ResolveTest::storiesAndCooperationsMayNamePartnerships()
{
    Partnership named = partnership({member("Someone", "FR")});
    named.id = "partnership:adpack2";
    named.acronym = "AdPack2";
    named.targetCountries = {"CN"};
    Story story;
    story.id = "story:a";
    story.organisations = {"AdPack²", "Unheard of"};
    story.partnership = "ADPACK2";
    Event event;
    event.id = "event:a";
    event.organisers = {"AdPack²"};
    std::vector<Record> records{named, story, event};
    [[maybe_unused]] const auto report = resolveNames(records);
    QCOMPARE(std::get<Story>(records[1]).organisations,
             (std::vector<std::string>{"partnership:adpack2", "Unheard of"}));
    QCOMPARE(std::get<Story>(records[1]).partnership, std::string("partnership:adpack2"));
    QCOMPARE(std::get<Event>(records[2]).organisers, std::vector<std::string>{"AdPack²"}); // organisations alone
}

void ResolveTest::aMemberWithoutACountryVouchesForNone()
{
    Partnership named = partnership({member("Someone"), member("Another")});
    named.id = "partnership:lightways";
    named.acronym = "Lightways";
    Story story;
    story.id = "story:a";
    story.organisations = {"Lightways Cluster", "Lightways consortium"};
    std::vector<Record> records{named, story};
    [[maybe_unused]] const auto report = resolveNames(records);
    QCOMPARE(std::get<Story>(records[1]).organisations,
             (std::vector<std::string>{"Lightways Cluster", "partnership:lightways"}));
}

void ResolveTest::aMemberKeepsItsName()
{
    std::vector<Record> records{organisation("org:a", "Silicon Saxony e.V.", "DE"),
                                partnership({member("SILICON SAXONY", "DE")})};
    [[maybe_unused]] const auto report = resolveNames(records);
    QCOMPARE(std::get<Partnership>(records[1]).members[0], member("SILICON SAXONY", "DE", "org:a"));
}

void ResolveTest::resolvingAgainChangesNothing()
{
    std::vector<Record> records = m_facts;
    [[maybe_unused]] const auto first = resolveNames(records);
    const std::vector<Record> once = records;
    const auto second = resolveNames(records);
    QVERIFY(records == once);
    QVERIFY(!second.counts().contains(Match::Resolved));
}

void ResolveTest::everyNameOfTheFactsIsAccountedFor()
{
    std::vector<Record> records = m_facts;
    const auto report = resolveNames(records);
    auto counts = report.counts();
    int sum = 0;
    for (const auto &[match, count] : counts)
        sum += count;
    QCOMPARE(sum, int(report.names.size()));
    QVERIFY(counts[Match::Resolved] >= 90); // fewer: the matching has become worse
    QVERIFY(counts[Match::Unknown] >= 100); // fewer: it has become careless
    for (const Resolution &resolution : report.names) {
        QVERIFY(!resolution.field.empty() && !resolution.name.empty());
        QCOMPARE(resolution.match == Match::Unknown, resolution.ids.empty());
    }
}

void ResolveTest::reasonsNameWhatWasFound()
{
    QCOMPARE(reasonOf({"event:a", "organisers[0]", "X", Match::Ambiguous, {"org:a", "org:b"}}),
             std::string("names 2 organisations: org:a, org:b"));
    for (const Match match : {Match::Resolved, Match::OtherCountry, Match::Vague, Match::Repeated})
        QVERIFY(reasonOf({"event:a", "organisers[0]", "X", match, {"org:a"}}).contains("org:a"));
}

QTEST_GUILESS_MAIN(ResolveTest)
#include "resolvetest.moc"
