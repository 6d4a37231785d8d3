// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "base/filename.h"

#include <QRandomGenerator>
#include <QTest>

using namespace hansa;
using namespace Qt::StringLiterals;

class FileNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesThatEverySystemTakes_data();
    void namesThatEverySystemTakes();
    void whateverIsCalledSo();
};

void FileNameTest::namesThatEverySystemTakes_data()
{
    QTest::addColumn<QString>("called");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *what, const QString &called, const QString &name) {
        QTest::newRow(what) << called << name;
    };
    row("plain", u"Partners for 2027"_s, u"Partners for 2027"_s);
    row("letters of others", u"Für 東京 · Ça"_s, u"Für 東京 · Ça"_s);
    row("what Windows refuses", u"Q1: partners?"_s, u"Q1- partners-"_s);
    row("all it refuses", u"a\\b/c:d*e?f\"g<h>i|j"_s, u"a-b-c-d-e-f-g-h-i-j"_s);
    row("controls", u"one\ntwo\tthree\u0007"_s, u"one-two-three-"_s);
    row("unseen", u"abc\u202Egnp"_s, u"abcgnp"_s);
    row("a dot at the end", u"and so on..."_s, u"and so on"_s);
    row("blanks at both ends", u"  wide  "_s, u"wide"_s);
    row("hidden", u".config"_s, u"config"_s);
    row("the folder above", u".."_s, QString());
    row("nothing", QString(), QString());
    row("a device", u"con"_s, u"con_"_s);
    row("a device with an ending", u"LPT1.old"_s, u"LPT1.old_"_s);
    row("no device", u"consortium"_s, u"consortium"_s);
    row("long", QString(500, u'x'), QString(60, u'x'));
    row("half a letter", QString(59, u'x') + u"😀"_s, QString(59, u'x'));
}

void FileNameTest::namesThatEverySystemTakes()
{
    QFETCH(const QString, called);
    QFETCH(const QString, name);
    QCOMPARE(fileNameFor(called), name);
}

void FileNameTest::whateverIsCalledSo()
{
    QRandomGenerator random(1);
    for (int round = 0; round < 5000; ++round) {
        QString called;
        for (int left = int(random.bounded(80)); left > 0; --left)
            called += QChar(char16_t(random.bounded(2) == 0 ? random.bounded(0x80) : random.bounded(0x10000)));
        const QString name = fileNameFor(called);
        QVERIFY(name.size() <= 61);
        for (const QChar letter : name)
            QVERIFY2(letter >= u' ' && !u"\\/:*?\"<>|"_s.contains(letter), qPrintable(name));
        QVERIFY(name.isEmpty() || (!name.endsWith(u'.') && !name.endsWith(u' ') && !name.startsWith(u'.')));
        QCOMPARE(fileNameFor(name), name);
    }
}

QTEST_GUILESS_MAIN(FileNameTest)
#include "filenametest.moc"
