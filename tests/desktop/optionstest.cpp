// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/start/options.h"

#include <QTest>

using namespace hansa;
using namespace hansa::desktop;
using namespace Qt::StringLiterals;

class OptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAll();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void opensASearchThatWasMailed();
    void knowsAProfileWithoutBeingTold();
};

void OptionsTest::readsAll()
{
    const auto options =
        readOptions({u"hansa"_s, u"--profile"_s, u"p"_s, u"--at"_s, u"2026-11-25T09:00:00Z"_s, u"--search"_s, u"wind"_s,
                     u"--room"_s, u"calls"_s, u"--open"_s, u"org:a"_s, u"--screenshot"_s, u"s.png"_s, u"--theme"_s,
                     u"dark"_s, u"--size"_s, u"800x600"_s});
    QVERIFY(options);
    QCOMPARE(options->profile, u"p"_s);
    QCOMPARE(formatInstant(*options->at), "2026-11-25T09:00:00Z");
    QCOMPARE(options->search, u"wind"_s);
    QCOMPARE(options->room, u"calls"_s);
    QCOMPARE(options->open, u"org:a"_s);
    QCOMPARE(options->screenshot, u"s.png"_s);
    QCOMPARE(options->theme, u"dark"_s);
    QCOMPARE(options->size, QSize(800, 600));
    QVERIFY(!options->selfTest);
}

void OptionsTest::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("an option") << QStringList{u"--colour"_s};
    QTest::newRow("an argument") << QStringList{u"wind"_s};
    QTest::newRow("no time") << QStringList{u"--at"_s, u"yesterday"_s};
    QTest::newRow("no room") << QStringList{u"--room"_s, u"kitchen"_s};
    QTest::newRow("two searches") << QStringList{u"hansa:search?doubt=0"_s, u"hansa:search?doubt=1"_s};
    QTest::newRow("words and a search") << QStringList{u"--search"_s, u"wind"_s, u"hansa:search?doubt=1"_s};
    QTest::newRow("no id") << QStringList{u"--open"_s, u"minalogic"_s};
    QTest::newRow("no theme") << QStringList{u"--theme"_s, u"pink"_s};
    QTest::newRow("no size") << QStringList{u"--size"_s, u"wide"_s};
    QTest::newRow("too small") << QStringList{u"--size"_s, u"10x10"_s};
}

void OptionsTest::refusesWhatItDoesNotKnow()
{
    QFETCH(const QStringList, arguments);
    const auto options = readOptions(QStringList{u"hansa"_s} + arguments);
    QVERIFY(!options);
    QCOMPARE(options.error().kind, ErrorKind::Usage);
    QVERIFY(options.error().message().contains(arguments.last()) || options.error().message().contains(u"colour"_s));
}

void OptionsTest::opensASearchThatWasMailed()
{
    const auto link = u"hansa:search?must=sector%3Ddigital"_s;
    const auto options = readOptions({u"hansa"_s, link});
    QVERIFY(options);
    QCOMPARE(options->search, link);
    const auto broken = readOptions({u"hansa"_s, u"hansa:search?must=sector%3Ddigitl"_s});
    QVERIFY(!broken);
    QCOMPARE(broken.error().kind, ErrorKind::Usage);
    QVERIFY(broken.error().message().contains(u"Did you mean digital"_s));
}

void OptionsTest::knowsAProfileWithoutBeingTold()
{
    const auto options = readOptions({u"hansa"_s});
    QVERIFY(options);
    QVERIFY(!options->profile.isEmpty());
    QVERIFY(!options->at);
}

QTEST_GUILESS_MAIN(OptionsTest)

#include "optionstest.moc"
