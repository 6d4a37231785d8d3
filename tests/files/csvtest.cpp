// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "files/csv.h"

#include <QTest>

using namespace hansa::files;

class CsvTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fields_data();
    void fields();
    void headersAreTheKeys();
    void byteOrderMarkOnlyWhereAsked();
};

namespace
{

std::string oneCell(const Cell &cell)
{
    const std::string csv = toCsv(Table{{{"k", QStringLiteral("K"), false}}, {{cell}}});
    return csv.substr(3, csv.size() - 5); // after "k\r\n", before the last "\r\n"
}

} // namespace

void CsvTest::fields_data()
{
    QTest::addColumn<std::string>("written");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *name, const Cell &cell, const std::string &expected) {
        QTest::newRow(name) << oneCell(cell) << expected;
    };
    row("plain", std::string("Minalogic"), "Minalogic");
    row("not stated", Cell{}, "");
    row("comma", std::string("Lyon, France"), "\"Lyon, France\"");
    row("quotation marks", std::string("a \"b\""), "\"a \"\"b\"\"\"");
    row("line ends stay", std::string("a\nb\r\nc"), "\"a\nb\r\nc\"");
    row("space at an edge", std::string(" a"), "\" a\"");
    row("UTF-8 stays", std::string("Łódź 東京"), "Łódź 東京");
    row("formula", std::string("=1+1"), "'=1+1");
    row("formula with a comma", std::string("@SUM(1,2)"), "\"'@SUM(1,2)\"");
    row("formula by tab", std::string("\t=1"), "'\t=1");
    row("plus of a telephone number", std::string("+49 711"), "'+49 711");
    row("minus as text", std::string("-x"), "'-x");
    row("negative number is no formula", -25.5, "-25.5");
    row("whole number", std::int64_t(50), "50");
    row("yes", true, "true");
    row("list", std::vector<std::string>{"a", "b"}, "a;b");
    row("list with the separator in a value", std::vector<std::string>{"a;b", "c\\d"}, "a\\;b;c\\\\d");
    row("list that starts as a formula", std::vector<std::string>{"=a", "b"}, "'=a;b");
}

void CsvTest::fields()
{
    QFETCH(std::string, written);
    QFETCH(std::string, expected);
    QCOMPARE(written, expected);
}

void CsvTest::headersAreTheKeys()
{
    const Table table{{{"id", QStringLiteral("Id"), false}, {"members.sme", QStringLiteral("SMEs"), true}}, {}};
    QCOMPARE(toCsv(table), std::string("id,members.sme\r\n"));
}

void CsvTest::byteOrderMarkOnlyWhereAsked()
{
    const Table table{{{"id", QStringLiteral("Id"), false}}, {}};
    QCOMPARE(toCsv(table, {.byteOrderMark = true}), std::string("\xEF\xBB\xBFid\r\n"));
}

QTEST_GUILESS_MAIN(CsvTest)

#include "csvtest.moc"
