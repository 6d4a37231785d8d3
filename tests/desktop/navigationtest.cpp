// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/shell/navigation.h"
#include "desktop/shell/undohistory.h"

#include <QSignalSpy>
#include <QTest>

using namespace hansa::desktop;
using namespace Qt::StringLiterals;

class NavigationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsInTheSearchRoom();
    void goesBackAndForward();
    void aNewPlaceEndsTheWayForward();
    void theSamePlaceIsNoStep();
    void opensOnlyRecords();
    void undoTakesBackAndRedoDoesAgain();
    void stepsThatDidNothingArePassedOver();
    void stepsOfOneKeyAreOne();
};

void NavigationTest::startsInTheSearchRoom()
{
    const Navigation navigation;
    QCOMPARE(navigation.room(), u"search"_s);
    QVERIFY(navigation.recordId().isEmpty());
    QVERIFY(!navigation.canGoBack());
    QVERIFY(!navigation.canGoForward());
}

void NavigationTest::goesBackAndForward()
{
    Navigation navigation;
    navigation.open(u"org:minalogic"_s);
    navigation.goTo(u"calls"_s);
    QVERIFY(navigation.recordId().isEmpty());
    navigation.back();
    QCOMPARE(navigation.room(), u"search"_s);
    QCOMPARE(navigation.recordId(), u"org:minalogic"_s);
    QCOMPARE(navigation.recordKind(), u"organisation"_s);
    navigation.forward();
    QCOMPARE(navigation.room(), u"calls"_s);
    navigation.forward();
    QCOMPARE(navigation.room(), u"calls"_s);
}

void NavigationTest::aNewPlaceEndsTheWayForward()
{
    Navigation navigation;
    navigation.goTo(u"calls"_s);
    navigation.back();
    navigation.goTo(u"events"_s);
    QVERIFY(!navigation.canGoForward());
    navigation.back();
    QCOMPARE(navigation.room(), u"search"_s);
}

void NavigationTest::theSamePlaceIsNoStep()
{
    Navigation navigation;
    const QSignalSpy spy(&navigation, &Navigation::placeChanged);
    navigation.goTo(u"search"_s);
    navigation.closePage();
    QCOMPARE(spy.count(), 0);
    QVERIFY(!navigation.canGoBack());
}

void NavigationTest::opensOnlyRecords()
{
    Navigation navigation;
    for (const QString &id : {u""_s, u"minalogic"_s, u"org:"_s, u"../etc"_s})
        navigation.open(id);
    QVERIFY(!navigation.canGoBack());
}

void NavigationTest::undoTakesBackAndRedoDoesAgain()
{
    UndoHistory history;
    int value = 0;
    history.push(u"one"_s, [&] { value = 1; }, [&] { value = 0; });
    history.push(u"two"_s, [&] { value = 2; }, [&] { value = 1; });
    QCOMPARE(value, 2);
    QCOMPARE(history.undoText(), u"two"_s);
    history.undo();
    QCOMPARE(value, 1);
    history.undo();
    QCOMPARE(value, 0);
    QVERIFY(!history.canUndo());
    history.redo();
    QCOMPARE(value, 1);
}

void NavigationTest::stepsThatDidNothingArePassedOver()
{
    class Step : public QUndoCommand
    {
    public:
        using QUndoCommand::QUndoCommand;
        void redo() override { ++done; }
        void undo() override { --done; }
        int done = 0;
    };
    UndoHistory history;
    std::array<Step *, 3> steps{};
    for (Step *&step : steps) {
        auto made = std::make_unique<Step>(u"step"_s);
        step = made.get();
        history.push(std::move(made));
    }
    history.drop(steps[1]); // in the middle: it stays until it is reached
    QCOMPARE(steps[2]->done, 1);
    history.undo();
    QCOMPARE(steps[2]->done, 0);
    QVERIFY(history.canUndo());
    history.undo(); // past the second
    QCOMPARE(steps[0]->done, 0);
    QVERIFY(!history.canUndo());
    history.redo();
    QCOMPARE(steps[0]->done, 1);
    history.keep(steps[0]); // its redo did not work: it is next again
    QCOMPARE(history.redoText(), u"step"_s);
    history.redo();
    QVERIFY(history.canRedo());
    history.drop(steps[0]);
    QVERIFY(!history.canUndo());
    QVERIFY(history.canRedo());
}

void NavigationTest::stepsOfOneKeyAreOne()
{
    UndoHistory history;
    QString text;
    for (const QString &typed : {u"w"_s, u"wi"_s, u"wind"_s})
        history.push(u"the words"_s, [&text, typed] { text = typed; }, [&text, before = text] { text = before; }, 1);
    history.undo();
    QCOMPARE(text, QString());
    history.redo();
    QCOMPARE(text, u"wind"_s);
}

QTEST_GUILESS_MAIN(NavigationTest)

#include "navigationtest.moc"
