// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/session/drafts.h"

#include "desktop/session/session.h"
#include "desktop/shell/undohistory.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hansa;
using namespace hansa::desktop;
using namespace Qt::StringLiterals;

/// What is typed and not yet where it belongs outlives the program.
class DraftsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDraftOutlivesTheProgram();
    void withoutAProfileItIsInMemory();
    void whatIsHandedOverIsADraftUntilItIsDone();
    void whatCannotBeWrittenIsTriedAgain();
    void aSessionOfItsOwnEachTime();
    void whatIsTypedIsSavedBeforeAnUndo();
};

void DraftsTest::aDraftOutlivesTheProgram()
{
    const QTemporaryDir folder;
    const Clock clock(*parseInstant("2026-11-23T10:00:00Z"));
    {
        Session session(folder.path(), clock);
        QVERIFY(session.open());
        Drafts drafts;
        QVERIFY(drafts.open(session));
        drafts.keep(u"call/task/call:x"_s, u"Ask Łuc"_s);
        drafts.keep(u"call/task/call:x"_s, u"Ask Łucja"_s);
        drafts.keep(u"shortlist/new"_s, u"Part"_s);
        drafts.keep(u"search/name"_s, QString());
        drafts.drop(u"shortlist/new"_s);
    }
    Session session(folder.path(), clock);
    QVERIFY(session.open());
    Drafts drafts;
    QVERIFY(drafts.open(session));
    QCOMPARE(drafts.text(u"call/task/call:x"_s), u"Ask Łucja"_s);
    QVERIFY(!drafts.has(u"shortlist/new"_s));
    QVERIFY(drafts.has(u"search/name"_s)); // emptied is typed as well
}

void DraftsTest::withoutAProfileItIsInMemory()
{
    Drafts drafts;
    drafts.keep(u"a"_s, u"text"_s);
    QCOMPARE(drafts.text(u"a"_s), u"text"_s);
    drafts.drop(u"a"_s);
    QVERIFY(!drafts.has(u"a"_s));
    QCOMPARE(drafts.text(u"a"_s), QString());
}

void DraftsTest::whatIsHandedOverIsADraftUntilItIsDone()
{
    const QTemporaryDir folder;
    Session session(folder.path(), Clock(*parseInstant("2026-11-23T10:00:00Z")));
    QVERIFY(session.open());
    Drafts drafts;
    QVERIFY(drafts.open(session));
    QSignalSpy settled(&drafts, &Drafts::settled);
    const int first = drafts.nextSession();
    drafts.keep(u"note"_s, u"o"_s);
    drafts.handOver(first, u"note"_s, u"one"_s);
    drafts.handOver(first, u"note"_s, u"one more"_s);
    QVERIFY(drafts.isSaving());
    session.settle(first, u"the disk is full"_s);
    QVERIFY(settled.isEmpty()); // the last one decides
    session.settle(first, u"the disk is full"_s);
    QCOMPARE(settled.takeFirst(), (QVariantList{first, false}));
    QCOMPARE(drafts.text(u"note"_s), u"one more"_s);
    session.settle(first); // the same step, done again
    QVERIFY(settled.isEmpty());
    const int second = drafts.nextSession();
    drafts.handOver(second, u"note"_s, u"one more"_s);
    session.settle(second);
    QCOMPARE(settled.takeFirst(), (QVariantList{second, true}));
    QVERIFY(!drafts.has(u"note"_s));
    QTRY_VERIFY(!drafts.isSaving());
    QVERIFY(!drafts.isUnsaved());
}

void DraftsTest::whatCannotBeWrittenIsTriedAgain()
{
    const QTemporaryDir folder;
    Session session(folder.path(), Clock(*parseInstant("2026-11-23T10:00:00Z")));
    QVERIFY(session.open());
    SQLite::Database other(session.workspacePath().toStdString(), SQLite::OPEN_READWRITE);
    Drafts drafts;
    QVERIFY(drafts.open(session));
    QSignalSpy failed(&session, &Session::failed);
    // As a disk that is full.
    other.exec("CREATE TRIGGER full BEFORE INSERT ON draft BEGIN SELECT RAISE(FAIL, 'no room'); END");
    drafts.keep(u"note"_s, u"one"_s);
    drafts.keep(u"task"_s, u"two"_s);
    QTRY_VERIFY(!drafts.isSaving());
    QVERIFY(drafts.isUnsaved());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(drafts.text(u"note"_s), u"one"_s);
    other.exec("DROP TRIGGER full");
    drafts.leave();
    QTRY_VERIFY(!drafts.isSaving());
    QVERIFY(!drafts.isUnsaved());
    QCOMPARE(other.execAndGet("SELECT group_concat(text) FROM draft").getString(), std::string("one,two"));
}

void DraftsTest::aSessionOfItsOwnEachTime()
{
    Drafts drafts;
    UndoHistory history;
    QString note = u"before"_s;
    const auto type = [&](const QString &text, int session) {
        history.push(u"the note"_s, [&note, text] { note = text; }, [&note, was = note] { note = was; }, session);
    };
    const int first = drafts.nextSession();
    type(u"a"_s, first);
    type(u"ab"_s, first);
    type(u"abc"_s, drafts.nextSession());
    history.undo();
    QCOMPARE(note, u"ab"_s);
    history.undo();
    QCOMPARE(note, u"before"_s);
    QVERIFY(!history.canUndo());
}

void DraftsTest::whatIsTypedIsSavedBeforeAnUndo()
{
    UndoHistory history;
    QStringList done;
    connect(&history, &UndoHistory::stepping, this, [&] { done += u"saved"_s; });
    history.push(u"a step"_s, [] {}, [&] { done += u"undone"_s; });
    history.undo();
    QCOMPARE(done, (QStringList{u"saved"_s, u"undone"_s}));
}

QTEST_GUILESS_MAIN(DraftsTest)
#include "draftstest.moc"
