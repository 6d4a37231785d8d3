// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "filling.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hansa;
using namespace hansa::store;
using namespace Qt::StringLiterals;

class CacheTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewCacheIsEmpty();
    void whatWasPutIsReadBack();
    void anUpdateIsSeenWholeAndOnlyAfterItsCommit();
    void aForgottenUpdateLeavesNothing();
    void whatIsNoRecordIsRefusedAndTheUpdateIsOver();
    void aRecordIsReplacedAndDropped();
    void rowsComeAsTheDigestWantsThem();
    void bucketDigestsAreKeptAndForgotten();
    void listsFindEveryWordInAnyName_data();
    void listsFindEveryWordInAnyName();
    void listsAreOrderedByFoldedName();
    void mentionsLeadBothWays();
    void mentionsFollowTheirRecord();
    void aChangedMentionTakesTheOldOnesPlace();
    void theLogCountsWhatIsAnotherInTheEnd_data();
    void theLogCountsWhatIsAnotherInTheEnd();
    void theEarlierCatalogueWins();
    void aCatalogueTakesItsRecordsWithIt();
    void anUnknownCatalogueIsNamed();
    void manyRecordsKeepTheirOrder();
    void anUpdateWithinAnUpdateIsRefused();

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name) + u"/catalogue.db"_s);
    }
    /// A cache with the records of data/cross-links.jsonl.
    [[nodiscard]] Cache linked(const char *name) const;

    QTemporaryDir m_folder;
};

Cache CacheTest::linked(const char *name) const
{
    auto cache = Cache::open(path(name));
    auto update = cache->beginUpdate("first");
    QFile file(QFINDTESTDATA("data/cross-links.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no data");
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (auto done = filling::put(*update, std::string_view(line.constData(), std::size_t(line.size()))); !done)
            qFatal("%s", qPrintable(done.error().message()));
    }
    if (!update->commit())
        qFatal("no commit");
    return std::move(*cache);
}

namespace
{
QStringList titles(const std::vector<RecordSummary> &summaries)
{
    QStringList list;
    for (const RecordSummary &summary : summaries)
        list += QString::fromStdString(summary.title);
    return list;
}

QStringList ends(const std::vector<Link> &links)
{
    QStringList list;
    for (const Link &link : links)
        list += u"%1 %2"_s.arg(QString::fromStdString(link.record.id)).arg(int(link.role));
    return list;
}
} // namespace

void CacheTest::aNewCacheIsEmpty()
{
    const auto cache = Cache::open(path("new"));
    QVERIFY2(cache, cache ? "" : qPrintable(cache.error().message()));
    QVERIFY(cache->catalogues().all()->empty());
    QVERIFY(cache->setAside().isEmpty());
    for (const RecordKind kind : allRecordKinds) {
        QVERIFY(cache->records().records(kind)->empty());
        QVERIFY(cache->records().list(kind)->empty());
    }
    QVERIFY(!cache->records().record("org:none")->has_value());
}

void CacheTest::whatWasPutIsReadBack()
{
    auto cache = Cache::open(path("put"));
    CatalogueState state;
    {
        auto update = cache->beginUpdate("test");
        QCOMPARE(update->state().revision, 0);
        QVERIFY(filling::put(*update, filling::organisation(7, 1, 10)));
        state = update->state();
        state.title = "A test";
        state.revision = 1;
        state.published = *parseInstant("2026-11-25T01:40:00Z");
        state.etag = "\"abc\"";
        state.head = std::string("{\"payload\"\0}", 12);
        QVERIFY(update->setState(state));
        QVERIFY(update->commit());
    }
    const auto again = Cache::open(path("put"));
    QCOMPARE(*again->catalogues().find("test"), std::optional(state));
    QCOMPARE(again->catalogues().counts("test")->at(RecordKind::Organisation), 1);
    const auto record = again->records().record("org:number-000007");
    QCOMPARE(titleOf(record->value()), std::string("Number 7 of revision 1"));
    QCOMPARE(again->records().json("org:number-000007")->value(),
             catalogue::canonicalJson(filling::organisation(7, 1, 10)).value());
    QCOMPARE(again->records().all<catalogue::Organisation>()->size(), std::size_t(1));
    QVERIFY(again->records().all<catalogue::Event>()->empty());
}

void CacheTest::anUpdateIsSeenWholeAndOnlyAfterItsCommit()
{
    auto writer = Cache::open(path("whole"));
    QVERIFY(filling::fill(*writer, "test", 1, 3));
    const auto reader = Cache::open(path("whole"));
    auto update = writer->beginUpdate("test");
    for (int number = 0; number < 9; ++number)
        QVERIFY(filling::put(*update, filling::organisation(number, 2, 10)));
    QCOMPARE(reader->records().list(RecordKind::Organisation)->size(), std::size_t(3));
    QVERIFY(update->commit());
    const auto seen = reader->records().list(RecordKind::Organisation);
    QCOMPARE(seen->size(), std::size_t(9));
    QCOMPARE(seen->front().title, std::string("Number 0 of revision 2"));
}

void CacheTest::aForgottenUpdateLeavesNothing()
{
    auto cache = Cache::open(path("forgotten"));
    QVERIFY(filling::fill(*cache, "test", 1, 3));
    {
        auto update = cache->beginUpdate("other");
        QVERIFY(filling::put(*update, filling::organisation(1, 2, 10)));
        QVERIFY(update->dropAll());
    }
    QCOMPARE(cache->catalogues().all()->size(), std::size_t(1));
    QCOMPARE(cache->records().list(RecordKind::Organisation)->size(), std::size_t(3));
    QVERIFY(cache->beginUpdate("other"));
}

void CacheTest::whatIsNoRecordIsRefusedAndTheUpdateIsOver()
{
    auto cache = Cache::open(path("refused"));
    QVERIFY(filling::fill(*cache, "test", 1, 1));
    auto update = cache->beginUpdate("test");
    QVERIFY(update->dropAll());
    const auto refused = update->put("{\"id\":\"org:a\"}", {}, 0);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message().contains(u"name"), qPrintable(refused.error().message()));
    QVERIFY(!filling::put(*update, filling::organisation(2, 2, 10)));
    QVERIFY(!update->commit());
    QCOMPARE(cache->records().list(RecordKind::Organisation)->size(), std::size_t(1));
}

void CacheTest::aRecordIsReplacedAndDropped()
{
    auto cache = Cache::open(path("replaced"));
    QVERIFY(filling::fill(*cache, "test", 1, 2));
    auto update = cache->beginUpdate("test");
    QVERIFY(filling::put(*update, filling::organisation(0, 2, 10)));
    QCOMPARE(update->json("org:number-000000")->value(),
             catalogue::canonicalJson(filling::organisation(0, 2, 10)).value());
    QVERIFY(*update->drop("org:number-000001"));
    QVERIFY(!*update->drop("org:number-000001"));
    QVERIFY(!update->json("org:number-000001")->has_value());
    QCOMPARE(update->counts()->at(RecordKind::Organisation), 1);
    QVERIFY(update->commit());
    QCOMPARE(titles(*cache->records().list(RecordKind::Organisation)), QStringList{u"Number 0 of revision 2"_s});
}

void CacheTest::rowsComeAsTheDigestWantsThem()
{
    auto cache = Cache::open(path("rows"));
    auto update = cache->beginUpdate("test");
    // Any bucket will do here: the store doesn't know how it is made.
    const auto put = [&](std::string_view id, std::uint16_t bucket) {
        const std::string json = filling::named(id, "X");
        return update->put(json, filling::sha256(json), bucket).has_value();
    };
    QVERIFY(put("story:b", 5) && put("org:b", 5) && put("call:z", 5));
    QVERIFY(put("country:at", 5) && put("cooperation:a", 5) && put("org:a", 5));
    QVERIFY(put("org:c", 0xffff) && put("event:a", 0));
    std::vector<std::string> lines;
    const auto rows = update->rowsOfBucket(5);
    for (const DigestRow &row : rows.value()) {
        lines.push_back(std::format("{} {}", kindName(row.kind), row.id));
        QVERIFY(row.hash != Sha256());
    }
    QCOMPARE(lines.size(), std::size_t(6));
    QVERIFY(std::ranges::is_sorted(lines)); // by bytes, as the state's digest has it
    std::vector<std::uint16_t> buckets;
    QVERIFY(update->eachRow([&](std::uint16_t bucket, const DigestRow &) { buckets.push_back(bucket); }));
    QCOMPARE(buckets, (std::vector<std::uint16_t>{0, 5, 5, 5, 5, 5, 5, 0xffff}));
    int same = 0;
    QVERIFY(update->eachRecord([&](std::uint16_t, const DigestRow &row, std::string_view json) {
        same += filling::sha256(json) == row.hash ? 1 : 0;
    }));
    QCOMPARE(same, 8);
}

void CacheTest::bucketDigestsAreKeptAndForgotten()
{
    auto cache = Cache::open(path("digests"));
    const Sha256 digest = filling::sha256("x");
    auto update = cache->beginUpdate("test");
    QVERIFY(update->setBucketDigest(9, digest));
    QVERIFY(update->setBucketDigest(3, digest));
    QVERIFY(update->setBucketDigest(9, std::nullopt));
    QVERIFY(update->commit());
    update = cache->beginUpdate("test");
    const auto kept = update->bucketDigests();
    QCOMPARE(kept->size(), std::size_t(1));
    QCOMPARE(kept->front().first, 3);
    QCOMPARE(kept->front().second, digest);
    QVERIFY(update->dropAll());
    QVERIFY(update->bucketDigests()->empty());
}

void CacheTest::listsFindEveryWordInAnyName_data()
{
    QTest::addColumn<RecordKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    const auto org = RecordKind::Organisation;
    QTest::newRow("nothing typed") << org << QString() << QStringList{u"Ärzte-Netz"_s, u"Minalogic"_s, u"Zeta"_s};
    QTest::newRow("accents and case") << org << u"ARZTE"_s << QStringList{u"Ärzte-Netz"_s};
    QTest::newRow("short name") << org << u"mlc"_s << QStringList{u"Minalogic"_s};
    QTest::newRow("native name, parts of words") << org << u"lyon micro"_s << QStringList{u"Minalogic"_s};
    QTest::newRow("a word that is nowhere") << org << u"lyon macro"_s << QStringList{};
    QTest::newRow("id") << org << u"zeta-cluster"_s << QStringList{u"Zeta"_s};
    QTest::newRow("acronym") << RecordKind::Partnership << u"abc"_s << QStringList{u"Alpha Beta Chain"_s};
    QTest::newRow("reference") << RecordKind::Call << u"SMP-COSME-2026"_s << QStringList{u"Clusters go far"_s};
    QTest::newRow("code") << RecordKind::Country << u"fr"_s << QStringList{u"France"_s};
    QTest::newRow("a wildcard is no wildcard")
        << org << u"%"_s << QStringList{u"Ärzte-Netz"_s, u"Minalogic"_s, u"Zeta"_s};
}

void CacheTest::listsFindEveryWordInAnyName()
{
    QFETCH(const RecordKind, kind);
    QFETCH(const QString, text);
    QFETCH(const QStringList, found);
    const Cache cache = linked(QTest::currentDataTag());
    QCOMPARE(titles(*cache.records().list(kind, text.toStdString())), found);
}

void CacheTest::listsAreOrderedByFoldedName()
{
    auto cache = Cache::open(path("ordered"));
    auto update = cache->beginUpdate("test");
    int number = 0;
    for (const auto *const name : {"Émile", "zug", "Ein", "Ab", "ab"})
        QVERIFY(filling::put(*update, filling::named(std::format("org:{}", ++number), name)));
    QVERIFY(update->commit());
    QCOMPARE(titles(*cache->records().list(RecordKind::Organisation)),
             (QStringList{u"Ab"_s, u"ab"_s, u"Ein"_s, u"Émile"_s, u"zug"_s}));
}

void CacheTest::mentionsLeadBothWays()
{
    const Cache cache = linked("mentions");
    const auto role = [](LinkRole r) { return QString::number(int(r)); };
    QCOMPARE(
        ends(*cache.links().to("org:minalogic")),
        (QStringList{u"partnership:abc "_s + role(LinkRole::Member),
                     u"partnership:abc "_s + role(LinkRole::Coordinator), u"event:fair "_s + role(LinkRole::Organiser),
                     u"story:success "_s + role(LinkRole::Party), u"cooperation:offer "_s + role(LinkRole::Party)}));
    QCOMPARE(ends(*cache.links().to("org:minalogic", RecordKind::Event)),
             QStringList{u"event:fair "_s + role(LinkRole::Organiser)});
    QCOMPARE(ends(*cache.links().to("partnership:abc")),
             (QStringList{u"story:success "_s + role(LinkRole::Partnership),
                          u"cooperation:offer "_s + role(LinkRole::Party)}));
    QCOMPARE(ends(*cache.links().to("country:fr")),
             (QStringList{u"org:minalogic "_s + role(LinkRole::Located), u"event:fair "_s + role(LinkRole::Located)}));
    const auto from = cache.links().from("partnership:abc");
    QCOMPARE(
        ends(*from),
        (QStringList{u"org:minalogic "_s + role(LinkRole::Coordinator), u"org:minalogic "_s + role(LinkRole::Member),
                     u"org:gone "_s + role(LinkRole::Member), u"country:jp "_s + role(LinkRole::Concerns)}));
    QCOMPARE(from->at(1).record.title, std::string("Minalogic"));
    QCOMPARE(from->at(2).record.title, std::string()); // named, but in no catalogue
}

void CacheTest::mentionsFollowTheirRecord()
{
    Cache cache = linked("follow");
    auto update = cache.beginUpdate("first");
    QVERIFY(filling::put(*update, filling::named("partnership:abc", "Alpha Beta Chain")));
    QVERIFY(*update->drop("event:fair"));
    QVERIFY(update->commit());
    QVERIFY(cache.links().from("partnership:abc")->empty());
    QCOMPARE(cache.links().to("org:minalogic")->size(), std::size_t(2)); // story, cooperation
}

void CacheTest::aChangedMentionTakesTheOldOnesPlace()
{
    Cache cache = linked("changed");
    auto update = cache.beginUpdate("first");
    // The same record with another role for the same organisation, and one more country.
    QVERIFY(filling::put(*update,
                         R"({"id":"partnership:abc","name":"Alpha Beta Chain","members":[{"id":"org:minalogic",)"
                         R"("name":"Minalogic"}],"target_countries":["JP","BR"]})"));
    QVERIFY(update->commit());
    const auto from = cache.links().from("partnership:abc");
    QCOMPARE(from->size(), std::size_t(3));
    QCOMPARE(from->at(0).role, LinkRole::Member);
    QCOMPARE(from->at(2).record.id, std::string("country:br"));
    QCOMPARE(cache.links().to("org:gone")->size(), std::size_t(0));
    QCOMPARE(ends(*cache.links().to("country:br")), QStringList{u"partnership:abc %1"_s.arg(int(LinkRole::Concerns))});
}

void CacheTest::theLogCountsWhatIsAnotherInTheEnd_data()
{
    using Names = std::vector<std::string>; // of records, each "id=name", put in this order
    QTest::addColumn<Names>("puts");
    QTest::addColumn<Names>("drops"); // after them
    QTest::addColumn<QList<int>>("counts"); // added, changed, dropped
    QTest::newRow("one of each") << Names{"org:a=Other", "org:c=New"} << Names{"org:b"} << QList{1, 1, 1};
    QTest::newRow("the same again") << Names{"org:a=A"} << Names{} << QList{0, 0, 0};
    QTest::newRow("there and back") << Names{"org:a=Other", "org:a=A"} << Names{} << QList{0, 0, 0};
    QTest::newRow("twice") << Names{"org:a=Other", "org:a=Third"} << Names{} << QList{0, 1, 0};
    QTest::newRow("new and gone") << Names{"org:c=New"} << Names{"org:c"} << QList{0, 0, 0};
    QTest::newRow("changed and gone") << Names{"org:a=Other"} << Names{"org:a"} << QList{0, 0, 1};
    QTest::newRow("what never was") << Names{} << Names{"org:z"} << QList{0, 0, 0};
}

void CacheTest::theLogCountsWhatIsAnotherInTheEnd()
{
    QFETCH(std::vector<std::string>, puts);
    QFETCH(std::vector<std::string>, drops);
    QFETCH(QList<int>, counts);
    const QString file = path(QTest::currentDataTag());
    QVERIFY(
        filling::update(file, 1, "2026-07-01T00:00:00Z", {filling::named("org:a", "A"), filling::named("org:b", "B")}));
    for (std::string &put : puts) {
        const auto equals = put.find('=');
        put = filling::named(put.substr(0, equals), put.substr(equals + 1));
    }
    QVERIFY(filling::update(file, 2, "2026-07-02T00:00:00Z", puts, drops));
    const auto cache = Cache::open(file);
    const auto updates = cache->changes().updates();
    const bool isNoted = counts != QList{0, 0, 0};
    QCOMPARE(updates->size(), std::size_t(isNoted ? 2 : 1)); // an update that changed nothing leaves no trace
    if (isNoted)
        QCOMPARE(updates->front().counts, (ChangeCounts{counts[0], counts[1], counts[2]}));
}

void CacheTest::theEarlierCatalogueWins()
{
    Cache cache = linked("earlier");
    auto update = cache.beginUpdate("second");
    QVERIFY(filling::put(*update, filling::named("org:minalogic", "Another Minalogic", "\"country\":\"JP\"")));
    QVERIFY(filling::put(*update, filling::named("org:only-here", "Only here")));
    QVERIFY(update->commit());
    const auto records = cache.records();
    QCOMPARE(titleOf(records.record("org:minalogic")->value()), std::string("Minalogic"));
    QCOMPARE(titleOf(records.record("org:minalogic", {"second"})->value()), std::string("Another Minalogic"));
    QCOMPARE(records.records(RecordKind::Organisation)->size(), std::size_t(4));
    QCOMPARE(titles(*records.list(RecordKind::Organisation, "only")), QStringList{u"Only here"_s});
    QCOMPARE(titles(*records.list(RecordKind::Organisation, {}, {"second"})),
             (QStringList{u"Another Minalogic"_s, u"Only here"_s}));
    QVERIFY(cache.links().to("country:jp", RecordKind::Organisation)->empty());
    QCOMPARE(cache.links().to("country:jp", RecordKind::Organisation, {"second"})->size(), std::size_t(1));
    QCOMPARE(records.summaries({"org:minalogic", "org:none"})->size(), std::size_t(1));
}

void CacheTest::aCatalogueTakesItsRecordsWithIt()
{
    Cache cache = linked("removed");
    QVERIFY(filling::fill(cache, "second", 1, 5));
    QVERIFY(cache.catalogues().remove("first"));
    QCOMPARE(cache.catalogues().all()->size(), std::size_t(1));
    QCOMPARE(cache.records().list(RecordKind::Organisation)->size(), std::size_t(5));
    QVERIFY(cache.links().to("org:minalogic")->empty());
}

void CacheTest::anUnknownCatalogueIsNamed()
{
    const Cache cache = linked("unknown");
    const auto listed = cache.records().list(RecordKind::Organisation, {}, {"first", "frist"});
    QVERIFY(!listed);
    QCOMPARE(listed.error().kind, ErrorKind::Usage);
    QVERIFY2(listed.error().message().contains(u"frist"), qPrintable(listed.error().message()));
    QVERIFY2(listed.error().message().contains(u"first"), qPrintable(listed.error().message()));
}

void CacheTest::manyRecordsKeepTheirOrder()
{
    auto cache = Cache::open(path("many"));
    QVERIFY(filling::fill(*cache, "test", 1, 6000, 1000)); // several batches
    const auto records = cache->records().records(RecordKind::Organisation);
    QCOMPARE(records->size(), std::size_t(6000));
    QVERIFY(std::ranges::is_sorted(*records, {}, [](const catalogue::Record &record) { return headOf(record).id; }));
    int visited = 0;
    QVERIFY(cache->records().eachJson(RecordKind::Organisation, [&](std::string_view) { return ++visited < 10; }));
    QCOMPARE(visited, 10);
}

void CacheTest::anUpdateWithinAnUpdateIsRefused()
{
    auto cache = Cache::open(path("within"));
    const auto update = cache->beginUpdate("test");
    QVERIFY(update);
    const auto second = cache->beginUpdate("test");
    QVERIFY(!second);
    QVERIFY(!second.error().why.isEmpty());
}

QTEST_GUILESS_MAIN(CacheTest)
#include "cachetest.moc"
