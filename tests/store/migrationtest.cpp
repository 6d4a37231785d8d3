// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/sqlite/connection_p.h"
#include "store/workspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hansa;
using namespace hansa::store;
using namespace Qt::StringLiterals;

/// A database that grows from one version of the program to the next.
class MigrationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewFileTakesEveryStep();
    void anOlderFileIsSavedFirst();
    void aStepThatFailsChangesNothing();
    void theBackupCanBeOpened();

private:
    [[nodiscard]] DatabaseKind kind(int version, bool durable = true) const
    {
        return {.applicationId = 77,
                .schemaVersion = version,
                .schema = m_schema.constData(),
                .durable = durable,
                .name = [] { return u"a test"_s; },
                .damagedHint = [] { return QString(); },
                .newerHint = [] { return QString(); }};
    }
    void script(int number, const QByteArray &sql) const
    {
        QFile file(u"%1-%2.sql"_s.arg(QString::fromUtf8(m_schema)).arg(number));
        if (!file.open(QIODevice::WriteOnly) || file.write(sql) != sql.size())
            qFatal("cannot write the test's script");
    }
    [[nodiscard]] QString path() const { return m_folder->filePath(u"file.db"_s); }
    /// All notes, or the error.
    [[nodiscard]] QString notes(const DatabaseKind &kind, const QString &path) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_schema;
};

void MigrationTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_schema = m_folder->filePath(u"schema"_s).toUtf8();
    script(1, "CREATE TABLE note (text TEXT); INSERT INTO note VALUES ('one')");
    script(2, "ALTER TABLE note ADD COLUMN size INTEGER; UPDATE note SET text = text || ' two'");
    script(3, "UPDATE note SET text = text || ' three'");
}

QString MigrationTest::notes(const DatabaseKind &kind, const QString &path) const
{
    auto db = Connection::open(path, kind);
    if (!db)
        return db.error().error.message();
    QString all;
    const auto read = (*db)->attempt(u"Reading"_s, [&] {
        Query query = (*db)->query("SELECT text FROM note");
        while (query.step())
            all += QString::fromStdString(std::string(query.text(0)));
    });
    return read ? all : read.error().message();
}

void MigrationTest::aNewFileTakesEveryStep()
{
    QCOMPARE(notes(kind(3), path()), u"one two three"_s);
    QCOMPARE(notes(kind(3), path()), u"one two three"_s); // each step once
    QVERIFY(!QFile::exists(path() + u".backup-0"_s));
}

void MigrationTest::anOlderFileIsSavedFirst()
{
    QCOMPARE(notes(kind(1), path()), u"one"_s);
    QCOMPARE(notes(kind(3), path()), u"one two three"_s);
    QCOMPARE(notes(kind(1), path() + u".backup-1"_s), u"one"_s);
    QVERIFY(!QFile::exists(path() + u".backup-2"_s)); // it was never in that form
    QVERIFY(notes(kind(2), path()).contains(u"newer version"));
    // What can be had again is not saved.
    const QString cache = m_folder->filePath(u"cache.db"_s);
    QCOMPARE(notes(kind(1, false), cache), u"one"_s);
    QCOMPARE(notes(kind(2, false), cache), u"one two"_s);
    QVERIFY(!QFile::exists(cache + u".backup-1"_s));
}

void MigrationTest::aStepThatFailsChangesNothing()
{
    QCOMPARE(notes(kind(1), path()), u"one"_s);
    script(2, "UPDATE note SET text = 'spoilt'; UPDATE none SET text = ''");
    QVERIFY2(notes(kind(2), path()).contains(u"none"), qPrintable(notes(kind(2), path())));
    QCOMPARE(notes(kind(1), path()), u"one"_s);
}

void MigrationTest::theBackupCanBeOpened()
{
    {
        auto workspace = Workspace::open(path());
        QVERIFY(workspace->shortlists().create("List", Instant()));
        QVERIFY(workspace->backup(path() + u".copy"_s));
    }
    const auto copy = Workspace::open(path() + u".copy"_s);
    QVERIFY2(copy, copy ? "" : qPrintable(copy.error().message()));
    QCOMPARE(copy->shortlists().all()->size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(MigrationTest)
#include "migrationtest.moc"
