// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "protocol/head.h"

#include <QTest>

using namespace hansa;
using namespace hansa::protocol;
using namespace Qt::StringLiterals;

namespace
{
SecretKey key(unsigned char number)
{
    SecretKey::Seed seed{};
    seed.front() = std::byte(number);
    return SecretKey(seed);
}

Content content()
{
    Content c;
    c.id = "org.example";
    c.title = "Clusters of \"Exämple\"";
    c.publisher = "Example";
    c.revision = 7;
    c.digest = sha256("state");
    c.counts = {{"organisation", 3}, {"call", 1}};
    c.last = PackRef{6, 7, sha256("last"), 100, 200, 2};
    c.snapshot = PackRef{0, 7, sha256("snapshot"), 1000, 2000, 4};
    c.index = IndexRef{sha256("index"), 300};
    return c;
}

Freshness freshnessOf(const std::string &payload, const Content &c = content())
{
    return {c.id, c.revision, sha256(payload), *parseInstant("2026-11-25T00:00:00Z"),
            parseInstant("2027-02-23T00:00:00Z")};
}

std::string file(const std::string &payload, const Freshness &freshness)
{
    return sealHead(payload, freshness, key(1));
}

Result<Head> open(const std::string &bytes, const SecretKey &with = key(1))
{
    const PublicKey publicKey = with.publicKey();
    return openHead(bytes, KeySet::of(publicKey), u"https://example.org/catalogue.json"_s);
}

std::string replaced(std::string text, std::string_view what, std::string_view by)
{
    const auto at = text.find(what);
    return at == std::string::npos ? std::string() : text.replace(at, what.size(), by);
}
} // namespace

class HeadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrites();
    void leavesOutWhatThereIsNot();
    void keepsPayloadsOfOthersAsTheyAre();
    void refusesAnotherKey();
    void letsNoChangedByteChangeWhatItSays();
    void refusesPartsThatAreMixed_data();
    void refusesPartsThatAreMixed();
    void refusesAPartInThePlaceOfTheOther();
    void refusesSignedNonsense_data();
    void refusesSignedNonsense();
    void asksForANewerProgram();
    void tellsAPageFromAHead_data();
    void tellsAPageFromAHead();
    void refusesALongFileBeforeReadingIt();
    void onlyTheEmbeddedOneNeverExpires();
    void offersTheKeyThatItIsSignedWith();
    void offersNoKeyThatDidNotSign();
};

void HeadTest::readsWhatItWrites()
{
    const std::string payload = content().toJson();
    const auto head = open(file(payload, freshnessOf(payload)));
    QVERIFY2(head, head ? "" : qPrintable(head.error().message()));
    QCOMPARE(head->content, content());
    QCOMPARE(head->freshness, freshnessOf(payload));
    QCOMPARE(head->contentPayload, payload);
    QCOMPARE(Content::fromJson(payload), content());
}

void HeadTest::leavesOutWhatThereIsNot()
{
    Content c = content();
    c.last.reset();
    c.index.reset();
    c.counts.clear();
    const std::string payload = c.toJson();
    QVERIFY(!payload.contains("last") && !payload.contains("index"));
    const auto head = open(file(payload, freshnessOf(payload)));
    QVERIFY(head);
    QCOMPARE(head->content, c);
}

void HeadTest::keepsPayloadsOfOthersAsTheyAre()
{
    // Another program's white space and later keys are signed as well.
    const std::string payload = replaced(content().toJson(), "{", "{ \"later\": [1, null],\n");
    const auto head = open(file(payload, freshnessOf(payload)));
    QVERIFY2(head, head ? "" : qPrintable(head.error().message()));
    QCOMPARE(head->contentPayload, payload);
    QCOMPARE(head->content, content());
}

void HeadTest::refusesAnotherKey()
{
    const std::string payload = content().toJson();
    const auto head = open(file(payload, freshnessOf(payload)), key(2));
    QVERIFY(!head);
    QCOMPARE(head.error().kind, ErrorKind::Refused);
    QVERIFY(head.error().why.contains(u"another key"_s));
}

void HeadTest::letsNoChangedByteChangeWhatItSays()
{
    const std::string payload = content().toJson();
    const std::string good = file(payload, freshnessOf(payload));
    std::size_t passed = 0;
    const auto signedEnd = good.find("\"keys\"");
    for (std::size_t i = 0; i < signedEnd; ++i) {
        std::string bad = good;
        bad[i] = char(bad[i] ^ 1);
        const auto head = open(bad);
        if (!head) {
            QVERIFY(head.error().kind == ErrorKind::Refused || head.error().kind == ErrorKind::Unreachable);
            continue;
        }
        ++passed; // the name "keyid", which is not signed: without it any known key may have signed
        QCOMPARE(head->contentPayload, payload);
        QCOMPARE(head->freshness, freshnessOf(payload));
    }
    QCOMPARE_LE(passed, std::size_t(2 * 5));
    for (std::size_t length = 0; length + 3 < good.size(); length += 7)
        QVERIFY(!open(good.substr(0, length)));
}

void HeadTest::refusesPartsThatAreMixed_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("another revision") << 0;
    QTest::newRow("another catalogue") << 1;
    QTest::newRow("another content") << 2;
}

void HeadTest::refusesPartsThatAreMixed()
{
    QFETCH(const int, what);
    const std::string payload = content().toJson();
    Freshness freshness = freshnessOf(payload);
    if (what == 0)
        ++freshness.revision;
    else if (what == 1)
        freshness.id = "org.other";
    else
        freshness.content = sha256("other");
    const auto head = open(file(payload, freshness));
    QVERIFY(!head);
    QCOMPARE(head.error().kind, ErrorKind::Refused);
    QVERIFY(head.error().why.contains(u"two parts"_s));
}

void HeadTest::refusesAPartInThePlaceOfTheOther()
{
    const std::string payload = content().toJson();
    const std::vector keys{key(1)};
    const std::string one = seal(std::string(contentType), payload, keys).toJson();
    const auto head = open("{\"content\":" + one + ",\"freshness\":" + one + '}');
    QVERIFY(!head);
    QCOMPARE(head.error().kind, ErrorKind::Refused);
}

void HeadTest::refusesSignedNonsense_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("by");
    QTest::newRow("id missing") << QByteArray("\"id\"") << QByteArray("\"ie\"");
    QTest::newRow("id with a slash") << QByteArray("org.example") << QByteArray("org/example");
    QTest::newRow("id in capitals") << QByteArray("org.example") << QByteArray("Org.example");
    QTest::newRow("id empty") << QByteArray("org.example") << QByteArray("");
    QTest::newRow("title a number") << QByteArray("\"title\":\"Clusters of \\\"Exämple\\\"\"")
                                    << QByteArray("\"title\":7");
    QTest::newRow("publisher with an escape") << QByteArray("\"Example\"") << QByteArray("\"\\u001b[2J\"");
    // As JSON, escaped or not: they reach a terminal all the same.
    QTest::newRow("title with a C1 control") << QByteArray("Clusters of")
                                             << QByteArray("\xC2\x9B"
                                                           "2JClusters");
    QTest::newRow("title with an escaped C1 control") << QByteArray("Clusters of") << QByteArray("\\u009d52;c;");
    QTest::newRow("title that runs backwards") << QByteArray("Clusters of")
                                               << QByteArray("\xE2\x80\xAE"
                                                             "fdp.");
    QTest::newRow("title with an isolate") << QByteArray("Clusters of") << QByteArray("\\u2066Clusters");
    QTest::newRow("publisher with a line separator") << QByteArray("\"Example\"") << QByteArray("\"A\\u2028B\"");
    QTest::newRow("a kind with a control") << QByteArray("\"call\":1") << QByteArray("\"ca\\u009bll\":1");
    QTest::newRow("a kind that is a long text")
        << QByteArray("\"call\":1") << QByteArray("\"" + QByteArray(501, 'k') + "\":1");
    QTest::newRow("more records than may be") << QByteArray("\"call\":1") << QByteArray("\"call\":10000001");
    QTest::newRow("an index beyond 1 MiB") << QByteArray("\"bytes\":300") << QByteArray("\"bytes\":1048577");
    QTest::newRow("revision 0") << QByteArray("\"revision\":7") << QByteArray("\"revision\":0");
    QTest::newRow("revision a fraction") << QByteArray("\"revision\":7") << QByteArray("\"revision\":7.5");
    QTest::newRow("revision beyond 2^53")
        << QByteArray("\"revision\":7") << QByteArray("\"revision\":9007199254740993");
    QTest::newRow("digest short") << QByteArray("\"digest\":\"") << QByteArray("\"digest\":\"0");
    QTest::newRow("counts a list") << QByteArray("{\"call\":1,\"organisation\":3}") << QByteArray("[]");
    QTest::newRow("a negative count") << QByteArray("\"call\":1") << QByteArray("\"call\":-1");
    QTest::newRow("a count of 0") << QByteArray("\"call\":1") << QByteArray("\"call\":0");
    QTest::newRow("snapshot missing") << QByteArray("\"snapshot\"") << QByteArray("\"snapshop\"");
    QTest::newRow("snapshot a text") << QByteArray("\"snapshot\":{") << QByteArray("\"snapshot\":\"x\",\"x\":{");
    QTest::newRow("snapshot not from 0") << QByteArray("\"bytes\":1000,\"from\":0")
                                         << QByteArray("\"bytes\":1000,\"from\":1");
    QTest::newRow("snapshot of the future") << QByteArray("\"to\":7},\"title\"") << QByteArray("\"to\":8},\"title\"");
    QTest::newRow("a pack beyond 1 GiB") << QByteArray("\"bytes\":1000") << QByteArray("\"bytes\":1073741825");
    QTest::newRow("a pack beyond 16 GiB raw")
        << QByteArray("\"raw_bytes\":2000") << QByteArray("\"raw_bytes\":17179869185");
    QTest::newRow("a pack of no bytes") << QByteArray("\"bytes\":1000") << QByteArray("\"bytes\":0");
    QTest::newRow("last not from the one before") << QByteArray("\"from\":6") << QByteArray("\"from\":5");
    QTest::newRow("index without a hash")
        << QByteArray("\"index\":{\"bytes\":300,\"sha256\"") << QByteArray("\"index\":{\"bytes\":300,\"sha\"");
}

void HeadTest::refusesSignedNonsense()
{
    QFETCH(const QByteArray, what);
    QFETCH(const QByteArray, by);
    const std::string payload = replaced(content().toJson(), what.toStdString(), by.toStdString());
    QVERIFY2(!payload.empty(), "the row changes nothing");
    const auto head = open(file(payload, freshnessOf(payload)));
    QVERIFY(!head);
    QCOMPARE(head.error().kind, ErrorKind::Refused);
    QVERIFY(!head.error().why.isEmpty());
}

void HeadTest::asksForANewerProgram()
{
    const std::string payload = replaced(content().toJson(), "\"format\":1", "\"format\":2");
    const auto head = open(file(payload, freshnessOf(payload)));
    QVERIFY(!head);
    QCOMPARE(head.error().kind, ErrorKind::Failed);
    QVERIFY(head.error().hint.contains(u"Update the program"_s));
}

void HeadTest::tellsAPageFromAHead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("page");
    QTest::newRow("html") << QByteArray("<!doctype html><title>Sign in</title>") << true;
    QTest::newRow("html after spaces") << QByteArray("\r\n  <html>") << true;
    QTest::newRow("html after a byte order mark") << QByteArray("\xEF\xBB\xBF<html>") << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("text") << QByteArray("hello") << false;
    QTest::newRow("other JSON") << QByteArray("{\"a\":1}") << false;
    QTest::newRow("a list") << QByteArray("[]") << false;
}

void HeadTest::tellsAPageFromAHead()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, page);
    const auto head = open(bytes.toStdString());
    QVERIFY(!head);
    QCOMPARE(head.error().kind, ErrorKind::Unreachable);
    QCOMPARE(head.error().why.contains(u"web page"_s), page);
}

void HeadTest::refusesALongFileBeforeReadingIt()
{
    const std::string payload = content().toJson();
    std::string bytes = file(payload, freshnessOf(payload));
    bytes.resize(maxHeadBytes, ' ');
    QVERIFY(open(bytes));
    bytes += ' ';
    const auto head = open(bytes);
    QVERIFY(!head);
    QCOMPARE(head.error().kind, ErrorKind::Refused);
}

void HeadTest::onlyTheEmbeddedOneNeverExpires()
{
    for (const std::string id : {"org.example", "hansa.embedded"}) {
        Content c = content();
        c.id = id;
        const std::string payload = c.toJson();
        Freshness freshness = freshnessOf(payload, c);
        freshness.expires.reset();
        QCOMPARE(open(file(payload, freshness)).has_value(), id == embeddedId);
    }
}

void HeadTest::offersTheKeyThatItIsSignedWith()
{
    const std::string payload = content().toJson();
    const auto keys = offeredKeys(file(payload, freshnessOf(payload)), u"there"_s);
    QVERIFY(keys);
    QCOMPARE(*keys, KeySet::of(key(1).publicKey()));
}

void HeadTest::offersNoKeyThatDidNotSign()
{
    const std::string payload = content().toJson();
    const std::string good = file(payload, freshnessOf(payload));
    const auto keys = offeredKeys(replaced(good, key(1).publicKey().text(), key(2).publicKey().text()), u"there"_s);
    QVERIFY(!keys);
    QCOMPARE(keys.error().kind, ErrorKind::Refused);
    QVERIFY(!offeredKeys(good.substr(0, good.find(",\"keys\"")) + '}', u"there"_s));
}

QTEST_GUILESS_MAIN(HeadTest)
#include "headtest.moc"
