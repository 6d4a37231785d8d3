// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "publish/history.h"
#include "../seed.h"
#include "catalogue/canonicaljson.h"
#include "protocol/packs/changepackwriter.h"
#include "protocol/packs/packindex.h"
#include "protocol/packs/packpath.h"
#include "publish/audit.h"
#include "publish/memorystate.h"
#include "publish/prune.h"
#include "publish/publish.h"

#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <format>

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

/// Random JSON of the sorts that records hold, and others.
class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_random(seed)
    {
    }

    int below(int bound) { return int(m_random.bounded(quint32(bound))); }
    bool once(int in) { return below(in) == 0; }

    std::string text()
    {
        static const std::vector<std::string> words{"cluster",    "Photonik ", "a",  "",         "Łódź", "zwei  Räume ",
                                                    "\"quoted\"", "\n",        "🚀", "\\u0041 ", "x y z"};
        std::string found;
        for (int left = below(12); left >= 0; --left)
            found += words[std::size_t(below(int(words.size())))] + (once(3) ? "" : " ");
        return found;
    }

    std::string value(int depth)
    {
        std::string json;
        switch (below(depth > 3 ? 5 : 8)) {
        case 0:
            return std::to_string(below(3000) - 1000);
        case 1:
            catalogue::appendCanonicalNumber(json, below(100000) / 128.0);
            return json;
        case 2:
            return once(2) ? "true" : "false";
        case 3:
        case 4:
            catalogue::appendCanonicalString(json, text());
            return json;
        case 5:
            json = "[";
            for (int left = below(5); left > 0; --left)
                json += (json.size() > 1 ? "," : "") + value(depth + 1);
            return json + "]";
        default:
            return object(depth + 1, {});
        }
    }

    /// With @p fixed first; keys may be any text, none twice.
    std::string object(int depth, const std::string &fixed)
    {
        static const std::vector<std::string> keys{"city", "summary", "keywords", "members", "", "ü", "😀", "x-1"};
        std::string json = "{" + fixed;
        for (const std::string &name : keys) {
            if (!once(3))
                continue;
            if (json.size() > 1)
                json += ',';
            catalogue::appendCanonicalString(json, name);
            json += ':' + value(depth);
        }
        return json + "}";
    }

    std::string record(const std::string &id)
    {
        std::string fixed = "\"id\":\"" + id + (id.starts_with("call") ? "\",\"title\":" : "\",\"name\":");
        catalogue::appendCanonicalString(fixed, "N" + text());
        return *catalogue::canonicalJson(object(0, fixed));
    }

    /// Some records added, dropped and changed, a little or all of it.
    void change(Folder::Records &records)
    {
        for (int left = below(6); left > 0; --left) {
            const std::string id = std::format("{}:n{}", once(5) ? "call" : "org", below(40));
            if (once(4))
                records.erase(id);
            else
                records[id] = record(id);
        }
    }

private:
    QRandomGenerator m_random;
};

} // namespace

class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyWayLeadsToTheSameState();
    void reachesBackSixtyFourRevisions();
    void theIndexHasTheWidestPacks();
    void writesASnapshotWhereThePacksCostTooMuch();
    void aLostPackIsMadeAnew();
    void killedBeforeItRemembers();
    void forgetsWhatIsErased();
    void prunesWhatNobodyNeeds();
    void brokenPacksAreRefused();
    void aRecordIsNotDroppedAndChanged();

private:
    Publication publish(const Folder::Records &records);
    protocol::PackIndex index(const protocol::Content &content);
    std::string bytesOf(const std::string &path);
    QString web() const { return m_work->filePath(u"web"_s); }
    QString into() const { return m_work->filePath(u"folder"_s); }

    std::unique_ptr<QTemporaryDir> m_work;
    PublishOptions m_options;
};

void HistoryTest::init()
{
    m_work = std::make_unique<QTemporaryDir>();
    m_options = {};
    m_options.web = web();
    m_options.now = *parseInstant("2026-11-25T00:00:00Z");
}

Publication HistoryTest::publish(const Folder::Records &records)
{
    const auto done = Folder::open(into(), true).and_then([&](Folder folder) -> Result<Publication> {
        if (auto saved = folder.save(records); !saved)
            return std::unexpected(saved.error());
        const protocol::SecretKey with = key();
        return publish::publish(folder, std::span(&with, 1), m_options);
    });
    if (!done)
        qFatal("%s", qPrintable(done.error().message()));
    return *done;
}

std::string HistoryTest::bytesOf(const std::string &path)
{
    const auto file = protocol::FolderSource(web()).get({path, protocol::maxPackBytes, {}});
    if (!file)
        qFatal("%s", qPrintable(file.error().message()));
    return file->bytes;
}

protocol::PackIndex HistoryTest::index(const protocol::Content &content)
{
    const auto index = protocol::PackIndex::open(bytesOf(content.index->path()), *content.index, u"index"_s);
    if (!index)
        qFatal("%s", qPrintable(index.error().message()));
    return *index;
}

void HistoryTest::everyWayLeadsToTheSameState()
{
    const quint32 first = testing::seed();
    const int histories = qEnvironmentVariableIsSet("HANSA_TEST_LONG") ? 200 : 20;
    int ways = 0;
    for (int history = 0; history < histories; ++history) {
        init();
        Dice dice(first + quint32(history));
        Folder::Records records;
        std::map<std::int64_t, Folder::Records> states;
        protocol::Content content;
        for (int left = 1 + dice.below(20); left > 0; --left) {
            dice.change(records);
            content = publish(records).head.content;
            states[content.revision] = records;
        }
        if (!content.index)
            continue; // nothing changed since the first one
        std::vector<protocol::PackRef> packs = index(content).packs;
        packs.push_back(content.snapshot);
        // From each revision, and from nothing, by each first step and the cheapest way from there.
        for (const protocol::PackRef &step : packs) {
            auto path = protocol::cheapestPath(step.to, content.revision, packs);
            QVERIFY(path);
            path->insert(path->begin(), step);
            MemoryState state(step.from == 0 ? Folder::Records() : states.at(step.from));
            for (const protocol::PackRef &pack : *path) {
                const auto applied = state.apply(bytesOf(pack.path()), pack, u"pack"_s);
                QVERIFY2(applied, applied ? "" : qPrintable(applied.error().message()));
                QCOMPARE(state.records(), states.at(pack.to));
            }
            QCOMPARE(state.digest(), content.digest);
            QCOMPARE(state.counts(), content.counts);
            ++ways;
        }
        protocol::FolderSource source(web());
        const auto audited = audit(source, key().publicKey(), m_options.now);
        QVERIFY2(audited, audited ? "" : qPrintable(audited.error().message()));
    }
    QCOMPARE_GT(ways, histories);
}

void HistoryTest::reachesBackSixtyFourRevisions()
{
    Dice dice(7);
    Folder::Records records;
    std::map<std::int64_t, Folder::Records> states;
    protocol::Content content;
    for (int i = 0; i < 70; ++i) {
        records["org:a"] = dice.record("org:a");
        records["org:n" + std::to_string(i)] = dice.record("org:n" + std::to_string(i));
        content = publish(records).head.content;
        states[content.revision] = records;
        QCOMPARE(content.revision, i + 1);
        QCOMPARE_GE(content.snapshot.to, content.revision - protocol::snapshotHorizon);
    }
    const auto packs = index(content).packs;
    QCOMPARE(packs.front().from, 70 - protocol::packHorizon);
    QCOMPARE(std::int64_t(packs.size()), protocol::packHorizon);
    for (std::int64_t held = 6; held < 70; ++held) {
        const auto path = protocol::cheapestPath(held, 70, packs);
        QVERIFY(path);
        const double most = 2 * std::log2(double(70 - held)) + 1;
        MemoryState state(states.at(held));
        int steps = 0;
        for (std::int64_t at = held; at < 70; ++steps) { // by the widest each time
            const auto step = std::ranges::find(packs, at, &protocol::PackRef::from);
            QVERIFY(step != packs.end());
            const auto applied = state.apply(bytesOf(step->path()), *step, u"pack"_s);
            QVERIFY2(applied, applied ? "" : qPrintable(applied.error().message()));
            at = step->to;
        }
        QCOMPARE(state.records(), records);
        QVERIFY2(steps <= most, qPrintable(u"%1 packs from %2"_s.arg(steps).arg(held)));
    }
    // What is out of the horizon goes from the publisher's folder.
    QCOMPARE(QDir(into() + u"/history"_s).entryList(QDir::Files).size(), protocol::packHorizon);
    QCOMPARE(QDir(into() + u"/states"_s).entryList(QDir::Files), QStringList{u"70.jsonl"_s});
}

void HistoryTest::theIndexHasTheWidestPacks()
{
    Dice dice(3);
    Folder::Records records;
    for (int revision = 1; revision <= 24; ++revision) {
        records["org:a"] = dice.record("org:a");
        const auto content = publish(records).head.content;
        if (revision == 1)
            continue;
        QCOMPARE(content.last->from, revision - 1);
        for (const protocol::PackRef &pack : index(content).packs)
            QCOMPARE(pack.to - pack.from, protocol::widestSpan(pack.from, revision));
    }
}

void HistoryTest::writesASnapshotWhereThePacksCostTooMuch()
{
    Dice dice(4);
    Folder::Records records;
    for (int i = 0; i < 500; ++i)
        records["org:n" + std::to_string(i)] = dice.record("org:n" + std::to_string(i));
    QVERIFY(publish(records).snapshot);
    records["org:n7"] = dice.record("org:n7");
    auto done = publish(records);
    QVERIFY(!done.snapshot);
    QCOMPARE(done.packs, 1);
    QCOMPARE_LT(done.bytes, 8000);
    for (int i = 0; i < 400; ++i)
        records["org:n" + std::to_string(i)] = dice.record("org:n" + std::to_string(i));
    done = publish(records);
    QVERIFY(done.snapshot);
    QCOMPARE(done.head.content.snapshot.to, 3);
    records.erase("org:n1");
    m_options.freshSnapshot = true;
    QVERIFY(publish(records).snapshot);
    QVERIFY(!publish(records).snapshot); // nothing changed
}

void HistoryTest::aLostPackIsMadeAnew()
{
    Dice dice(5);
    Folder::Records records;
    for (int i = 0; i < 50; ++i)
        records["org:n" + std::to_string(i)] = dice.record("org:n" + std::to_string(i));
    publish(records);
    records.erase("org:n1");
    const auto content = publish(records).head.content;
    QVERIFY(QFile::remove(web() + u'/' + QString::fromStdString(content.last->path())));
    const auto again = publish(records);
    QCOMPARE(again.head.content.revision, 3); // what is lost cannot be made as it was: a new number
    protocol::FolderSource source(web());
    QVERIFY(audit(source, key().publicKey(), m_options.now));
}

void HistoryTest::killedBeforeItRemembers()
{
    // The packs of revision 2 are out and its history is kept, but neither folder nor head know.
    Dice dice(6);
    Folder::Records records;
    for (int i = 0; i < 50; ++i)
        records["org:n" + std::to_string(i)] = dice.record("org:n" + std::to_string(i));
    publish(records);
    const auto first = records;
    QFile published(into() + u"/published.json"_s);
    QVERIFY(published.copy(into() + u"/kept"_s));
    QVERIFY(QFile::copy(web() + u"/catalogue.json"_s, web() + u"/kept"_s));
    QVERIFY(QFile::copy(into() + u"/states/1.jsonl"_s, into() + u"/kept-state"_s));
    records.erase("org:n1");
    publish(records);
    QVERIFY(published.remove() && QFile::rename(into() + u"/kept"_s, into() + u"/published.json"_s));
    QVERIFY(QFile::remove(web() + u"/catalogue.json"_s)
            && QFile::rename(web() + u"/kept"_s, web() + u"/catalogue.json"_s));
    QVERIFY(QFile::rename(into() + u"/kept-state"_s, into() + u"/states/1.jsonl"_s));
    records.erase("org:n2");
    const auto content = publish(records).head.content;
    QCOMPARE(content.revision, 2);
    MemoryState state(first);
    QVERIFY(state.apply(bytesOf(content.last->path()), *content.last, u"pack"_s));
    QCOMPARE(state.records(), records);
}

void HistoryTest::forgetsWhatIsErased()
{
    const std::string phone = "+43 1 234567";
    Folder::Records records;
    for (int i = 0; i < 20; ++i)
        records[std::format("org:n{:02}", i)] =
            std::format("{{\"id\":\"org:n{:02}\",\"name\":\"N\",\"phone\":\"{}\"}}", i, i == 7 ? phone : "+1 000");
    publish(records);
    records["org:n03"] = "{\"id\":\"org:n03\",\"name\":\"Other\"}";
    publish(records);

    records["org:n07"] = "{\"id\":\"org:n07\",\"name\":\"N\"}";
    History history(into());
    QVERIFY(history.save({{{"org:n07", {"phone"}}, 0}}));
    const auto done = publish(records);
    QVERIFY(done.snapshot);
    const protocol::Content &content = done.head.content;
    QCOMPARE(content.revision, 3);
    const auto list = index(content);
    QCOMPARE(list.packs.size(), 1U); // only from the revision before
    QCOMPARE(list.erased, (std::vector<protocol::DatedErasure>{{{"org:n07", {"phone"}}, 3}}));

    // No file has it any more, packed or not.
    QDirIterator files(m_work->path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(phone.c_str()), qPrintable(file.fileName()));
    }
    QCOMPARE(QDir(web() + u"/packs"_s).entryList(QDir::Files).size(), 2);

    // The pack says so, and later ones begin after it.
    records["org:n04"] = "{\"id\":\"org:n04\",\"name\":\"Other\"}";
    const auto packs = index(publish(records).head.content).packs;
    QCOMPARE(packs.size(), 2U);
    auto before = records;
    before["org:n04"] = "{\"id\":\"org:n04\",\"name\":\"N\",\"phone\":\"+1 000\"}";
    before["org:n07"] = "{\"id\":\"org:n07\",\"name\":\"N\",\"phone\":\"" + phone + "\"}";
    MemoryState state(before);
    for (const protocol::PackRef &pack : packs) {
        const auto applied = state.apply(bytesOf(pack.path()), pack, u"pack"_s);
        QVERIFY2(applied, applied ? "" : qPrintable(applied.error().message()));
        QCOMPARE(state.erased(), (std::vector<protocol::Erasure>{{"org:n07", {"phone"}}}));
    }
    QCOMPARE(state.records(), records);
}

void HistoryTest::prunesWhatNobodyNeeds()
{
    Dice dice(8);
    Folder::Records records;
    protocol::Content content;
    for (int i = 0; i < 12; ++i) {
        records["org:n" + std::to_string(i)] = dice.record("org:n" + std::to_string(i));
        content = publish(records).head.content;
    }
    QFile stranger(web() + u"/packs/readme.txt"_s);
    QVERIFY(stranger.open(QIODevice::WriteOnly));
    QCOMPARE(prune(web(), std::chrono::days(7))->files, 0); // all of them are young
    const auto pruned = prune(web(), std::chrono::seconds(0));
    QVERIFY(pruned);
    QCOMPARE_GT(pruned->files, 5);
    QVERIFY(stranger.exists());
    protocol::FolderSource source(web());
    const auto audited = audit(source, key().publicKey(), m_options.now);
    QVERIFY2(audited, audited ? "" : qPrintable(audited.error().message()));
    QCOMPARE(audited->files, pruned->kept);
    QCOMPARE(prune(web(), std::chrono::seconds(0))->files, 0);
}

void HistoryTest::brokenPacksAreRefused()
{
    Dice dice(testing::seed());
    Folder::Records records;
    for (int i = 0; i < 40; ++i)
        dice.change(records);
    publish(records);
    const auto before = records;
    for (int i = 0; i < 10; ++i)
        dice.change(records);
    const protocol::Content content = publish(records).head.content;
    QVERIFY(content.last);
    const std::string good = bytesOf(content.last->path());
    const auto apply = [&](const std::string &bytes, protocol::PackRef ref, Folder::Records base) {
        ref.bytes = std::int64_t(bytes.size());
        ref.sha256 = protocol::sha256(bytes); // as a careless publisher would sign it
        MemoryState state(std::move(base));
        return state.apply(bytes, ref, u"pack"_s).transform([&] { return state.digest(); });
    };
    QCOMPARE(apply(good, *content.last, before), content.digest);
    for (std::size_t length = 0; length < good.size(); ++length)
        QVERIFY(!apply(good.substr(0, length), *content.last, before));
    QVERIFY(!apply(good + "x", *content.last, before));
    for (int i = 0; i < 3000; ++i) {
        std::string bytes = good;
        auto &byte = bytes[std::size_t(dice.below(int(bytes.size())))];
        byte = char(byte ^ (1 << dice.below(8)));
        const auto digest = apply(bytes, *content.last, before);
        QVERIFY(!digest || *digest != content.digest || bytes != good); // never a crash; the digest tells the rest
    }
    // Another base: refused by its size at once, else by what it says or the digest.
    auto other = before;
    other.erase(other.begin());
    QVERIFY(!apply(good, *content.last, other));
    other["org:zzz"] = "{\"id\":\"org:zzz\",\"name\":\"Z\"}";
    const auto wrong = apply(good, *content.last, other);
    QVERIFY(!wrong || *wrong != content.digest);
    for (const auto &[raw, count] : {std::pair(-1, 0), std::pair(1, 0), std::pair(0, -1), std::pair(0, 1)}) {
        protocol::PackRef ref = *content.last;
        ref.rawBytes += raw;
        ref.records += count;
        QVERIFY(!apply(good, ref, before));
    }
}

void HistoryTest::aRecordIsNotDroppedAndChanged()
{
    const Folder::Records records{{"org:a", "{\"id\":\"org:a\",\"name\":\"A\"}"},
                                  {"org:b", "{\"id\":\"org:b\",\"name\":\"B\"}"}};
    std::vector<std::string> ids;
    for (const auto &[id, json] : records)
        ids.push_back(id);
    const protocol::PackBase base{ids,
                                  [&](std::string_view id) -> Result<std::string> { return records.find(id)->second; }};
    const auto changed = [&](const std::string &id) {
        return protocol::RecordChange{
            .id = id, .before = records.at(id), .after = "{\"id\":\"" + id + "\",\"name\":\"C\"}"};
    };
    const auto apply = [&](const std::string &id) {
        const protocol::RecordChange dropped{.id = "org:a", .before = records.at("org:a"), .after = {}};
        const auto pack =
            protocol::packChanges({.from = 1, .to = 2, .changes = {dropped, changed(id)}, .erasures = {}}, base);
        return pack ? MemoryState(records).apply((*pack)->bytes, (*pack)->ref, u"pack"_s)
                    : std::unexpected(pack.error());
    };
    QVERIFY(apply("org:b"));
    const auto refused = apply("org:a");
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Refused);
    QVERIFY(refused.error().message().contains(u"org:a"_s));
}

QTEST_GUILESS_MAIN(HistoryTest)
#include "historytest.moc"
