// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/board/calltracking.h"
#include "desktop/search/savedsearches.h"
#include "desktop/workbench/shortlists.h"

#include "../seed.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace hansa;
using namespace hansa::desktop;
using namespace Qt::StringLiterals;

/// All that can be undone in the window, at random: undone it is as it was, redone as it came to be.
class UndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyStateComesBack();
    void stepsThatFailLeaveNoTrace();

private:
    /// Until the store's thread has done all, and the models have read what came of it.
    void settle() const
    {
        for (int round = 0; round < 4; ++round) {
            m_session->store().run([](Store &) { }).waitForFinished();
            QCoreApplication::processEvents();
        }
    }
    /// Every row of every table, but for the counters of ids (one that was undone is not given to another) and
    /// what the window remembers of itself, which is no step.
    [[nodiscard]] QString dump() const
    {
        const SQLite::Database db(m_session->workspacePath().toStdString(), SQLite::OPEN_READONLY);
        QString all;
        SQLite::Statement tables(db,
                                 "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN "
                                 "('sqlite_sequence', 'setting') ORDER BY name");
        while (tables.executeStep()) {
            const std::string table = tables.getColumn(0).getString();
            const int columns = SQLite::Statement(db, "SELECT * FROM " + table).getColumnCount();
            SQLite::Statement rows(db, "SELECT * FROM " + table + (columns > 1 ? " ORDER BY 1, 2" : " ORDER BY 1"));
            while (rows.executeStep()) {
                all += QString::fromStdString(table);
                for (int column = 0; column < rows.getColumnCount(); ++column)
                    all += u" | "_s
                        + (rows.isColumnNull(column) ? u"NULL"_s
                                                     : QString::fromStdString(rows.getColumn(column).getString()));
                all += u'\n';
            }
        }
        return all;
    }
    void step();

    [[nodiscard]] int upTo(int most) { return std::uniform_int_distribution(0, most)(m_random); }
    [[nodiscard]] QString call() { return m_callIds[upTo(int(m_callIds.size()) - 1)]; }
    [[nodiscard]] qint64 list() { return m_lists->idAt(upTo(std::max(0, m_lists->count() - 1))); }
    [[nodiscard]] QString organisation() { return u"org:"_s + QChar(u'a' + upTo(5)); }
    [[nodiscard]] QString word() { return u"w%1"_s.arg(upTo(8)); }

    std::mt19937 m_random;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<UndoHistory> m_history;
    std::unique_ptr<Shortlists> m_lists;
    std::unique_ptr<TrackedCalls> m_calls;
    std::unique_ptr<SearchModel> m_search;
    std::unique_ptr<SavedSearches> m_searches;
    QStringList m_callIds;
};

void UndoTest::init()
{
    m_searches.reset();
    m_search.reset();
    m_calls.reset();
    m_lists.reset();
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_session =
        std::make_unique<Session>(m_folder->filePath(u"profile"_s), Clock(*parseInstant("2026-11-23T10:00:00Z")));
    QVERIFY(m_session->open());
    m_session->load();
    QTRY_VERIFY(m_session->isReady());
    m_history = std::make_unique<UndoHistory>();
    m_lists = std::make_unique<Shortlists>();
    m_lists->setHistory(m_history.get());
    m_lists->setSession(m_session.get());
    m_calls = std::make_unique<TrackedCalls>();
    m_calls->setHistory(m_history.get());
    m_calls->setSession(m_session.get());
    m_search = std::make_unique<SearchModel>();
    m_search->setSession(m_session.get());
    m_searches = std::make_unique<SavedSearches>();
    m_searches->setHistory(m_history.get());
    m_searches->setSession(m_session.get());
    QTRY_VERIFY(m_calls->isReady());
    m_callIds.clear();
    const auto known =
        m_session->store().run([](Store &store) { return store.cache.records().all<catalogue::Call>({}); }).result();
    for (std::size_t at = 0; at < 3; ++at)
        m_callIds << QString::fromStdString(known->at(at).id);
}

void UndoTest::step()
{
    CallTracking tracking;
    tracking.setCalls(m_calls.get());
    tracking.setRecordId(call());
    switch (upTo(24)) {
    case 0:
        return m_lists->create(u"List "_s + word());
    case 1:
        return m_lists->rename(list(), u"List "_s + word());
    case 2:
        return m_lists->removeList(list());
    case 3:
        return m_lists->add(0, {organisation()}, {u"Someone"_s});
    case 4:
        return m_lists->add(list(), {organisation(), organisation()}, {word(), word()});
    case 5:
        return m_lists->remove(list(), organisation());
    case 6:
        return m_lists->setNote(list(), organisation(), word());
    case 7:
        return m_lists->move(list(), organisation(), upTo(4));
    case 8:
    case 9:
        return m_calls->track(call());
    case 10:
        return m_calls->untrack(call());
    case 11:
        return m_calls->setStage(call(), upTo(6));
    case 12:
        return tracking.setOwner(word());
    case 13:
        return tracking.setNote(word());
    case 14:
        return tracking.setShortlist(upTo(3) == 0 ? 0 : list());
    case 15:
        return tracking.addTask(word(), upTo(40) - 1);
    case 16:
        return tracking.setDone(upTo(9), upTo(1) == 0);
    case 17:
        return tracking.removeTask(upTo(9));
    case 18:
        return upTo(1) == 0 ? tracking.addDocument(u"https://example.org/"_s + word())
                            : tracking.removeDocument(upTo(3));
    case 19:
        return tracking.addRule(upTo(6));
    case 20:
        return upTo(1) == 0 ? tracking.setRuleNumber(upTo(4), 1 + upTo(8)) : tracking.removeRule(upTo(4));
    case 21:
        return upTo(2) == 0 ? tracking.resetRules() : tracking.addStatedRule(word());
    case 22:
        return tracking.setRole(organisation(), upTo(2));
    case 23:
        m_search->setText(word());
        return m_searches->save(u"Search %1"_s.arg(upTo(2)), m_search.get());
    default:
        return m_searches->remove(upTo(2));
    }
}

void UndoTest::everyStateComesBack()
{
    m_random.seed(testing::seed());
    constexpr int steps = 120;
    settle();
    std::vector<QString> states{dump()}; ///< before each step that can be undone, and after the last
    std::size_t at = 0;
    for (int taken = 0; taken < steps; ++taken) {
        const int way = upTo(5);
        if (way == 0 && m_history->canUndo()) {
            m_history->undo();
            --at;
        } else if (way == 1 && m_history->canRedo()) {
            m_history->redo();
            ++at;
        } else {
            const QString before = states[at];
            step();
            settle();
            if (const QString after = dump(); after != before) {
                states.resize(++at);
                states.push_back(after);
            }
        }
        settle();
        QCOMPARE(dump(), states[at]);
    }
    const QString last = states[at];
    // What is done in one go is done in its order, as fast as keys can be pressed.
    while (m_history->canUndo())
        m_history->undo();
    settle();
    QCOMPARE(dump(), states.front());
    for (std::size_t again = 0; again < at; ++again)
        m_history->redo();
    settle();
    QCOMPARE(dump(), last);
}

void UndoTest::stepsThatFailLeaveNoTrace()
{
    m_lists->create(u"Team"_s);
    settle();
    m_lists->create(u"team"_s); // that name is taken
    m_lists->rename(m_lists->idAt(0), u"Team"_s); // it has it already
    settle();
    QCOMPARE(m_history->undoText(), u"the shortlist “Team”"_s);
    m_history->undo();
    settle();
    QVERIFY(!m_history->canUndo());
    QCOMPARE(m_lists->count(), 0);
    m_history->redo();
    settle();
    QCOMPARE(m_lists->count(), 1);
}

QTEST_MAIN(UndoTest)
#include "undotest.moc"
