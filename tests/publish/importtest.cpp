// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "publish/import.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hansa;
using namespace hansa::publish;
using namespace Qt::StringLiterals;

namespace
{
/// Single quotation marks stand for double ones.
QByteArray lines(QByteArray text)
{
    return text.replace('\'', '"');
}
} // namespace

class ImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void addsAndKeeps();
    void countsByRecord();
    void skipsOnlyWhatIsNoRecord();
    void keepsOddValues();
    void dropsByLine();
    void replacesTheKindsThatFilesHold();
    void aSkippedLineStillNamesItsRecord();
    void readsCsvAndLinesAlike();
    void resolvesNames();
    void refusesFilesOfAnotherForm_data();
    void refusesFilesOfAnotherForm();
    void aRefusedFileChangesNothing();
    void writesSortedCanonicalLines();
    void isLockedWhileOpen();
    void refusesABrokenFolder();

private:
    QString write(const QString &name, const QByteArray &text);
    Result<ImportReport> import(const QStringList &files, bool replace = false);
    std::vector<std::string> ids();

    std::unique_ptr<QTemporaryDir> m_work;
};

void ImportTest::init()
{
    m_work = std::make_unique<QTemporaryDir>();
}

QString ImportTest::write(const QString &name, const QByteArray &text)
{
    QFile file(m_work->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s", qPrintable(file.errorString()));
    return file.fileName();
}

Result<ImportReport> ImportTest::import(const QStringList &files, bool replace)
{
    return Folder::open(m_work->filePath(u"folder"_s), true).and_then([&](Folder folder) {
        return importFiles(folder, files, replace);
    });
}

std::vector<std::string> ImportTest::ids()
{
    std::vector<std::string> found;
    const auto folder = Folder::open(m_work->filePath(u"folder"_s), false);
    if (!folder)
        qFatal("%s", qPrintable(folder.error().message()));
    for (const auto &[id, json] : folder->records())
        found.push_back(id);
    return found;
}

void ImportTest::addsAndKeeps()
{
    const QString file = write(u"a.jsonl"_s, lines("{'id':'org:a','name':'A'}\n\n{'id':'call:b','title':'B'}"));
    auto report = import({file});
    QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
    QCOMPARE(report->added, 2);
    report = import({file});
    QCOMPARE(report->same, 2);
    QCOMPARE(report->added + report->changed + report->dropped, 0);
    QCOMPARE(ids(), (std::vector<std::string>{"call:b", "org:a"}));
}

void ImportTest::countsByRecord()
{
    QVERIFY(import({write(u"a.jsonl"_s, lines("{'id':'org:a','name':'A'}\n{'id':'org:b','name':'B'}\n"))}));
    const auto report = import({write(u"b.jsonl"_s,
                                      lines("{'id':'org:a','name':'Changed'}\n"
                                            "{'id':'org:c','name':'C'}\n"
                                            "{'id':'org:c','name':'C again'}\n"
                                            "{'name':'B','id':'org:b'}\n"))});
    QVERIFY(report);
    QCOMPARE(report->added, 1);
    QCOMPARE(report->changed, 1);
    QCOMPARE(report->same, 1); // another order of keys is no change
    QCOMPARE(report->odd.size(), 1U);
    QCOMPARE(report->odd.front().line, 3);
}

void ImportTest::skipsOnlyWhatIsNoRecord()
{
    const QString file = write(u"a.jsonl"_s,
                               lines("no JSON\n"
                                     "[1]\n"
                                     "{'name':'no id'}\n"
                                     "{'id':'org:no-name'}\n"
                                     "{'id':'planet:a','name':'unknown kind'}\n"
                                     "{'id':'org:a','name':'A','name':'B'}\n"
                                     "{'id':'org:good','name':'Good'}\r\n"));
    const auto report = import({file});
    QVERIFY(report);
    QCOMPARE(report->added, 1);
    std::vector<std::int64_t> skipped;
    for (const ImportNote &note : report->skipped) {
        skipped.push_back(note.line);
        QCOMPARE(note.file, file);
        QVERIFY(!note.reason.empty());
    }
    QCOMPARE(skipped, (std::vector<std::int64_t>{1, 2, 3, 4, 5, 6}));
    QCOMPARE(ids(), std::vector<std::string>{"org:good"});
}

void ImportTest::keepsOddValues()
{
    const auto report =
        import({write(u"a.jsonl"_s, lines("{'id':'org:a','name':'A','founded':'long ago','city':null}\n"))});
    QVERIFY(report);
    QCOMPARE(report->added, 1);
    QVERIFY(report->skipped.empty());
    std::vector<std::string> fields;
    for (const ImportNote &note : report->odd)
        fields.push_back(note.field);
    std::ranges::sort(fields);
    QCOMPARE(fields, (std::vector<std::string>{"city", "founded"}));
    const auto folder = Folder::open(m_work->filePath(u"folder"_s), false);
    QVERIFY(folder);
    const std::string &json = folder->records().at("org:a");
    QVERIFY(json.contains("long ago"));
    QVERIFY(!json.contains("null"));
}

void ImportTest::dropsByLine()
{
    QVERIFY(import({write(u"a.jsonl"_s, lines("{'id':'org:a','name':'A'}\n{'id':'org:b','name':'B'}\n"))}));
    const auto report = import({write(u"b.jsonl"_s, lines("{'drop':'org:a'}\n{'drop':'org:unknown'}\n"))});
    QVERIFY(report);
    QCOMPARE(report->dropped, 1);
    QVERIFY(report->skipped.empty());
    QCOMPARE(ids(), std::vector<std::string>{"org:b"});
}

void ImportTest::replacesTheKindsThatFilesHold()
{
    QVERIFY(import({write(u"a.jsonl"_s,
                          lines("{'id':'org:a','name':'A'}\n{'id':'org:b','name':'B'}\n"
                                "{'id':'call:c','title':'C'}\n"))}));
    const auto report = import({write(u"b.jsonl"_s, lines("{'id':'org:b','name':'B'}\n"))}, true);
    QVERIFY(report);
    QCOMPARE(report->dropped, 1);
    QCOMPARE(report->same, 1);
    QCOMPARE(ids(), (std::vector<std::string>{"call:c", "org:b"}));
}

void ImportTest::aSkippedLineStillNamesItsRecord()
{
    QVERIFY(import({write(u"a.jsonl"_s, lines("{'id':'org:a','name':'A'}\n{'id':'org:b','name':'B'}\n"))}));
    const auto report = import({write(u"b.jsonl"_s, lines("{'id':'org:a'}\n"))}, true);
    QVERIFY(report);
    QCOMPARE(report->skipped.size(), 1U);
    QCOMPARE(ids(), std::vector<std::string>{"org:a"});
}

void ImportTest::readsCsvAndLinesAlike()
{
    const QByteArray csv = "id,name,members.sme,sectors\r\norg:a,A,5,digital;health\r\norg:b,\"B, b\",,\r\nbad,C,,\r\n";
    auto report = import({write(u"a.csv"_s, csv)});
    QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
    QCOMPARE(report->added, 2);
    QCOMPARE(report->skipped.size(), 1U);
    QCOMPARE(report->skipped.front().line, 4);
    report = import({write(u"a.jsonl"_s,
                           lines("{'id':'org:a','name':'A','members':{'sme':5},'sectors':['digital','health']}\n"
                                 "{'id':'org:b','name':'B, b'}\n"))});
    QVERIFY(report);
    QCOMPARE(report->same, 2);
    report = import({write(u"drops.csv"_s, "drop\norg:b\n")});
    QVERIFY(report);
    QCOMPARE(report->dropped, 1);
}

void ImportTest::resolvesNames()
{
    const QString partnership = write(u"p.jsonl"_s,
                                      lines("{'id':'partnership:p','name':'P','coordinator':'Alpha Cluster',"
                                            "'members':[{'name':'ALPHA Cluster'},{'name':'Nobody'}]}\n"));
    auto report = import({partnership});
    QVERIFY(report);
    QCOMPARE(report->resolved, 0);
    QCOMPARE(report->unresolved.size(), 3U);
    // The organisation comes later, and its name is found then.
    report = import({write(u"o.jsonl"_s, lines("{'id':'org:alpha','name':'Alpha Cluster'}\n"))});
    QVERIFY(report);
    QCOMPARE(report->resolved, 2);
    QCOMPARE(report->changed, 1);
    QCOMPARE(report->unresolved.size(), 1U);
    // What was resolved is what the file means: nothing changed.
    report = import({partnership});
    QCOMPARE(report->same, 1);
    QCOMPARE(report->changed, 0);
}

void ImportTest::refusesFilesOfAnotherForm_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a JSON array") << u"a.json"_s << lines("[{'id':'org:a','name':'A'},\n{'id':'org:b','name':'B'}]\n");
    QTest::newRow("binary") << u"a.jsonl"_s << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    QTest::newRow("CSV without an id") << u"a.csv"_s << QByteArray("name,city\nA,B\n");
    QTest::newRow("prose") << u"a.txt"_s << QByteArray("Dear publisher,\nhere is my data.\n");
}

void ImportTest::refusesFilesOfAnotherForm()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    const auto report = import({write(name, bytes)});
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Usage);
    QVERIFY(report.error().message().contains(name));
}

void ImportTest::aRefusedFileChangesNothing()
{
    QVERIFY(import({write(u"a.jsonl"_s, lines("{'id':'org:a','name':'A'}\n"))}));
    QVERIFY(!import({write(u"b.jsonl"_s, lines("{'id':'org:b','name':'B'}\n")), m_work->filePath(u"missing.jsonl"_s)}));
    QCOMPARE(ids(), std::vector<std::string>{"org:a"});
}

void ImportTest::writesSortedCanonicalLines()
{
    QVERIFY(
        import({write(u"a.jsonl"_s, lines("{'name':'B','id':'org:b'}\n{'name':'A' ,'id':'org:a','staff':1.0}\n"))}));
    QFile file(m_work->filePath(u"folder/records.jsonl"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), lines("{'id':'org:a','name':'A','staff':1}\n{'id':'org:b','name':'B'}\n"));
}

void ImportTest::isLockedWhileOpen()
{
    const auto open = Folder::open(m_work->filePath(u"folder"_s), true);
    QVERIFY(open);
    const auto second = Folder::open(m_work->filePath(u"folder"_s), true);
    QVERIFY(!second);
    QVERIFY(second.error().why.contains(u"another program"_s));
}

void ImportTest::refusesABrokenFolder()
{
    QVERIFY(import({write(u"a.jsonl"_s, lines("{'id':'org:a','name':'A'}\n"))}));
    for (const QByteArray &text : {lines("{'id':'org:b','name':'B'}\n{'id':'org:a','name':'A'}\n"), QByteArray("x\n"),
                                   lines("{'id':'org:a','name':'A'}")}) {
        write(u"folder/records.jsonl"_s, text);
        const auto folder = Folder::open(m_work->filePath(u"folder"_s), false);
        QVERIFY(!folder);
        QCOMPARE(folder.error().kind, ErrorKind::Failed);
    }
}

QTEST_GUILESS_MAIN(ImportTest)
#include "importtest.moc"
