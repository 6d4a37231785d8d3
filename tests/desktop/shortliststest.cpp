// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/workbench/shortlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hansa;
using namespace hansa::desktop;
using namespace Qt::StringLiterals;

class ShortlistsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void addingMakesAListWhereThereIsNone();
    void removingCanBeUndone();
    void deletingAListCanBeUndone();
    void notesAndOrderStay();
    void typingANoteIsOneStep();
    void aNameTakenIsSaid();
    void aRedoneListIsTheSame();
    void aNameTakenBackIsShown();
    void aConsortiumComesBack();
    void notesOfOthersStay();

private:
    /// Another program on the same profile.
    [[nodiscard]] store::Workspace other() const
    {
        return std::move(*store::Workspace::open(m_session->workspacePath()));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<UndoHistory> m_history;
    std::unique_ptr<Shortlists> m_lists;
    std::unique_ptr<ShortlistModel> m_items;
};

void ShortlistsTest::init()
{
    m_items.reset();
    m_lists.reset();
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_session =
        std::make_unique<Session>(m_folder->filePath(u"profile"_s), Clock(*parseInstant("2026-11-23T10:00:00Z")));
    QVERIFY(m_session->open());
    m_history = std::make_unique<UndoHistory>();
    m_lists = std::make_unique<Shortlists>();
    m_lists->setHistory(m_history.get());
    m_lists->setSession(m_session.get());
    m_items = std::make_unique<ShortlistModel>();
    m_items->setShortlists(m_lists.get());
    QTRY_VERIFY(m_lists->isReady());
}

void ShortlistsTest::addingMakesAListWhereThereIsNone()
{
    const QAbstractItemModelTester lists(m_lists.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester items(m_items.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_lists->add(0, {u"org:a"_s, u"org:b"_s}, {u"A"_s, u"B"_s});
    QTRY_COMPARE(m_lists->count(), 1);
    m_items->setListId(m_lists->idAt(0));
    QTRY_COMPARE(m_items->count(), 2);
    QCOMPARE(m_items->index(1).data(ShortlistModel::NameRole).toString(), u"B"_s);
    m_history->undo();
    QTRY_COMPARE(m_lists->count(), 0);
    m_history->redo();
    QTRY_COMPARE(m_lists->count(), 1);
}

void ShortlistsTest::removingCanBeUndone()
{
    m_lists->add(0, {u"org:a"_s, u"org:b"_s, u"org:c"_s}, {u"A"_s, u"B"_s, u"C"_s});
    QTRY_COMPARE(m_lists->count(), 1);
    m_items->setListId(m_lists->idAt(0));
    QTRY_COMPARE(m_items->count(), 3);
    m_lists->remove(m_lists->idAt(0), u"org:b"_s);
    QTRY_COMPARE(m_items->count(), 2);
    m_history->undo();
    QTRY_COMPARE(m_items->count(), 3);
    QCOMPARE(m_items->idAt(1), u"org:b"_s);
}

void ShortlistsTest::deletingAListCanBeUndone()
{
    m_lists->add(0, {u"org:a"_s}, {u"A"_s});
    QTRY_COMPARE(m_lists->count(), 1);
    const qint64 list = m_lists->idAt(0);
    m_lists->setNote(list, u"org:a"_s, u"met in Lyon"_s);
    m_lists->removeList(list);
    QTRY_COMPARE(m_lists->count(), 0);
    m_history->undo();
    QTRY_COMPARE(m_lists->count(), 1);
    QCOMPARE(m_lists->idAt(0), list);
    m_items->setListId(list);
    QTRY_COMPARE(m_items->count(), 1);
    QCOMPARE(m_items->index(0).data(ShortlistModel::NoteRole).toString(), u"met in Lyon"_s);
}

void ShortlistsTest::notesAndOrderStay()
{
    m_lists->add(0, {u"org:a"_s, u"org:b"_s, u"org:c"_s}, {u"A"_s, u"B"_s, u"C"_s});
    QTRY_COMPARE(m_lists->count(), 1);
    const qint64 list = m_lists->idAt(0);
    m_items->setListId(list);
    QTRY_COMPARE(m_items->count(), 3);
    m_lists->move(list, u"org:c"_s, 0);
    QTRY_COMPARE(m_items->idAt(0), u"org:c"_s);
    m_history->undo();
    QTRY_COMPARE(m_items->idAt(0), u"org:a"_s);
    m_lists->setNote(list, u"org:b"_s, u"first"_s);
    m_lists->setNote(list, u"org:b"_s, u"second"_s);
    QTRY_COMPARE(m_items->index(1).data(ShortlistModel::NoteRole).toString(), u"second"_s);
    m_history->undo();
    QTRY_COMPARE(m_items->index(1).data(ShortlistModel::NoteRole).toString(), u"first"_s);
}

void ShortlistsTest::typingANoteIsOneStep()
{
    m_lists->add(0, {u"org:a"_s}, {u"A"_s});
    QTRY_COMPARE(m_lists->count(), 1);
    const qint64 list = m_lists->idAt(0);
    m_items->setListId(list);
    const auto note = [&] { return m_items->index(0).data(ShortlistModel::NoteRole).toString(); };
    m_lists->setNote(list, u"org:a"_s, u"met"_s);
    QTRY_COMPARE(note(), u"met"_s);
    for (const auto &typed : {u"met i"_s, u"met in"_s, u"met in Lyon"_s}) {
        m_lists->setNote(list, u"org:a"_s, typed, 70'000);
        QTRY_COMPARE(note(), typed);
    }
    m_history->undo();
    QTRY_COMPARE(note(), u"met"_s);
    m_history->redo();
    QTRY_COMPARE(note(), u"met in Lyon"_s);
}

void ShortlistsTest::aNameTakenIsSaid()
{
    m_lists->create(u"Partners"_s);
    QTRY_COMPARE(m_lists->count(), 1);
    m_lists->create(u"partners"_s);
    QTRY_VERIFY(!m_lists->errorMessage().isEmpty());
    QCOMPARE(m_lists->count(), 1);
}

void ShortlistsTest::aRedoneListIsTheSame()
{
    m_lists->create(u"First"_s);
    QTRY_COMPARE(m_lists->count(), 1);
    m_lists->create(u"Alpha"_s);
    QTRY_COMPARE(m_lists->count(), 2);
    const qint64 list = m_lists->idAt(0);
    m_lists->add(list, {u"org:a"_s, u"org:b"_s}, {u"A"_s, u"B"_s});
    m_items->setListId(list);
    QTRY_COMPARE(m_items->count(), 2);
    m_history->undo();
    m_history->undo();
    QTRY_COMPARE(m_lists->count(), 1);
    QTRY_COMPARE(m_items->count(), 0);
    QCOMPARE(m_session->errorMessage(), QString()); // that it is gone is no failure
    m_history->redo();
    m_history->redo();
    QTRY_COMPARE(m_items->count(), 2);
    QTRY_COMPARE(m_lists->idAt(0), list);
    QCOMPARE(m_lists->errorMessage(), QString());
}

void ShortlistsTest::aNameTakenBackIsShown()
{
    const QAbstractItemModelTester tester(m_lists.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_lists->create(u"Alpha"_s);
    m_lists->create(u"Mid"_s);
    QTRY_COMPARE(m_lists->count(), 2);
    const QList<int> before = m_lists->ids();
    m_lists->rename(before[0], u"Zeta"_s);
    QTRY_COMPARE(m_lists->names(), (QStringList{u"Mid"_s, u"Zeta"_s}));
    QCOMPARE(m_lists->ids(), (QList<int>{before[1], before[0]}));
    const QSignalSpy told(m_lists.get(), &Shortlists::listsChanged); // by which a field knows of it
    m_history->undo();
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(m_lists->names(), (QStringList{u"Alpha"_s, u"Mid"_s}));
}

void ShortlistsTest::aConsortiumComesBack()
{
    m_lists->add(0, {u"org:a"_s}, {u"A"_s});
    QTRY_COMPARE(m_lists->count(), 1);
    const qint64 list = m_lists->idAt(0);
    auto theirs = other();
    store::TrackedCall call;
    call.call = "call:x";
    QVERIFY(theirs.trackedCalls().track(call));
    QVERIFY(theirs.trackedCalls().setShortlist("call:x", list));
    m_lists->removeList(list);
    QTRY_COMPARE(m_lists->count(), 0);
    QVERIFY(!theirs.trackedCalls().find("call:x")->value().shortlist);
    m_history->undo();
    QTRY_COMPARE(m_lists->count(), 1);
    QCOMPARE(theirs.trackedCalls().find("call:x")->value().shortlist, std::optional<std::int64_t>(list));
}

void ShortlistsTest::notesOfOthersStay()
{
    m_lists->add(0, {u"org:a"_s}, {u"A"_s});
    QTRY_COMPARE(m_lists->count(), 1);
    const qint64 list = m_lists->idAt(0);
    m_items->setListId(list);
    m_lists->setNote(list, u"org:a"_s, u"mine"_s);
    QTRY_COMPARE(m_items->index(0).data(ShortlistModel::NoteRole).toString(), u"mine"_s);
    m_history->undo();
    QTRY_COMPARE(m_items->index(0).data(ShortlistModel::NoteRole).toString(), QString());
    // Where it cannot be redone, undo must not take that back which another wrote.
    auto theirs = other();
    QVERIFY(theirs.shortlists().setNote(list, "org:a", "theirs"));
    const QSignalSpy failed(m_history.get(), &UndoHistory::failed);
    m_history->redo();
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!m_history->canRedo());
    QCOMPARE(theirs.shortlists().items(list)->front().note, std::string("theirs"));
    m_session->noticeOthers();
    QTRY_COMPARE(m_items->index(0).data(ShortlistModel::NoteRole).toString(), u"theirs"_s);
    QCOMPARE(m_history->undoText(), u"adding A"_s);
    m_history->undo();
    QTRY_COMPARE(failed.count(), 2);
    QVERIFY(!m_history->canUndo());
    QCOMPARE(m_lists->count(), 1);
}

QTEST_GUILESS_MAIN(ShortlistsTest)

#include "shortliststest.moc"
