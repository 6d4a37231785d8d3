// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/wording.h"
#include "desktop/board/callfeed.h"
#include "desktop/board/callfiles.h"
#include "desktop/board/calltimeline.h"
#include "desktop/board/calltracking.h"
#include "desktop/board/owncallform.h"
#include "desktop/board/stagecolumn.h"
#include "desktop/records/recordview.h"
#include "desktop/rooms/fitchoices.h"
#include "desktop/rooms/roomlist.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace hansa;
using namespace hansa::desktop;
using namespace Qt::StringLiterals;

/// The calls that one tracks: stages, days, changes, on a real profile.
class BoardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void trackingCanBeUndone();
    void whatAnotherProgramWritesStays();
    void editsThatFollowEachOtherAreAllKept();
    void anUndoneEditLeavesTheOthers();
    void stagesAreColumns();
    void tasksHaveTheirDays();
    void theYearAtAGlance();
    void aDeadlineInAnUnknownZoneIsADay();
    void aMovedDeadlineIsNews();
    void aFileThatCannotBeReadIsSaid();
    void aFileIsReadBesideTheStore();
    void aStoppedImportTakesNothing();
    void aCalendarIsWritten();
    void whatTheUserWroteOutlivesAnImport();
    void unsafeDocumentsAreNoLinks();
    void rulesAndRolesCanBeEdited();
    void aCallIsEnteredEditedAndDiscarded();
    void whatTheFormDoesNotShowStays();
    void typingANoteIsOneStep();
    void whatIsTypedGoesToTheCallItWasTypedFor();
    void aChangedTextIsShownWordByWord();
    void onlyASafeAddressIsFetched();
    void callsFitAShortlist();
    void aCallThatIsGoneIsShownAsLastKnown();

private:
    /// Imports a table of one call, which closes on this day.
    void import(const QByteArray &day)
    {
        QFile file(m_folder->filePath(u"calls.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("title,reference,deadlines\nLight for all,X-1," + day + "\nAnother,X-2,2027-06-01\n");
        file.close();
        QSignalSpy done(m_files.get(), &CallFiles::imported);
        QSignalSpy loaded(m_session.get(), &Session::snapshotChanged);
        m_files->importFiles(file.fileName());
        QTRY_COMPARE(done.count(), 1);
        QTRY_VERIFY(loaded.count() > 0);
        QTRY_VERIFY(!m_session->isLoading());
    }
    void track(const QString &id)
    {
        m_calls->track(id);
        QTRY_VERIFY(m_calls->find(id));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<UndoHistory> m_history;
    std::unique_ptr<TrackedCalls> m_calls;
    std::unique_ptr<CallFiles> m_files;
};

void BoardTest::init()
{
    m_files.reset();
    m_calls.reset();
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_session =
        std::make_unique<Session>(m_folder->filePath(u"profile"_s), Clock(*parseInstant("2026-11-23T10:00:00Z")));
    QVERIFY(m_session->open());
    m_session->load();
    QTRY_VERIFY(m_session->isReady());
    m_history = std::make_unique<UndoHistory>();
    m_calls = std::make_unique<TrackedCalls>();
    m_calls->setHistory(m_history.get());
    m_calls->setSession(m_session.get());
    m_files = std::make_unique<CallFiles>();
    m_files->setSession(m_session.get());
    QTRY_VERIFY(m_calls->isReady());
    import("2027-02-10");
}

void BoardTest::trackingCanBeUndone()
{
    const QAbstractItemModelTester tester(m_calls.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    track(u"call:x-1"_s);
    QCOMPARE(m_calls->count(), 1);
    const QModelIndex row = m_calls->index(0);
    QCOMPARE(row.data(TrackedCalls::TitleRole).toString(), u"Light for all"_s);
    QCOMPARE(row.data(TrackedCalls::FigureRole).toString(), u"in 79 days"_s);
    QVERIFY(row.data(TrackedCalls::TasksRole).toString().startsWith(u"0 of "_s));
    m_calls->track(u"call:x-1"_s); // twice is once
    m_history->undo();
    QTRY_COMPARE(m_calls->count(), 0);
    m_history->redo();
    QTRY_COMPARE(m_calls->count(), 1);
    m_calls->untrack(u"call:x-1"_s);
    QTRY_COMPARE(m_calls->count(), 0);
    m_history->undo();
    QTRY_COMPARE(m_calls->count(), 1);
}

void BoardTest::whatAnotherProgramWritesStays()
{
    track(u"call:x-1"_s);
    CallTracking tracking;
    tracking.setCalls(m_calls.get());
    tracking.setRecordId(u"call:x-1"_s);
    const auto before = tracking.tasks().size();
    const auto other = store::Workspace::open(m_session->workspacePath());
    QVERIFY(other->trackedCalls().addTask("call:x-1", {.title = "Board approves", .done = false, .daysBefore = 30}));
    QVERIFY(other->trackedCalls().setNote("call:x-1", "theirs"));
    tracking.setOwner(u"Bo"_s); // the window has not read it yet
    QTRY_COMPARE(tracking.owner(), u"Bo"_s);
    QCOMPARE(tracking.note(), u"theirs"_s);
    QCOMPARE(tracking.tasks().size(), before + 1);
    m_history->undo();
    QTRY_COMPARE(tracking.owner(), QString());
    QCOMPARE(tracking.note(), u"theirs"_s);
    QCOMPARE(tracking.tasks().size(), before + 1);
    // The tick is for the task that was seen, wherever it is by now.
    const auto first = other->trackedCalls().find("call:x-1")->value().tasks.front().id;
    QVERIFY(other->trackedCalls().removeTask(first));
    tracking.setDone(1, true);
    QTRY_COMPARE(tracking.tasks().size(), before);
    QVERIFY(tracking.tasks().constFirst().done);
    QVERIFY(!tracking.tasks()[1].done);
}

void BoardTest::editsThatFollowEachOtherAreAllKept()
{
    track(u"call:x-1"_s);
    CallTracking tracking;
    tracking.setCalls(m_calls.get());
    tracking.setRecordId(u"call:x-1"_s);
    // The disk takes its time, and the user goes on.
    const auto other = store::Workspace::open(m_session->workspacePath());
    const auto waited = other->transaction(u"Waiting"_s, [&]() -> Result<void> {
        tracking.setNote(u"an hour of thinking"_s);
        tracking.setDone(0, true);
        tracking.setOwner(u"Ana"_s);
        tracking.setOwner({}); // as the window still shows it: it is an edit all the same
        tracking.addStatedRule(u"One SME"_s);
        tracking.addStatedRule(u"One university"_s);
        QTest::qWait(50);
        return {};
    });
    QVERIFY(waited);
    QTRY_VERIFY(m_calls->isSettled() && tracking.hasOwnRules());
    QCOMPARE(tracking.note(), u"an hour of thinking"_s);
    QVERIFY(tracking.tasks().constFirst().done);
    QCOMPARE(tracking.owner(), QString());
    QCOMPARE(m_calls->find(u"call:x-1"_s)->tracked.rules->size(), std::size_t(2));
    QCOMPARE(m_calls->errorMessage(), QString());
}

void BoardTest::anUndoneEditLeavesTheOthers()
{
    track(u"call:x-1"_s);
    CallTracking tracking;
    tracking.setCalls(m_calls.get());
    tracking.setRecordId(u"call:x-1"_s);
    tracking.setNote(u"mine"_s);
    QTRY_COMPARE(tracking.note(), u"mine"_s);
    const auto other = store::Workspace::open(m_session->workspacePath());
    QVERIFY(other->trackedCalls().setNote("call:x-1", "theirs"));
    const QSignalSpy failed(m_history.get(), &UndoHistory::failed);
    m_history->undo();
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY2(failed[0][0].toString().contains(u"another program"_s), qPrintable(failed[0][0].toString()));
    QCOMPARE(other->trackedCalls().find("call:x-1")->value().note, std::string("theirs"));
    QCOMPARE(m_history->undoText(), u"tracking"_s); // that step is out of the way
    m_session->noticeOthers();
    QTRY_COMPARE(tracking.note(), u"theirs"_s);
}

void BoardTest::stagesAreColumns()
{
    track(u"call:x-1"_s);
    track(u"call:x-2"_s);
    StageColumn watching;
    watching.setCalls(m_calls.get());
    watching.setStage(0);
    StageColumn preparing;
    preparing.setCalls(m_calls.get());
    preparing.setStage(2);
    QCOMPARE(watching.count(), 2);
    QCOMPARE(watching.idAt(0), u"call:x-1"_s); // closes first
    m_calls->setStage(u"call:x-1"_s, 2);
    QTRY_COMPARE(preparing.count(), 1);
    QCOMPARE(preparing.rowOf(u"call:x-1"_s), 0);
    QCOMPARE(watching.count(), 1);
    m_history->undo();
    QTRY_COMPARE(watching.count(), 2);
    m_calls->setStage(u"call:x-1"_s, 99);
    m_calls->setStage(u"call:nobody"_s, 1);
    QCOMPARE(watching.count(), 2);
}

void BoardTest::tasksHaveTheirDays()
{
    track(u"call:x-1"_s);
    CallTracking tracking;
    tracking.setCalls(m_calls.get());
    tracking.setRecordId(u"call:x-1"_s);
    QVERIFY(tracking.isTracked());
    const auto before = tracking.tasks().size();
    tracking.addTask(u" Board approves "_s, 80);
    QTRY_COMPARE(tracking.tasks().size(), before + 1);
    const CallTaskLine late = tracking.tasks().constLast();
    QCOMPARE(late.title, u"Board approves"_s);
    QVERIFY(late.late); // 22 November is over
    QVERIFY(late.due.contains(calls::dateText({2026, 11, 22}, QLocale())));
    tracking.setDone(int(before), true);
    QTRY_VERIFY(tracking.tasks().constLast().done);
    QVERIFY(!tracking.tasks().constLast().late);
    tracking.addTask(u"Some day"_s, -1);
    QTRY_VERIFY(tracking.tasks().constLast().due.isEmpty());
    tracking.removeTask(int(before));
    QTRY_COMPARE(tracking.tasks().size(), before + 1);
    tracking.setOwner(u"Ana"_s);
    QTRY_COMPARE(tracking.owner(), u"Ana"_s);
    tracking.setNote(u"Two partners"_s);
    QTRY_COMPARE(tracking.note(), u"Two partners"_s);
    m_history->undo();
    QTRY_COMPARE(tracking.note(), QString());
}

void BoardTest::theYearAtAGlance()
{
    track(u"call:x-1"_s);
    track(u"call:x-2"_s);
    CallTimeline timeline;
    const QAbstractItemModelTester tester(&timeline, QAbstractItemModelTester::FailureReportingMode::QtTest);
    timeline.setCalls(m_calls.get());
    QCOMPARE(timeline.months().size(), 12);
    QCOMPARE(timeline.months().constFirst(), calls::dateText({2026, 11, 0}, QLocale()));
    QCOMPARE(timeline.deadlinesOfMonths(), (QList<int>{0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0}));
    const QModelIndex february = timeline.index(timeline.firstOf(3));
    QCOMPARE(february.data(CallTimeline::MonthRole).toString(), calls::dateText({2027, 2, 0}, QLocale()));
    for (int row = 1; row < timeline.count(); ++row)
        QVERIFY(!timeline.index(row - 1).data(CallTimeline::RecordRole).toString().isEmpty());
    QCOMPARE(timeline.next(), 0);
    const int all = timeline.count();
    m_calls->setStage(u"call:x-1"_s, 6); // who dropped it is asked for nothing more
    QTRY_VERIFY(timeline.count() < all);
}

void BoardTest::aDeadlineInAnUnknownZoneIsADay()
{
    const auto stated = [](const char *date) -> QByteArray {
        return QByteArray(R"("[{""date"":"")") + date
            + R"("",""time"":""17:00"",""timezone"":""AAA-1BBB,M3.2.0/2,M11.1.0""}]")";
    };
    import(stated("2027-02-17"));
    track(u"call:x-1"_s);
    CallTimeline timeline;
    timeline.setCalls(m_calls.get());
    QCOMPARE(timeline.deadlinesOfMonths(), (QList<int>{0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0}));
    QStringList said;
    for (int row = 0; row < timeline.count(); ++row)
        said << timeline.index(row).data(CallTimeline::WhatRole).toString();
    QVERIFY(said.contains(u"Deadline, time zone unknown"_s));
    QCOMPARE(m_calls->index(0).data(TrackedCalls::FigureRole).toString(),
             u"closes "_s + calls::dateText({2027, 2, 17}, QLocale()));
    import(stated("0001-01-01"));
    QTRY_COMPARE(timeline.count(), 0);
}

void BoardTest::aMovedDeadlineIsNews()
{
    track(u"call:x-1"_s);
    QCOMPARE(m_calls->unseen(), 0);
    m_calls.reset(); // an hour later
    m_files.reset();
    m_session =
        std::make_unique<Session>(m_folder->filePath(u"profile"_s), Clock(*parseInstant("2026-11-23T11:00:00Z")));
    QVERIFY(m_session->open());
    m_calls = std::make_unique<TrackedCalls>();
    m_calls->setHistory(m_history.get());
    m_calls->setSession(m_session.get());
    m_files = std::make_unique<CallFiles>();
    m_files->setSession(m_session.get());
    import("2027-02-17");
    QTRY_COMPARE(m_calls->unseen(), 1);
    QVERIFY(m_calls->notice().startsWith(u"1 change"_s));
    CallFeed feed;
    feed.setCalls(m_calls.get());
    QCOMPARE(feed.count(), 1);
    const QString before = calls::dateText({2027, 2, 10}, QLocale());
    QVERIFY(feed.index(0).data(CallFeed::WhatRole).toString().startsWith(u"The deadline moved: "_s + before));
    QVERIFY(feed.index(0).data(CallFeed::UnseenRole).toBool());
    m_calls->markSeen();
    QTRY_COMPARE(m_calls->unseen(), 0);
    QVERIFY(!feed.index(0).data(CallFeed::UnseenRole).toBool());
    QVERIFY(m_calls->notice().isEmpty());
}

void BoardTest::aFileThatCannotBeReadIsSaid()
{
    QSignalSpy done(m_files.get(), &CallFiles::imported);
    m_files->importFiles(m_folder->filePath(u"nothing.json"_s));
    QTRY_VERIFY(!m_files->isRunning());
    QVERIFY(m_files->errorMessage().contains(u"nothing.json"_s));
    QCOMPARE(done.count(), 0);
}

/// A pipe that nobody writes is a file that takes for ever: pages are read meanwhile, and all closes.
void BoardTest::aFileIsReadBesideTheStore()
{
#ifdef Q_OS_UNIX
    const QString path = m_folder->filePath(u"pipe.csv"_s);
    QCOMPARE(mkfifo(QFile::encodeName(path).constData(), S_IRUSR | S_IWUSR), 0);
    const auto release = qScopeGuard([&] { // the reader finds an empty file
        QFile writer(path);
        static_cast<void>(writer.open(QIODevice::ReadWrite | QIODevice::ExistingOnly));
    });
    m_files->importFiles(path);
    QVERIFY(m_files->isImporting());
    const auto answer = m_session->store().run([](Store &) { return true; });
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(m_files->isImporting());
    m_files.reset();
    m_calls.reset();
    m_session.reset();
#else
    QSKIP("there are no pipes in folders here");
#endif
}

void BoardTest::aStoppedImportTakesNothing()
{
    QFile file(m_folder->filePath(u"many.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("title,reference\n");
    for (int number = 0; number < 20'000; ++number)
        file.write("Many,M-" + QByteArray::number(number) + "\n");
    file.close();
    QSignalSpy done(m_files.get(), &CallFiles::imported);
    m_files->importFiles(file.fileName());
    m_files->cancel();
    QTRY_COMPARE(done.count(), 1);
    QVERIFY(done.front().front().toString().startsWith(u"Stopped"_s));
    QVERIFY(!m_files->isRunning() && m_files->errorMessage().isEmpty());
    const auto held = m_session->store().run([](Store &store) { return store.cache.records().record("call:m-1"); });
    QTRY_VERIFY(held.isFinished());
    QVERIFY(held.result() && !*held.result());
}

void BoardTest::aCalendarIsWritten()
{
    track(u"call:x-1"_s);
    QSignalSpy done(m_files.get(), &CallFiles::exported);
    const QString path = m_folder->filePath(u"calls.ics"_s);
    m_files->exportTracked(path);
    QTRY_COMPARE(done.count(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("UID:call-x-1-deadline@hansa"));
    m_files->exportTracked(m_folder->filePath(u"none/calls.ics"_s));
    QTRY_VERIFY(!m_files->isRunning());
    QVERIFY(!m_files->errorMessage().isEmpty());
}

void BoardTest::whatTheUserWroteOutlivesAnImport()
{
    track(u"call:x-1"_s);
    CallTracking tracking;
    tracking.setCalls(m_calls.get());
    tracking.setRecordId(u"call:x-1"_s);
    tracking.setNote(u"Mine"_s);
    QTRY_COMPARE(tracking.note(), u"Mine"_s);
    const auto tasks = tracking.tasks().size();
    import("2027-03-01");
    QTRY_COMPARE(m_calls->index(0).data(TrackedCalls::FigureRole).toString(), u"in 98 days"_s);
    QCOMPARE(tracking.note(), u"Mine"_s);
    QCOMPARE(tracking.tasks().size(), tasks);
}

void BoardTest::unsafeDocumentsAreNoLinks()
{
    track(u"call:x-1"_s);
    CallTracking tracking;
    tracking.setCalls(m_calls.get());
    tracking.setRecordId(u"call:x-1"_s);
    for (const QString &address :
         {u"javascript:alert(1)"_s, u"file:///etc/passwd"_s, u""_s, u"https://example.org/a"_s})
        tracking.addDocument(address);
    QTRY_COMPARE(tracking.documents(), QStringList{u"https://example.org/a"_s});
}

void BoardTest::rulesAndRolesCanBeEdited()
{
    track(u"call:x-1"_s);
    const qint64 list = m_session->store()
                            .run([](Store &store) {
                                const auto made = store.workspace.shortlists().create("Draft", Instant());
                                for (const char *id : {"org:minalogic", "org:photonics-finland"})
                                    if (!store.workspace.shortlists().add(made->id, id, id, Instant()))
                                        qFatal("the shortlist cannot be filled");
                                return qint64(made->id);
                            })
                            .result()
                            .value();
    CallTracking tracking;
    tracking.setCalls(m_calls.get());
    tracking.setRecordId(u"call:x-1"_s);
    tracking.setShortlist(list);
    QTRY_COMPARE(tracking.draft().size(), 2);
    QVERIFY(tracking.consortium().isEmpty()); // nothing is known of this call
    QVERIFY(!tracking.hasOwnRules());

    tracking.addRule(0); // at least two organisations
    QTRY_COMPARE(tracking.consortium().size(), 1);
    QCOMPARE(tracking.consortium()[0].sign, 1);
    QCOMPARE(tracking.consortium()[0].number, 2);
    QVERIFY(tracking.consortium()[0].source.startsWith(u"You, 2026-11-23"_s));
    tracking.setRuleNumber(0, 3);
    QTRY_COMPARE(tracking.consortium()[0].sign, -1);
    m_history->undo();
    QTRY_COMPARE(tracking.consortium()[0].number, 2);
    const auto associated = int(CallTracking::roles().indexOf(u"associated partner"_s));
    tracking.setRole(u"org:minalogic"_s, associated);
    QTRY_COMPARE(tracking.draft()[0].role, associated);
    QCOMPARE(tracking.consortium()[0].sign, -1); // who is associated is not counted
    tracking.addStatedRule(u"One of them is an SME"_s);
    QTRY_COMPARE(tracking.consortium().size(), 2);
    QCOMPARE(tracking.consortium()[1].sign, 0);
    tracking.removeRule(0);
    QTRY_COMPARE(tracking.consortium().size(), 1);
    tracking.resetRules();
    QTRY_VERIFY(!tracking.hasOwnRules());
    QVERIFY(tracking.consortium().isEmpty());
}

void BoardTest::aCallIsEnteredEditedAndDiscarded()
{
    OwnCallForm form;
    form.setHistory(m_history.get());
    form.setSession(m_session.get());
    QSignalSpy kept(&form, &OwnCallForm::kept);
    form.keep({{u"title"_s, u"Regional vouchers"_s}, {u"deadline"_s, u"in May"_s}});
    QTRY_VERIFY(form.errorMessage().contains(u"deadlines"_s));
    form.keep({{u"title"_s, u"Regional vouchers"_s},
               {u"deadline"_s, u"2027-05-03"_s},
               {u"time"_s, u"12:00"_s},
               {u"budget_eur"_s, QLocale().toString(1500000)}});
    QTRY_COMPARE(kept.count(), 1);
    QVERIFY(form.errorMessage().isEmpty());
    const QString id = kept[0][0].toString();
    QCOMPARE(id, u"call:own-regional-vouchers"_s);
    track(id);
    QVERIFY(m_calls->index(0).data(TrackedCalls::AsideRole).toString().contains(u"12:00"_s));

    OwnCallForm editing;
    editing.setHistory(m_history.get());
    editing.setSession(m_session.get());
    editing.setRecordId(id);
    QTRY_VERIFY(editing.isOwn());
    QCOMPARE(editing.fields()[u"budget_eur"_s].toString(), u"1500000"_s);
    QCOMPARE(editing.fields()[u"time"_s].toString(), u"12:00"_s);
    QVariantMap fields = editing.fields();
    fields[u"title"_s] = u"Vouchers"_s;
    editing.keep(fields);
    QTRY_COMPARE(m_calls->index(0).data(TrackedCalls::TitleRole).toString(), u"Vouchers"_s);
    QCOMPARE(m_calls->unseen(), 0); // what one does oneself is no news

    editing.discard();
    QTRY_VERIFY(m_calls->index(0).data(TrackedCalls::GoneRole).toBool());
    m_history->undo();
    QTRY_VERIFY(!m_calls->index(0).data(TrackedCalls::GoneRole).toBool());

    OwnCallForm others;
    others.setHistory(m_history.get());
    others.setSession(m_session.get());
    QSignalSpy loaded(&others, &OwnCallForm::loaded);
    others.setRecordId(u"call:x-1"_s);
    QTRY_VERIFY(loaded.count() > 0);
    QVERIFY(!others.isOwn());
}

void BoardTest::whatTheFormDoesNotShowStays()
{
    const std::string record = R"({"as_of":"2026-01-02","consortium":{"max_partners":5,"min_countries":2,)"
                               R"("min_partners":3,"notes":"One university at least"},"deadlines":[{)"
                               R"("date":"2027-05-03","stage":"full proposal","time":"12:00",)"
                               R"("timezone":"Europe/Lisbon"},{"date":"2027-09-01","later":1}],"eligible":{)"
                               R"("applicants":["sme","university"],"countries":["PT","ES"]},)"
                               R"("id":"call:own-vouchers","title":"Vouchers","unverified":["deadlines"]})";
    const auto kept = [&] {
        return m_session->store()
            .run([](Store &store) { return (**store.workspace.ownCalls().find("call:own-vouchers")).record; })
            .result()
            .value();
    };
    m_session->store()
        .run([record](Store &store) {
            return store.workspace.ownCalls().put({"call:own-vouchers", record, Instant()}).has_value();
        })
        .waitForFinished();
    OwnCallForm form;
    form.setHistory(m_history.get());
    form.setSession(m_session.get());
    form.setRecordId(u"call:own-vouchers"_s);
    QTRY_VERIFY(form.isOwn());
    QCOMPARE(form.fields()[u"timezone"_s].toString(), u"Europe/Lisbon"_s);
    QSignalSpy done(&form, &OwnCallForm::kept);
    form.keep(form.fields());
    QTRY_COMPARE(done.count(), 1);
    QCOMPARE(kept(), record);

    QVariantMap fields = form.fields();
    fields[u"title"_s] = u"Vouchers 2027"_s;
    form.keep(fields);
    QTRY_COMPARE(done.count(), 2);
    std::string wanted = record;
    wanted.replace(wanted.find(R"("title":"Vouchers")"), 18, R"("title":"Vouchers 2027")");
    QCOMPARE(kept(), wanted);
}

void BoardTest::typingANoteIsOneStep()
{
    track(u"call:x-1"_s);
    CallTracking tracking;
    tracking.setCalls(m_calls.get());
    tracking.setRecordId(u"call:x-1"_s);
    tracking.setNote(u"Before"_s);
    QTRY_COMPARE(tracking.note(), u"Before"_s);
    const int session = 70'000;
    for (const auto &typed : {u"Before T"_s, u"Before Two"_s, u"Before Two partners"_s}) {
        tracking.setNote(typed, u"call:x-1"_s, session);
        QTRY_COMPARE(tracking.note(), typed); // the workspace has it after each pause
    }
    tracking.setNote(u"Another time"_s, u"call:x-1"_s, session + 1);
    QTRY_COMPARE(tracking.note(), u"Another time"_s);
    m_history->undo();
    QTRY_COMPARE(tracking.note(), u"Before Two partners"_s);
    m_history->undo();
    QTRY_COMPARE(tracking.note(), u"Before"_s);
    m_history->redo();
    QTRY_COMPARE(tracking.note(), u"Before Two partners"_s);
}

void BoardTest::whatIsTypedGoesToTheCallItWasTypedFor()
{
    track(u"call:x-1"_s);
    track(u"call:x-2"_s);
    CallTracking tracking;
    tracking.setCalls(m_calls.get());
    tracking.setRecordId(u"call:x-2"_s); // already turned to when the field of the other saves
    tracking.setNote(u"Of the first"_s, u"call:x-1"_s, 70'000);
    tracking.setOwner(u"Ana"_s, u"call:x-1"_s, 70'001);
    QTRY_COMPARE(m_calls->find(u"call:x-1"_s)->tracked.owner, "Ana");
    QCOMPARE(m_calls->find(u"call:x-1"_s)->tracked.note, "Of the first");
    QCOMPARE(tracking.note(), QString());
}

void BoardTest::aChangedTextIsShownWordByWord()
{
    const auto bring = [&](const QByteArray &summary) {
        QFile file(m_folder->filePath(u"text.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("title,reference,summary\nTexts,X-9," + summary + "\n");
        file.close();
        QSignalSpy done(m_files.get(), &CallFiles::imported);
        m_files->importFiles(file.fileName());
        QTRY_COMPARE(done.count(), 1);
    };
    bring("At least three <b>partners</b>");
    bring("At least four <b>partners</b>");
    CallFeed feed;
    feed.setCalls(m_calls.get());
    feed.setAll(true);
    QTRY_COMPARE(feed.count(), 2); // the call came, and then changed
    // Remote markup stays text.
    QCOMPARE(feed.index(0).data(CallFeed::DifferenceRole).toString(),
             u"At least <s>three</s> <u>four</u> &lt;b&gt;partners&lt;/b&gt;"_s);
    QCOMPARE(feed.index(0).data(CallFeed::SpokenRole).toString(), u"removed: three; added: four"_s);
}

void BoardTest::onlyASafeAddressIsFetched()
{
    QSignalSpy done(m_files.get(), &CallFiles::imported);
    m_files->fetch(u"http://example.org/feed"_s);
    QVERIFY(m_files->isFetching());
    QTRY_VERIFY(!m_files->isRunning());
    QVERIFY(m_files->errorMessage().contains(u"https"_s));
    QCOMPARE(done.count(), 0);
}

void BoardTest::callsFitAShortlist()
{
    const qint64 list =
        m_session->store()
            .run([](Store &store) {
                const auto made = store.workspace.shortlists().create("Light", Instant());
                if (!store.workspace.shortlists().add(made->id, "org:photonics-finland", "P", Instant()))
                    qFatal("the shortlist cannot be filled");
                return qint64(made->id);
            })
            .result()
            .value();
    FitChoices choices;
    choices.setSession(m_session.get());
    QTRY_COMPARE(choices.names().size(), 2);
    QCOMPARE(choices.current(), 0);
    RoomList room;
    room.setSession(m_session.get());
    room.setKind(u"call"_s);
    QTRY_COMPARE(room.state(), RoomList::Filled);
    m_session->settings()->setFitFor(FitChoices::ofShortlist(list));
    QCOMPARE(choices.current(), 1);
    QTRY_COMPARE(room.sorts()[room.sort()], u"best fit first"_s);
    QTRY_VERIFY(room.model()
                    ->index(0, 0)
                    .data(RecordListModel::DetailsRole)
                    .toString()
                    .contains(u"fit 0"_s + QLocale().decimalPoint()));
    // A partnership is named by its record.
    m_session->settings()->setFitFor(u"partnership:nobody"_s);
    QTRY_COMPARE(choices.current(), 0);
}

void BoardTest::aCallThatIsGoneIsShownAsLastKnown()
{
    track(u"call:x-1"_s);
    const auto removed = m_session->store()
                             .run([](Store &store) { return store.workspace.importedCalls().remove("local.files"); })
                             .result();
    QVERIFY(removed);
    m_session->load();
    QTRY_VERIFY(m_calls->index(0).data(TrackedCalls::GoneRole).toBool());
    RecordView view;
    view.setSession(m_session.get());
    view.setRecordId(u"call:x-1"_s);
    QTRY_COMPARE(view.state(), RecordView::Filled);
    QCOMPARE(view.page().title, u"Light for all"_s);
    QVERIFY(view.page().state.contains(u"last known"_s));
    view.setRecordId(u"call:x-2"_s); // gone, and not tracked
    QTRY_COMPARE(view.state(), RecordView::Gone);
}

QTEST_MAIN(BoardTest)
#include "boardtest.moc"
