// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "catalogue/validator.h"
#include "catalogue/linereader.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace hansa;
using namespace hansa::catalogue;
using namespace Qt::StringLiterals;

class ValidatorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreFound_data();
    void linesAreFound();
    void linesAcrossChunksAreWhole();
    void aLongLineIsPassedOver();
    void badLinesAreNamedAndTheRestIsRead();
    void duplicatesAndMissingRecordsAreOdd();
    void aFileOfAnotherFormIsRefused_data();
    void aFileOfAnotherFormIsRefused();
    void aMissingFileIsRefused();
};

namespace
{
QStringList linesOf(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        qFatal("no buffer");
    LineReader reader(buffer);
    QStringList lines;
    while (const auto line = reader.next())
        lines += u"%1 %2"_s.arg(line->number)
                     .arg(line->trouble.empty() ? QString::fromLatin1(line->text.data(), qsizetype(line->text.size()))
                                                : u"! "_s + QString::fromStdString(line->trouble));
    return lines;
}

QByteArray record(const char *id, const char *more = "")
{
    return QByteArray("{\"id\":\"") + id + "\",\"" + (QByteArray(id).startsWith("org") ? "name" : "title")
        + "\":\"X\",\"sources\":[{\"url\":\"https://a.example/\"}]" + more + "}\n";
}

QStringList lines(const std::vector<LineIssue> &issues)
{
    QStringList list;
    for (const LineIssue &issue : issues)
        list += QString::fromStdString(std::format("{}:{} {}: {}", issue.file, issue.line, issue.field, issue.reason));
    return list;
}
} // namespace

void ValidatorTest::linesAreFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("nothing") << QByteArray() << QStringList{};
    QTest::newRow("empty lines count") << QByteArray("\n\na\n \t\nb\n") << QStringList{u"3 a"_s, u"5 b"_s};
    QTest::newRow("no end at the end") << QByteArray("a\nb") << QStringList{u"1 a"_s, u"2 b"_s};
    QTest::newRow("CRLF") << QByteArray("a\r\nb\r\n\r\nc") << QStringList{u"1 a"_s, u"2 b"_s, u"4 c"_s};
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                   "a\nb\n")
                                     << QStringList{u"1 a"_s, u"2 b"_s};
    QTest::newRow("a mark alone") << QByteArray("\xef\xbb\xbf") << QStringList{};
    QTest::newRow("a mark later is text") << QByteArray("a\n\xef\xbb\xbf"
                                                        "b\n")
                                          << QStringList{u"1 a"_s, u"2 \u00ef\u00bb\u00bfb"_s};
    QTest::newRow("no UTF-8") << QByteArray("a\n\xff\xc3\nb\n") << QStringList{u"1 a"_s, u"2 ! not UTF-8"_s, u"3 b"_s};
    QTest::newRow("half a letter at the end") << QByteArray("a\n\xc3") << QStringList{u"1 a"_s, u"2 ! not UTF-8"_s};
    QTest::newRow("a surrogate") << QByteArray("\xed\xa0\x80\n") << QStringList{u"1 ! not UTF-8"_s};
}

void ValidatorTest::linesAreFound()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QStringList, found);
    QCOMPARE(linesOf(bytes), found);
}

void ValidatorTest::linesAcrossChunksAreWhole()
{
    QByteArray bytes;
    QStringList wanted;
    for (int length : {65'535, 65'536, 65'537, 1, 200'000, 3}) {
        const QString text(length, u'x');
        bytes += text.toUtf8() + '\n';
        wanted += u"%1 %2"_s.arg(wanted.size() + 1).arg(text);
    }
    QCOMPARE(linesOf(bytes), wanted);
}

void ValidatorTest::aLongLineIsPassedOver()
{
    const auto longest = QByteArray(qsizetype(maxLineBytes), 'x');
    const QStringList found = linesOf("a\n" + longest + "y\nb\n" + longest + "\nc\n");
    QCOMPARE(found.size(), 5);
    QCOMPARE(found[1], u"2 ! longer than 1048576 bytes"_s);
    QCOMPARE(found[2], u"3 b"_s);
    QCOMPARE(found[3].size(), longest.size() + 2);
}

void ValidatorTest::badLinesAreNamedAndTheRestIsRead()
{
    QBuffer buffer;
    buffer.setData(record("org:a") + "{\"id\":\"org:b\"}\n" + "[1]\n" + "{\"id\":\n" + "\xff\n" + record("ORG:C")
                   + record("org:d", ",\"founded\":\"long ago\",\"lat\":99,\"lon\":1") + record("event:e"));
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    Validator validator(Vocabularies::builtIn());
    QStringList taken;
    const auto done =
        validator.read(buffer, u"f.jsonl"_s, [&](const Record &record, const std::string &file, std::int64_t line) {
            taken += QString::fromStdString(std::format("{}:{} {}", file, line, headOf(record).id));
        });
    QVERIFY(done);
    QCOMPARE(taken, (QStringList{u"f.jsonl:1 org:a"_s, u"f.jsonl:7 org:d"_s, u"f.jsonl:8 event:e"_s}));
    const QStringList skipped = lines(validator.report().skipped);
    QCOMPARE(skipped.size(), 5);
    QCOMPARE(skipped[0], u"f.jsonl:2 name: it is missing"_s);
    QVERIFY(skipped[1].startsWith(u"f.jsonl:3 : no JSON object"_s));
    QVERIFY(skipped[2].startsWith(u"f.jsonl:4 : no JSON"_s));
    QCOMPARE(skipped[3], u"f.jsonl:5 : not UTF-8"_s);
    QVERIFY(skipped[4].startsWith(u"f.jsonl:6 id: \"ORG:C\" is no id"_s));
    const QStringList odd = lines(validator.report().odd);
    QCOMPARE(odd.size(), 2);
    QVERIFY(odd[0].startsWith(u"f.jsonl:7 founded: "_s));
    QVERIFY(odd[1].startsWith(u"f.jsonl:7 lat: 99"_s));
    QCOMPARE(validator.report().counts,
             (std::map<RecordKind, std::int64_t>{{RecordKind::Organisation, 2}, {RecordKind::Event, 1}}));
}

void ValidatorTest::duplicatesAndMissingRecordsAreOdd()
{
    Validator validator(Vocabularies::builtIn());
    const auto read = [&](const QString &name, const QByteArray &bytes) {
        QBuffer buffer;
        buffer.setData(bytes);
        return buffer.open(QIODevice::ReadOnly) && validator.read(buffer, name).has_value();
    };
    QVERIFY(read(u"a"_s, record("org:a") + record("story:s", ",\"organisations\":[\"org:a\",\"org:b\",\"org:gone\"]")));
    QVERIFY(read(u"b"_s, record("org:b") + record("org:a")));
    QCOMPARE(lines(validator.report().odd), QStringList{u"b:2 id: org:a stands in a, line 1, already"_s});
    validator.checkReferences();
    QCOMPARE(lines(validator.report().odd).value(1), u"a:2 organisations[2]: there is no record org:gone"_s);
    QCOMPARE(validator.report().odd.size(), std::size_t(2));
}

void ValidatorTest::aFileOfAnotherFormIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why");
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0\"\0", 6) << u"UTF-16"_s;
    QTest::newRow("UTF-16, the other way") << QByteArray("\xfe\xff\0{\0\"", 6) << u"UTF-16"_s;
    QTest::newRow("a page") << QByteArray("<html>\n<body>\n") << u"not one of its lines"_s;
    QTest::newRow("a list over lines") << QByteArray("[\n1,\n2\n]\n") << u"not one of its lines"_s;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"not one of its lines"_s;
}

void ValidatorTest::aFileOfAnotherFormIsRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, why);
    QBuffer buffer;
    buffer.setData(bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    Validator validator(Vocabularies::builtIn());
    const auto done = validator.read(buffer, u"f.jsonl"_s);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Usage);
    QVERIFY2(done.error().message().contains(why), qPrintable(done.error().message()));
}

void ValidatorTest::aMissingFileIsRefused()
{
    const QTemporaryDir folder;
    Validator validator(Vocabularies::builtIn());
    const auto done = validator.read(folder.filePath(u"none.jsonl"_s));
    QVERIFY(!done);
    QVERIFY(done.error().message().contains(u"none.jsonl"));
}

QTEST_GUILESS_MAIN(ValidatorTest)
#include "validatortest.moc"
