// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "publish/publish.h"
#include "publish/audit.h"
#include "publish/inspect.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <format>

using namespace hansa;
using namespace hansa::publish;
using namespace Qt::StringLiterals;

namespace
{
protocol::SecretKey key(unsigned char number = 1)
{
    protocol::SecretKey::Seed seed{};
    seed.front() = std::byte(number);
    return protocol::SecretKey(seed);
}

Folder::Records records(std::initializer_list<const char *> slugs)
{
    Folder::Records found;
    for (const std::string slug : slugs)
        found["org:" + slug] = std::format("{{\"id\":\"org:{0}\",\"name\":\"{0}\"}}", slug);
    return found;
}

std::map<QString, QByteArray> filesBelow(const QString &folder)
{
    std::map<QString, QByteArray> found;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            found[file.fileName().mid(folder.size())] = file.readAll();
    }
    return found;
}
} // namespace

class PublishTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void publishesWhatAnAuditFindsGood();
    void growsOnlyWithAChange();
    void namesComeFromTheKeyAndStay();
    void givesTheSameBytes();
    void goesOnAfterTheWebFolderIsLost();
    void goesOnAfterTheFolderIsLost();
    void neverReusesANumber();
    void aLockWithoutAnOwnerIsNone();
    void leavesAnotherCatalogueAlone();
    void refusesOddNames_data();
    void refusesOddNames();
    void refusesWhatReadersRefuse();
    void theHeadIsAlwaysLater();
    void theEmbeddedOneNeverExpires();
    void anAuditNoticesEveryFault_data();
    void anAuditNoticesEveryFault();
    void showsWhatIsInside();

private:
    Result<Publication> publish(const protocol::SecretKey &with = key());
    Result<Audit> audit(const protocol::SecretKey &with = key());
    QString web() const { return m_work->filePath(u"web"_s); }

    std::unique_ptr<QTemporaryDir> m_work;
    Folder::Records m_records;
    PublishOptions m_options;
    QString m_folder;
};

void PublishTest::init()
{
    m_work = std::make_unique<QTemporaryDir>();
    m_records = records({"a", "b", "c"});
    m_options = {};
    m_options.web = web();
    m_options.now = *parseInstant("2026-11-25T00:00:00Z");
    m_folder = u"folder"_s;
}

Result<Publication> PublishTest::publish(const protocol::SecretKey &with)
{
    return Folder::open(m_work->filePath(m_folder), true).and_then([&](Folder folder) -> Result<Publication> {
        if (auto saved = folder.save(m_records); !saved)
            return std::unexpected(saved.error());
        return publish::publish(folder, std::span(&with, 1), m_options);
    });
}

Result<Audit> PublishTest::audit(const protocol::SecretKey &with)
{
    protocol::FolderSource source(web());
    return publish::audit(source, with.publicKey(), m_options.now);
}

void PublishTest::publishesWhatAnAuditFindsGood()
{
    const auto done = publish();
    QVERIFY2(done, done ? "" : qPrintable(done.error().message()));
    QCOMPARE(done->head.content.revision, 1);
    QVERIFY(done->changed);
    const auto found = audit();
    QVERIFY2(found, found ? "" : qPrintable(found.error().message()));
    QCOMPARE(found->records, 3);
    QCOMPARE(found->head.content, done->head.content);
    QCOMPARE(found->head.content.counts, (std::map<std::string, std::int64_t>{{"organisation", 3}}));
    QVERIFY(!found->expired);
    m_options.now += std::chrono::days(91);
    QVERIFY(audit()->expired);
    QCOMPARE(audit(key(2)).error().kind, ErrorKind::Refused);
}

void PublishTest::growsOnlyWithAChange()
{
    QVERIFY(publish());
    m_options.now += std::chrono::days(1);
    auto done = publish();
    QVERIFY(done);
    QVERIFY(!done->changed);
    QCOMPARE(done->head.content.revision, 1);
    QCOMPARE(done->head.freshness.published, m_options.now);
    m_records.erase("org:a");
    done = publish();
    QCOMPARE(done->head.content.revision, 2);
    m_options.title = "Another title";
    done = publish();
    QCOMPARE(done->head.content.revision, 3);
    QCOMPARE(done->head.content.title, std::string("Another title"));
    QVERIFY(audit());
}

void PublishTest::namesComeFromTheKeyAndStay()
{
    auto done = publish();
    QCOMPARE(done->head.content.id, "key-" + key().publicKey().id().substr(0, 16));
    QCOMPARE(done->head.content.title, done->head.content.id);
    m_options.title = "Title";
    QVERIFY(publish());
    m_options.title.reset();
    done = publish();
    QCOMPARE(done->head.content.title, std::string("Title"));
    QVERIFY(!done->changed);
}

void PublishTest::givesTheSameBytes()
{
    QVERIFY(publish());
    const auto first = filesBelow(web());
    QVERIFY(publish());
    QCOMPARE(filesBelow(web()), first);
    QVERIFY(QDir(web()).removeRecursively());
    m_folder = u"another"_s;
    QVERIFY(publish());
    QCOMPARE(filesBelow(web()), first);
}

void PublishTest::goesOnAfterTheWebFolderIsLost()
{
    QVERIFY(publish());
    const auto first = filesBelow(web());
    QVERIFY(QDir(web()).removeRecursively());
    const auto done = publish();
    QVERIFY(done);
    QVERIFY(!done->changed);
    QCOMPARE(filesBelow(web()), first);
}

void PublishTest::goesOnAfterTheFolderIsLost()
{
    QVERIFY(publish());
    m_folder = u"new"_s;
    m_records.erase("org:a");
    QCOMPARE(publish()->head.content.revision, 2); // the web folder knows
    QVERIFY(QDir(web()).removeRecursively());
    m_folder = u"newer"_s;
    m_options.leastRevision = 40;
    QCOMPARE(publish()->head.content.revision, 40);
    QCOMPARE(publish()->head.content.revision, 40);
}

void PublishTest::neverReusesANumber()
{
    // Killed between its memory and the head: the web shows revision 1, 2 was promised.
    QVERIFY(publish());
    QFile head(web() + u"/catalogue.json"_s);
    QVERIFY(head.open(QIODevice::ReadOnly));
    const QByteArray old = head.readAll();
    m_records.erase("org:a");
    QVERIFY(publish());
    head.close();
    QVERIFY(head.open(QIODevice::WriteOnly));
    head.write(old);
    head.close();
    m_records.erase("org:b");
    QCOMPARE(publish()->head.content.revision, 3);
}

void PublishTest::aLockWithoutAnOwnerIsNone()
{
    // Somebody was killed just after making the file.
    QVERIFY(publish());
    QFile lock(m_work->filePath(m_folder + u"/.lock"_s));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.close();
    QVERIFY(publish());
    const auto held = Folder::open(m_work->filePath(m_folder), false);
    QVERIFY(held);
    QVERIFY(!publish()); // one with an owner is respected
}

void PublishTest::leavesAnotherCatalogueAlone()
{
    m_options.id = "org.first";
    QVERIFY(publish());
    const auto before = filesBelow(web());
    m_options.id = "org.second";
    m_folder = u"second"_s;
    QVERIFY(!publish());
    m_options.id = "org.first";
    QVERIFY(!publish(key(2)));
    QCOMPARE(filesBelow(web()), before);
}

void PublishTest::refusesOddNames_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("title");
    QTest::newRow("id with a space") << u"my catalogue"_s << u"T"_s;
    QTest::newRow("id in capitals") << u"Mine"_s << u"T"_s;
    QTest::newRow("title of two lines") << u"mine"_s << u"a\nb"_s;
    QTest::newRow("title empty") << u"mine"_s << QString();
    QTest::newRow("title with a C1 control") << u"mine"_s << u"a\u009Bb"_s;
    QTest::newRow("title that runs backwards") << u"mine"_s << u"a\u202Eb"_s;
}

void PublishTest::refusesOddNames()
{
    QFETCH(const QString, id);
    QFETCH(const QString, title);
    m_options.id = id.toStdString();
    m_options.title = title.toStdString();
    const auto done = publish();
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Usage);
    QVERIFY(!QFile::exists(web() + u"/catalogue.json"_s));
}

void PublishTest::refusesWhatReadersRefuse()
{
    QVERIFY(publish());
    const auto before = filesBelow(web());
    m_records["org:d"] = std::format(R"({{"id":"org:d","name":"{}"}})", std::string(1001, 'd'));
    const auto done = publish();
    QVERIFY(!done);
    QVERIFY2(done.error().message().contains(u"org:d"_s) && done.error().message().contains(u"name"_s),
             qPrintable(done.error().message()));
    QCOMPARE(filesBelow(web()), before);
}

void PublishTest::theHeadIsAlwaysLater()
{
    QDateTime last;
    for (int i = 0; i < 4; ++i) {
        m_records["org:n" + std::to_string(i)] = R"({"id":"org:n)" + std::to_string(i) + R"(","name":"N"})";
        QVERIFY(publish());
        const QDateTime now = QFileInfo(web() + u"/catalogue.json"_s).lastModified();
        if (last.isValid())
            QCOMPARE_GT(now.toSecsSinceEpoch(), last.toSecsSinceEpoch());
        last = now;
    }
}

void PublishTest::theEmbeddedOneNeverExpires()
{
    m_options.id = "hansa.embedded";
    QVERIFY(!publish()->head.freshness.expires);
}

void PublishTest::anAuditNoticesEveryFault_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("no head") << 0 << ErrorKind::Unreachable;
    QTest::newRow("no pack") << 1 << ErrorKind::Unreachable;
    QTest::newRow("pack too long") << 2 << ErrorKind::Refused;
    QTest::newRow("pack too short") << 3 << ErrorKind::Refused;
    QTest::newRow("pack of another catalogue") << 4 << ErrorKind::Refused;
}

void PublishTest::anAuditNoticesEveryFault()
{
    QFETCH(const int, fault);
    QFETCH(const ErrorKind, kind);
    const auto done = publish();
    QFile pack(web() + u'/' + QString::fromStdString(done->head.content.snapshot.path()));
    QVERIFY(pack.open(QIODevice::ReadWrite));
    switch (fault) {
    case 0:
        QVERIFY(QFile::remove(web() + u"/catalogue.json"_s));
        break;
    case 1:
        QVERIFY(pack.remove());
        break;
    case 2:
        QVERIFY(pack.seek(pack.size()) && pack.write("x") == 1);
        break;
    case 3:
        QVERIFY(pack.resize(pack.size() - 1));
        break;
    default:
        QVERIFY(pack.write("x") == 1);
        break;
    }
    pack.close();
    const auto found = audit();
    QVERIFY(!found);
    QCOMPARE(found.error().kind, kind);
}

void PublishTest::showsWhatIsInside()
{
    const auto done = publish();
    const auto files = filesBelow(web());
    std::vector<std::string> lines;
    const auto take = [&](std::string_view line) -> Result<void> {
        lines.emplace_back(line);
        return {};
    };
    QVERIFY(inspect(files.at(u"/catalogue.json"_s).toStdString(), u"head"_s, {}, take));
    QCOMPARE(lines.size(), 1U);
    QVERIFY(lines.front().contains(done->head.contentPayload));
    QVERIFY(lines.front().contains(key().publicKey().id()));
    lines.clear();
    QVERIFY(inspect(files.at(u'/' + QString::fromStdString(done->head.content.snapshot.path())).toStdString(),
                    u"pack"_s, {}, take));
    QCOMPARE(lines.size(), 3U);
    QCOMPARE(lines.front(), "{\"put\":" + m_records.begin()->second + '}');
    QCOMPARE(inspect("neither", u"file"_s, {}, take).error().kind, ErrorKind::Usage);
}

QTEST_GUILESS_MAIN(PublishTest)
#include "publishtest.moc"
