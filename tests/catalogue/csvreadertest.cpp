// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "catalogue/csvreader.h"
#include "catalogue/csvrecord.h"

#include <QFile>
#include <QTest>

using namespace hansa::catalogue;

namespace
{
std::vector<std::vector<std::string>> rows(std::string_view text)
{
    CsvReader reader(text);
    std::vector<std::vector<std::string>> found;
    std::vector<std::string> cells;
    while (reader.next(cells))
        found.push_back(cells);
    return found;
}
using Rows = std::vector<std::vector<std::string>>;
} // namespace

class CsvReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRows();
    void knowsTheLineOfARow();
    void noticesAnOpenQuotation();
    void givesNoMoreThanSoManyCells();
    void makesRecordsOfCells_data();
    void makesRecordsOfCells();
    void makesInnerObjects();
};

void CsvReaderTest::readsRows()
{
    QCOMPARE(rows("a,b\r\n1,2\r\n"), (Rows{{"a", "b"}, {"1", "2"}}));
    QCOMPARE(rows("a,b\n1,2"), (Rows{{"a", "b"}, {"1", "2"}}));
    QCOMPARE(rows("\xEF\xBB\xBF"
                  "a;b\n1,5;2\n"),
             (Rows{{"a", "b"}, {"1,5", "2"}}));
    QCOMPARE(rows("a\tb\n1\t2\n"), (Rows{{"a", "b"}, {"1", "2"}}));
    QCOMPARE(rows("a,b\n\"1,\"\"2\"\"\",\"x\ny\"\n"), (Rows{{"a", "b"}, {"1,\"2\"", "x\ny"}}));
    QCOMPARE(rows("a,b\n\n1,\n"), (Rows{{"a", "b"}, {"1", ""}}));
    QCOMPARE(rows("").size(), 0U);
}

void CsvReaderTest::knowsTheLineOfARow()
{
    CsvReader reader("a,b\n\"x\ny\",2\n\n3,4\n");
    std::vector<std::string> cells;
    std::vector<std::int64_t> lines;
    while (reader.next(cells))
        lines.push_back(reader.line());
    QCOMPARE(lines, (std::vector<std::int64_t>{1, 2, 5}));
}

void CsvReaderTest::noticesAnOpenQuotation()
{
    CsvReader reader("a,b\n1,\"2\n3,4\n");
    std::vector<std::string> cells;
    QVERIFY(reader.next(cells) && !reader.isUnclosed());
    QVERIFY(reader.next(cells) && reader.isUnclosed());
}

void CsvReaderTest::givesNoMoreThanSoManyCells()
{
    const std::string wide(CsvReader::mostCells, ',');
    const std::string text = "a" + wide.substr(1) + "\nb" + wide + "\nc\n";
    CsvReader reader(text);
    std::vector<std::string> cells;
    QVERIFY(reader.next(cells) && !reader.isTooWide());
    QCOMPARE(cells.size(), CsvReader::mostCells);
    QVERIFY(reader.next(cells) && reader.isTooWide());
    QCOMPARE(cells.size(), CsvReader::mostCells);
    QVERIFY(reader.next(cells) && !reader.isTooWide());
    QCOMPARE(cells, (std::vector<std::string>{"c"}));
}

void CsvReaderTest::makesRecordsOfCells_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("json");
    QFile file(QFINDTESTDATA("data/cells.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    while (!file.atEnd()) {
        const QByteArrayList parts = file.readLine().trimmed().split('|');
        if (parts.size() == 3)
            QTest::addRow("%s %s", parts[0].constData(), parts[1].constData()) << parts[0] << parts[1] << parts[2];
    }
}

void CsvReaderTest::makesRecordsOfCells()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, cell);
    QFETCH(const QByteArray, json);
    QCOMPARE(csvRecord({header.toStdString()}, {cell.toStdString()}), json.toStdString());
}

void CsvReaderTest::makesInnerObjects()
{
    const std::string json = csvRecord({"id", "members.sme", "region.nuts", "members.total", "", "city"},
                                       {"org:a", "5", "AT13", "7", "lost", ""});
    QCOMPARE(QByteArray::fromStdString(json),
             QByteArray("{'id':'org:a','members':{'sme':5,'total':7},'region':{'nuts':'AT13'}}").replace('\'', '"'));
}

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "csvreadertest.moc"
