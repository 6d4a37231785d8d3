// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/search/savedsearches.h"
#include "desktop/search/pastsearches.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

using namespace hansa;
using namespace hansa::desktop;
using namespace Qt::StringLiterals;

class SavedSearchesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSearchIsKeptAndOpened();
    void savingCanBeUndone();
    void deletingCanBeUndone();
    void whatWasSeenComesBack();
    void aNameIsAskedFor();
    void aLineOpensTheSameSearch();
    void aBrokenLineChangesNothing();
    void whatWasRunIsNoted();

private:
    [[nodiscard]] QString nameAt(int place) const
    {
        return m_searches->index(place).data(SavedSearches::NameRole).toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<UndoHistory> m_history;
    std::unique_ptr<SearchModel> m_search;
    std::unique_ptr<SavedSearches> m_searches;
};

void SavedSearchesTest::init()
{
    m_searches.reset();
    m_search.reset();
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_session =
        std::make_unique<Session>(m_folder->filePath(u"profile"_s), Clock(*parseInstant("2026-11-23T10:00:00Z")));
    QVERIFY(m_session->open());
    m_history = std::make_unique<UndoHistory>();
    m_search = std::make_unique<SearchModel>();
    m_search->setHistory(m_history.get());
    m_search->setSession(m_session.get());
    m_searches = std::make_unique<SavedSearches>();
    m_searches->setHistory(m_history.get());
    m_searches->setSession(m_session.get());
}

void SavedSearchesTest::aSearchIsKeptAndOpened()
{
    const QAbstractItemModelTester tester(m_searches.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_search->setText(u"wind"_s);
    m_search->add(u"country"_s);
    m_search->toggleValue(1, u"DE"_s);
    const QString kept = m_search->criteriaJson();
    m_searches->save(u" Wind "_s, m_search.get());
    QTRY_COMPARE(m_searches->count(), 1);
    QCOMPARE(nameAt(0), u"Wind"_s);
    const QString summary = m_searches->index(0).data(SavedSearches::SummaryRole).toString();
    QVERIFY2(summary.contains(u"wind"_s) && summary.contains(u"Germany"_s), qPrintable(summary));

    m_search->reset();
    QVERIFY(m_search->criteriaJson() != kept);
    m_searches->open(0, m_search.get());
    QCOMPARE(m_search->criteriaJson(), kept);
    QCOMPARE(m_searches->errorMessage(), QString());
}

void SavedSearchesTest::whatWasRunIsNoted()
{
    PastSearches past;
    past.setSearch(m_search.get());
    const QAbstractItemModelTester tester(&past, QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_session->load();
    QTRY_VERIFY(m_session->isReady());
    m_search->setText(u"wi"_s); // on the way
    m_search->setText(u"wind"_s);
    QTRY_COMPARE_WITH_TIMEOUT(past.count(), 1, 20000);
    QVERIFY(past.index(0).data(PastSearches::SummaryRole).toString().contains(u"wind"_s));
    QVERIFY(past.index(0).data(PastSearches::WhenRole).toString().contains(u"2026"_s));
    m_search->reset();
    QCOMPARE(m_search->text(), QString());
    past.open(0);
    QCOMPARE(m_search->text(), u"wind"_s);
    past.clear();
    QTRY_COMPARE(past.count(), 0);
    QCOMPARE(past.errorMessage(), QString());
}

void SavedSearchesTest::savingCanBeUndone()
{
    m_search->setText(u"wind"_s);
    const QString first = m_search->criteriaJson();
    m_searches->save(u"Energy"_s, m_search.get());
    QTRY_COMPARE(m_searches->count(), 1);
    m_search->setText(u"solar"_s);
    m_searches->save(u"energy"_s, m_search.get()); // in place of the first
    QTRY_COMPARE(nameAt(0), u"energy"_s);
    QCOMPARE(m_searches->count(), 1);
    m_history->undo();
    QTRY_COMPARE(nameAt(0), u"Energy"_s);
    m_searches->open(0, m_search.get());
    QCOMPARE(m_search->criteriaJson(), first);
    m_history->undo(); // the opening
    m_history->undo(); // the words
    m_history->undo(); // the first saving
    QTRY_COMPARE(m_searches->count(), 0);
}

void SavedSearchesTest::deletingCanBeUndone()
{
    for (const char *name : {"b", "A", "c"})
        m_searches->save(QString::fromUtf8(name), m_search.get());
    QTRY_COMPARE(m_searches->count(), 3);
    QCOMPARE(nameAt(0), u"A"_s);
    m_searches->remove(1);
    QTRY_COMPARE(m_searches->count(), 2);
    m_history->undo();
    QTRY_COMPARE(m_searches->count(), 3);
    QCOMPARE(nameAt(1), u"b"_s);
    m_history->redo();
    QTRY_COMPARE(m_searches->count(), 2);
    QCOMPARE(nameAt(1), u"c"_s);
}

void SavedSearchesTest::whatWasSeenComesBack()
{
    m_searches->save(u"Light"_s, m_search.get());
    QTRY_COMPARE(m_searches->count(), 1);
    const auto theirs = store::Workspace::open(m_session->workspacePath());
    const auto before = theirs->searches().find("Light")->value();
    const store::SeenMatches seen{{"org:a", 0.5}};
    QVERIFY(theirs->searches().look(before.id, seen, before.saved));
    m_searches->remove(0);
    QTRY_COMPARE(m_searches->count(), 0);
    m_history->undo();
    QTRY_COMPARE(m_searches->count(), 1);
    QCOMPARE(theirs->searches().find("Light")->value(), before);
    QCOMPARE(theirs->searches().seen(before.id)->value(), seen);
}

void SavedSearchesTest::aNameIsAskedFor()
{
    m_searches->save(u"  "_s, m_search.get());
    QVERIFY(!m_searches->errorMessage().isEmpty());
    QVERIFY(!m_history->canUndo());
}

void SavedSearchesTest::aLineOpensTheSameSearch()
{
    m_search->setText(u"wind & waves"_s);
    m_search->add(u"members.sme"_s);
    m_search->setRange(1, u"50"_s, {});
    m_search->setWeight(1, 5);
    const QString criteria = m_search->criteriaJson();
    const QString link = m_search->link();
    QVERIFY(SearchModel::isLink(link));
    QVERIFY(m_search->command().startsWith(u"hansactl search "_s));
    m_search->reset();
    QCOMPARE(m_search->openLink(u"  <"_s + link + u">\n"_s), QString());
    QCOMPARE(m_search->criteriaJson(), criteria);
    m_history->undo();
    QVERIFY(m_search->criteriaJson() != criteria);
}

void SavedSearchesTest::aBrokenLineChangesNothing()
{
    m_search->setText(u"wind"_s);
    const QString before = m_search->criteriaJson();
    const QString refused = m_search->openLink(u"hansa:search?must=sector%3Ddigitl"_s);
    QVERIFY2(refused.contains(u"digital"_s), qPrintable(refused));
    QCOMPARE(m_search->criteriaJson(), before);
}

QTEST_GUILESS_MAIN(SavedSearchesTest)
#include "savedsearchestest.moc"
