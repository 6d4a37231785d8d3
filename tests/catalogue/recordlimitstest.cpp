// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "catalogue/recordlimits.h"

#include "catalogue/validator.h"

#include <QBuffer>
#include <QTest>

#include <format>

using namespace hansa;
using namespace hansa::catalogue;

namespace
{
std::string text(std::size_t bytes)
{
    return '"' + std::string(bytes, 'x') + '"';
}

/// A list of @p count times @p entry.
std::string list(std::size_t count, const std::string &entry)
{
    std::string json;
    for (std::size_t i = 0; i < count; ++i)
        json += (i == 0 ? "" : ",") + entry;
    return '[' + json + ']';
}

std::string record(const std::string &id, const std::string &more)
{
    return std::format(R"({{"id":"{}","{}":"N",{}}})", id,
                       id.starts_with("org") || id.starts_with("p") || id.starts_with("country") ? "name" : "title",
                       more);
}
} // namespace

class RecordLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordHoldsSoMuchAndNoMore_data();
    void aRecordHoldsSoMuchAndNoMore();
    void idsAndNamesTakeTheirPlace();
    void cutRecordsAreWithin();
    void smallOnesAreWithin();
};

void RecordLimitsTest::aRecordHoldsSoMuchAndNoMore_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("within");
    QTest::addColumn<QByteArray>("beyond");
    QTest::addColumn<QByteArray>("field");
    const auto row = [](const char *id, const char *field, auto &&make, std::size_t most) {
        QTest::newRow(field) << QByteArray(id) << QByteArray::fromStdString(record(id, make(most)))
                             << QByteArray::fromStdString(record(id, make(most + 1))) << QByteArray(field);
    };
    using namespace limits;
    row("org:a", "city", [](std::size_t n) { return R"("city":)" + text(n); }, lineBytes);
    row("org:a", "website", [](std::size_t n) { return R"("website":)" + text(n); }, addressBytes);
    row("org:a", "summary", [](std::size_t n) { return R"("summary":)" + text(n); }, proseBytes);
    row("org:a", "keywords", [](std::size_t n) { return R"("keywords":)" + list(n, "\"k\""); }, entries);
    row("org:a", "keywords[0]", [](std::size_t n) { return R"("keywords":[)" + text(n) + ']'; }, lineBytes);
    row(
        "org:a", "interests.activities",
        [](std::size_t n) { return R"("interests":{"activities":)" + list(n, "\"a\"") + '}'; }, entries);
    row(
        "org:a", "sources", [](std::size_t n) { return R"("sources":)" + list(n, R"({"url":"https://e.eu"})"); },
        entries);
    row(
        "org:a", "sources[1].title",
        [](std::size_t n) { return R"("sources":[{"title":"a"},{"title":)" + text(n) + "}]"; }, lineBytes);
    row("org:a", "unknown", [](std::size_t n) { return R"("unknown":)" + text(n - 2); }, extraBytes);
    row("org:a", "sectors", [](std::size_t n) { return R"("sectors":)" + text(n - 2); }, extraBytes); // no list
    row(
        "partnership:a", "members", [](std::size_t n) { return R"("members":)" + list(n, R"({"name":"M"})"); },
        memberEntries);
    row("call:a", "summary", [](std::size_t n) { return R"("summary":)" + text(n); }, callProseBytes);
    row(
        "call:a", "deadlines", [](std::size_t n) { return R"("deadlines":)" + list(n, R"({"date":"2027"})"); },
        entries);
    row(
        "call:a", "deadlines[0].stage", [](std::size_t n) { return R"("deadlines":[{"stage":)" + text(n) + "}]"; },
        lineBytes);
    row(
        "event:a", "organisers", [](std::size_t n) { return R"("organisers":)" + list(n, "\"org:a\""); },
        memberEntries);
    row(
        "story:a", "organisations", [](std::size_t n) { return R"("organisations":)" + list(n, "\"org:a\""); },
        memberEntries);
    row("cooperation:a", "type", [](std::size_t n) { return R"("type":)" + text(n); }, lineBytes);
    row(
        "country:a", "conditions[0].value",
        [](std::size_t n) { return R"("conditions":[{"topic":"t","value":)" + text(n) + "}]"; }, lineBytes);
    row(
        "country:a", "programmes[0].summary",
        [](std::size_t n) { return R"("programmes":[{"name":"p","summary":)" + text(n) + "}]"; }, noteBytes);
    row("country:a", "policy", [](std::size_t n) { return R"("policy":)" + text(n); }, proseBytes);
}

void RecordLimitsTest::aRecordHoldsSoMuchAndNoMore()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, within);
    QFETCH(QByteArray, beyond);
    QFETCH(QByteArray, field);
    RecordReader reader;
    const auto good = reader.read(within.toStdString());
    QVERIFY(good);
    const auto wrong = beyondLimits(good->record);
    QVERIFY2(!wrong, wrong ? (wrong->field + ": " + wrong->reason).c_str() : "");
    const auto bad = reader.read(beyond.toStdString());
    QVERIFY(bad);
    const auto found = beyondLimits(bad->record);
    QVERIFY(found);
    QCOMPARE(QByteArray::fromStdString(found->field), field);
    QVERIFY(!found->reason.empty());

    // Imports skip it, with the same words.
    QByteArray lines = within + '\n' + beyond + '\n';
    QBuffer file(&lines);
    QVERIFY(file.open(QIODevice::ReadOnly));
    Validator validator(Vocabularies::builtIn());
    QVERIFY(validator.read(file, QStringLiteral("lines")));
    QCOMPARE(validator.report().skipped.size(), std::size_t(1));
    QCOMPARE(validator.report().skipped.front().line, std::int64_t(2));
    QCOMPARE(validator.report().skipped.front().field, found->field);
    QVERIFY(!isSmall(id.toStdString(), beyond.toStdString()));
}

void RecordLimitsTest::idsAndNamesTakeTheirPlace()
{
    RecordReader reader;
    const auto read = [&](std::size_t id, std::size_t name) {
        return beyondLimits(
            reader
                .read(std::format(R"({{"id":"org:{}","name":"{}"}})", std::string(id - 4, 'a'), std::string(name, 'n')))
                ->record);
    };
    QVERIFY(!read(limits::idBytes, limits::lineBytes));
    QCOMPARE(read(limits::idBytes + 1, 1)->field, std::string("id"));
    QCOMPARE(read(5, limits::lineBytes + 1)->field, std::string("name"));
    QCOMPARE(read(5, limits::lineBytes + 1)->reason, std::string("it has 1,001 bytes, and at most 1,000 are allowed"));
}

void RecordLimitsTest::cutRecordsAreWithin()
{
    std::string keywords;
    for (int i = 0; i < 500; ++i)
        keywords += std::format("{}\"k{}\"", i == 0 ? "" : ",", i);
    std::string name;
    for (int i = 0; i < 700; ++i)
        name += "é";
    auto decoded = RecordReader().read(
        std::format(R"({{"id":"call:a","title":"{}","keywords":[{}],"url":"https://e.eu/{}","odd":"{}"}})", name,
                    keywords, std::string(5000, 'u'), std::string(20'000, 'o')));
    QVERIFY(decoded);
    cutToLimits(decoded->record);
    QVERIFY(!beyondLimits(decoded->record));
    const Call &call = std::get<Call>(decoded->record);
    QCOMPARE(call.id, std::string("call:a"));
    QCOMPARE(call.keywords.size(), limits::entries);
    QVERIFY(call.title.ends_with("é…"));
    QVERIFY(QString::fromUtf8(call.title).toStdString() == call.title);
    QCOMPARE(call.url, std::string()); // half an address leads elsewhere
    QVERIFY(call.extras.empty());
}

void RecordLimitsTest::smallOnesAreWithin()
{
    const std::string plain = R"({"id":"org:a","name":"A","sectors":["digital","photonics"]})";
    const std::string escaped = R"({"id":"org:a","name":"A \" B"})";
    QVERIFY(isSmall("org:a", plain));
    QVERIFY(!isSmall("org:a", escaped)); // has to be read
}

QTEST_GUILESS_MAIN(RecordLimitsTest)
#include "recordlimitstest.moc"
