// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "publish/audit.h"
#include "publish/history.h"
#include "publish/import.h"
#include "publish/indexfiles.h"
#include "publish/prune.h"
#include "publish/publish.h"
#include "publish/publisherkeys.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <format>
#include <functional>

using namespace hansa;
using namespace hansa::publish;
using namespace Qt::StringLiterals;

namespace
{
protocol::SecretKey key()
{
    protocol::SecretKey::Seed seed{};
    seed.front() = std::byte(1);
    return protocol::SecretKey(seed);
}

/// An organisation with @p fields of its own, which stand after its name.
std::string record(const std::string &id, const std::string &fields)
{
    return std::format(R"({{"id":"{}","name":"N"{}}})", id, fields);
}

/// Fields that no program knows: as many as a record may have, and each no larger than it may be.
std::string unknown(int keys, const std::function<std::string(int key)> &value)
{
    std::string fields;
    for (int key = 0; key < keys; ++key)
        fields += std::format(R"(,"x{:02}":{})", key, value(key));
    return fields;
}

/// @p bytes of text, all of one letter.
std::string text(std::size_t bytes, char letter = 'a')
{
    return '"' + std::string(bytes, letter) + '"';
}

/// A record of exactly @p bytes.
std::string recordOf(std::size_t bytes)
{
    const std::string fields = unknown(63, [](int) { return text(16'382); });
    const std::size_t frame = record("org:a", fields + R"(,"y":"")").size();
    return record("org:a", fields + R"(,"y":)" + text(bytes - frame));
}

/// One of exactly @p values: itself, its id, its name, and lists.
std::string valuesOf(int values)
{
    constexpr int lists = 9;
    constexpr int most = 8000; // of a list
    int left = values - 3 - lists;
    return record("org:a", unknown(lists, [&left](int) {
                      std::string list = "[";
                      for (int i = 0; i < most && left > 0; ++i, --left)
                          list += i > 0 ? ",1" : "1";
                      return list + ']';
                  }));
}

std::string deep(int levels)
{
    return record("org:a",
                  std::format(R"(,"x":{}{})", std::string(std::size_t(levels - 1), '['),
                              std::string(std::size_t(levels - 1), ']')));
}

using Change = std::function<void(Folder::Records &)>;
} // namespace

Q_DECLARE_METATYPE(Change)

/// What a publisher writes is never more than a reader takes.
class LimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void importsWhatReadersTake_data();
    void importsWhatReadersTake();
    void takesTheLongestNames();
    void leadsThereByASnapshot_data();
    void leadsThereByASnapshot();
    void manyErasuresAreRead();
    void tooManyErasuresAreRefused_data();
    void tooManyErasuresAreRefused();
    void aLostPageIsMadeAgain();
    void keysAreNeverMoreThanAreRead();

private:
    Result<Publication> publish(const Folder::Records &records);
    [[nodiscard]] Result<Audit> read();
    [[nodiscard]] std::map<QString, QByteArray> files() const;
    [[nodiscard]] QString web() const { return m_work->filePath(u"web"_s); }
    [[nodiscard]] QString into() const { return m_work->filePath(u"folder"_s); }

    std::unique_ptr<QTemporaryDir> m_work;
    PublishOptions m_options;
};

void LimitsTest::init()
{
    m_work = std::make_unique<QTemporaryDir>();
    m_options = {};
    m_options.web = web();
    m_options.now = *parseInstant("2026-11-25T00:00:00Z");
}

Result<Publication> LimitsTest::publish(const Folder::Records &records)
{
    return Folder::open(into(), true).and_then([&](Folder folder) -> Result<Publication> {
        if (auto saved = folder.save(records); !saved)
            return std::unexpected(saved.error());
        const protocol::SecretKey with = key();
        return publish::publish(folder, std::span(&with, 1), m_options);
    });
}

Result<Audit> LimitsTest::read()
{
    protocol::FolderSource source(web());
    return audit(source, key().publicKey(), m_options.now);
}

std::map<QString, QByteArray> LimitsTest::files() const
{
    std::map<QString, QByteArray> found;
    QDirIterator files(m_work->path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && !file.fileName().endsWith(u".lock"_s))
            found.emplace(file.fileName(), file.readAll());
    }
    return found;
}

void LimitsTest::importsWhatReadersTake_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("taken");
    const auto add = [](const char *name, const std::string &line, bool taken) {
        QTest::newRow(name) << QByteArray::fromStdString(line) << taken;
    };
    add("a record of 1 MiB", recordOf(protocol::maxRecordBytes), true);
    add("one byte more", recordOf(protocol::maxRecordBytes + 1), false);
    add("an id of 200 bytes", record("org:" + std::string(196, 'a'), {}), true);
    add("an id of one byte more", record("org:" + std::string(197, 'a'), {}), false);
    add("as many values as may be", valuesOf(65'536), true);
    add("one value more", valuesOf(65'537), false);
    add("as deep as may be", deep(64), true);
}

void LimitsTest::importsWhatReadersTake()
{
    QFETCH(const QByteArray, line);
    QFETCH(const bool, taken);
    const QString path = m_work->filePath(u"in.jsonl"_s);
    QFile file(path);
    const QByteArray other = QByteArray::fromStdString(record("org:z", {})); // a catalogue of nothing is not published
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(line + '\n' + other + '\n') > 0 && file.flush());
    {
        auto folder = Folder::open(into(), true);
        QVERIFY(folder);
        const auto report = importFiles(*folder, {path}, false);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
        QCOMPARE(report->added, taken ? 2 : 1);
        QCOMPARE(report->skipped.size(), taken ? 0U : 1U);
        if (!taken)
            return;
        const protocol::SecretKey with = key();
        QVERIFY(publish::publish(*folder, std::span(&with, 1), m_options));
    }
    // As a newcomer and as somebody who has the revision before.
    auto audited = read();
    QVERIFY2(audited, audited ? "" : qPrintable(audited.error().message()));
    QVERIFY(publish({{"org:b", record("org:b", {})}}));
    audited = read();
    QVERIFY2(audited, audited ? "" : qPrintable(audited.error().message()));
    QCOMPARE(audited->records, 1);
}

void LimitsTest::takesTheLongestNames()
{
    m_options.title = std::string(500, '"'); // each is escaped
    m_options.publisher = std::string(500, '\\');
    QVERIFY(publish({{"org:a", record("org:a", {})}}));
    const auto audited = read();
    QVERIFY2(audited, audited ? "" : qPrintable(audited.error().message()));
    QCOMPARE(audited->head.content.title, *m_options.title);
}

void LimitsTest::leadsThereByASnapshot_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("pack");
    const auto add = [](const char *name, bool pack, const Change &change) { QTest::newRow(name) << change << pack; };
    const auto keys = [](int thousands) {
        return [thousands](Folder::Records &records) {
            records["org:k"] = record("org:k", unknown(thousands, [](int) {
                                          std::string object = "{";
                                          for (int i = 0; i < 1000; ++i)
                                              object += std::format(R"({}"k{:03}":1)", i > 0 ? "," : "", i);
                                          return object + '}';
                                      }));
        };
    };
    add("as many places as a pack has", true, keys(16));
    add("more places", false, keys(17));
    const auto bytes = [](int megabytes) {
        return [megabytes](Folder::Records &records) {
            for (int n = 0; n < megabytes; ++n) {
                const std::string id = std::format("org:b{:02}", n);
                records[id] = record(id, unknown(62, [n](int) { return text(16'000, char('a' + n % 26)); }));
            }
        };
    };
    add("as many bytes as a pack has", true, bytes(25));
    add("more bytes", false, bytes(26));
}

void LimitsTest::leadsThereByASnapshot()
{
    QFETCH(const Change, change);
    QFETCH(const bool, pack);
    Folder::Records records{{"org:a", record("org:a", {})}};
    QVERIFY(publish(records));
    change(records);
    const auto done = publish(records);
    QVERIFY2(done, done ? "" : qPrintable(done.error().message()));
    QCOMPARE(done->head.content.last.has_value(), pack);
    auto audited = read();
    QVERIFY2(audited, audited ? "" : qPrintable(audited.error().message()));
    QCOMPARE(audited->records, std::int64_t(records.size()));
    // And on from there.
    records["org:a"] = record("org:a", R"(,"summary":"Other")");
    QVERIFY(publish(records));
    audited = read();
    QVERIFY2(audited, audited ? "" : qPrintable(audited.error().message()));
}

void LimitsTest::manyErasuresAreRead()
{
    constexpr int many = 30'000;
    Folder::Records records;
    for (int n = 0; n < 50; ++n) {
        const std::string id = std::format("org:n{}", n);
        records[id] = record(id, R"(,"phone":"1")");
    }
    QVERIFY(publish(records));
    for (auto &[id, json] : records)
        json = record(id, {});
    std::vector<protocol::DatedErasure> erasures;
    for (int n = 0; n < many; ++n)
        erasures.push_back({{std::format("org:member-organisation-{:06}", n), {"email", "phone"}}, 0});
    QVERIFY(History(into()).save(erasures));
    const auto done = publish(records);
    QVERIFY2(done, done ? "" : qPrintable(done.error().message()));
    QCOMPARE(QDir(web() + u"/packs"_s).entryList(QDir::Files).size(), 2); // what was withdrawn is gone
    auto audited = read();
    QVERIFY2(audited, audited ? "" : qPrintable(audited.error().message()));
    protocol::FolderSource source(web());
    const auto before = readIndexFiles(source, *done->head.content.index);
    QVERIFY(before);
    QCOMPARE_GE(before->pages.size(), 3U);

    // Nothing that a head leads to is pruned, and pages that are full stay as they are.
    QVERIFY(prune(web(), std::chrono::seconds(0)));
    records["org:n1"] = record("org:n1", R"(,"summary":"Other")");
    const auto next = publish(records);
    QVERIFY(next);
    const auto after = readIndexFiles(source, *next->head.content.index);
    QVERIFY(after);
    QVERIFY(after->pages == before->pages);
    audited = read();
    QVERIFY2(audited, audited ? "" : qPrintable(audited.error().message()));
}

void LimitsTest::tooManyErasuresAreRefused_data()
{
    QTest::addColumn<int>("erasures");
    QTest::addColumn<int>("fields");
    QTest::addColumn<QString>("name");
    QTest::newRow("fields of one record") << 1 << 257 << u"f"_s;
    QTest::newRow("a name that is no short text") << 1 << 1 << QString(501, u'f');
    QTest::newRow("a name with a control character") << 1 << 1 << u"f\u009B"_s;
    QTest::newRow("all together") << 400 << 256 << QString(490, u'f');
}

void LimitsTest::tooManyErasuresAreRefused()
{
    QFETCH(const int, erasures);
    QFETCH(const int, fields);
    QFETCH(const QString, name);
    const Folder::Records records{{"org:a", record("org:a", {})}};
    QVERIFY(publish(records));
    std::vector<protocol::DatedErasure> list;
    for (int n = 0; n < erasures; ++n) {
        list.push_back({{std::format("org:n{:05}", n), {}}, 0});
        for (int field = 0; field < fields; ++field)
            list.back().what.fields.push_back(name.toStdString() + std::to_string(field % 10));
    }
    QVERIFY(History(into()).save(list));
    const auto before = files();
    const auto done = publish(records);
    QVERIFY(!done);
    QVERIFY(!done.error().hint.isEmpty());
    QVERIFY(files() == before); // nothing was written
}

void LimitsTest::aLostPageIsMadeAgain()
{
    Folder::Records records{{"org:a", record("org:a", {})}};
    QVERIFY(publish(records));
    std::vector<protocol::DatedErasure> list;
    for (int n = 0; n < 20'000; ++n)
        list.push_back({{std::format("org:n{:05}", n), {}}, 0});
    QVERIFY(History(into()).save(list));
    const auto done = publish(records);
    QVERIFY(done);
    protocol::FolderSource source(web());
    const auto pages = readIndexFiles(source, *done->head.content.index)->pages;
    QVERIFY(!pages.empty());
    QVERIFY(QFile::remove(web() + u'/' + QString::fromStdString(pages.front().path())));
    QVERIFY(!read());
    QVERIFY(publish(records));
    const auto audited = read();
    QVERIFY2(audited, audited ? "" : qPrintable(audited.error().message()));
}

void LimitsTest::keysAreNeverMoreThanAreRead()
{
    QVERIFY(publish({{"org:a", record("org:a", {})}}));
    const std::vector<protocol::SecretKey> signers{key()};
    bool refused = false;
    for (int n = 0; n < 2000 && !refused; ++n) {
        auto keys = PublisherKeys::open(into());
        QVERIFY(keys);
        protocol::SecretKey::Seed seed{};
        seed.back() = std::byte(n % 30 + 1);
        const protocol::PublicKey other = protocol::SecretKey(seed).publicKey();
        const bool removes = !keys->sets().empty() && std::ranges::contains(keys->sets().back().freshness.keys, other);
        const auto edited = keys->edit(
            {PublisherKeys::Edit::Freshness, removes, other, {}, "org.example", *parseInstant("2027-11-25T00:00:00Z")},
            signers);
        refused = !edited;
        const auto chain = protocol::KeyChain::decode(keys->chain().toJson(), u"keys"_s);
        QVERIFY2(chain || keys->chain().sets.empty(), chain ? "" : qPrintable(chain.error().message()));
    }
    QVERIFY(refused);
}

QTEST_GUILESS_MAIN(LimitsTest)
#include "limitstest.moc"
