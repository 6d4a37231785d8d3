// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/search/searchmodel.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

using namespace hansa;
using namespace hansa::desktop;
using namespace Qt::StringLiterals;

/// The search room's state on the catalogue that comes with the program.
class SearchModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void listsAllAtFirst();
    void aMustLeavesWhatMeetsIt();
    void preferencesRankAndTheirPartsSumToTheScore();
    void aFacetSaysWhatChoosingGives();
    void undoAndRedo();
    void aNewerChangeDropsTheOlder();
    void littleFoundSaysWhatToRelax();
    void modelsKeepTheirPromises();

private:
    void settle();
    int cardOf(const QString &dimension);

    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<UndoHistory> m_history;
    std::unique_ptr<SearchModel> m_search;
};

void SearchModelTest::initTestCase()
{
    m_session =
        std::make_unique<Session>(m_folder.filePath(u"profile"_s), Clock(*parseInstant("2026-11-23T10:00:00Z")));
    QVERIFY(m_session->open());
    m_session->load();
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isReady(), 60000);
}

void SearchModelTest::init()
{
    m_history = std::make_unique<UndoHistory>();
    m_search = std::make_unique<SearchModel>();
    m_search->setHistory(m_history.get());
    m_search->setSession(m_session.get());
    QTRY_VERIFY(m_search->isAnswered());
}

/// Waits until the answer to the last change is there.
void SearchModelTest::settle()
{
    QTRY_VERIFY_WITH_TIMEOUT(!m_search->isRunning(), 30000);
}

int SearchModelTest::cardOf(const QString &dimension)
{
    m_search->add(dimension);
    settle();
    return m_search->editing();
}

void SearchModelTest::listsAllAtFirst()
{
    QCOMPARE(m_search->count(), int(m_session->snapshot()->index->size()));
    QVERIFY(!m_search->results()->isRanked());
    QVERIFY(m_search->countries() > 20);
    m_search->wantMore();
    settle();
    QCOMPARE(m_search->results()->count(), m_search->count());
}

void SearchModelTest::aMustLeavesWhatMeetsIt()
{
    const int card = cardOf(u"country"_s);
    m_search->toggleValue(card, u"FR"_s);
    m_search->setMode(card, u"must"_s);
    settle();
    QVERIFY(m_search->count() > 0);
    QVERIFY(m_search->count() < int(m_session->snapshot()->index->size()));
    for (const auto &row : m_search->results()->rows())
        QCOMPARE(m_session->snapshot()->index->country(row.row), "FR");
    QCOMPARE(m_search->countries(), 1);
}

void SearchModelTest::preferencesRankAndTheirPartsSumToTheScore()
{
    const int country = cardOf(u"country"_s);
    m_search->toggleValue(country, u"FR"_s);
    m_search->setWeight(country, 5);
    const int smes = cardOf(u"members.sme"_s);
    m_search->setRange(smes, u"50"_s, {});
    m_search->setWeight(smes, 2);
    settle();
    QVERIFY(m_search->results()->isRanked());
    double before = 1;
    for (const auto &row : m_search->results()->rows()) {
        double sum = 0;
        double missing = 0;
        for (const auto &part : row.parts) {
            sum += part.share;
            missing += part.missing;
        }
        QVERIFY(qAbs(sum - row.score) < 1e-9);
        QVERIFY(qAbs(sum + missing - row.reach) < 1e-9);
        QVERIFY(row.score <= before + 1e-9);
        before = row.score;
    }
}

void SearchModelTest::aFacetSaysWhatChoosingGives()
{
    const int card = cardOf(u"country"_s);
    m_search->setMode(card, u"must"_s);
    settle();
    FacetModel *facet = m_search->facet();
    QVERIFY(facet->count() > 20);
    const QModelIndex first = facet->index(0);
    const int promised = first.data(FacetModel::CountRole).toInt();
    m_search->toggleValue(card, first.data(FacetModel::ValueRole).toString());
    settle();
    QCOMPARE(m_search->count(), promised);
    QVERIFY(facet->index(0).data(FacetModel::ChosenRole).toBool());
    facet->setFilter(u"zzzz"_s);
    QCOMPARE(facet->count(), 0);
}

void SearchModelTest::undoAndRedo()
{
    const int all = m_search->count();
    const int card = cardOf(u"country"_s);
    m_search->toggleValue(card, u"FR"_s);
    m_search->setMode(card, u"exclude"_s);
    settle();
    const int without = m_search->count();
    QVERIFY(without < all);
    m_history->undo();
    settle();
    QCOMPARE(m_search->count(), all);
    m_history->redo();
    settle();
    QCOMPARE(m_search->count(), without);
    while (m_history->canUndo())
        m_history->undo();
    settle();
    QCOMPARE(m_search->criteria()->count(), 0);
    QCOMPARE(m_search->count(), all);
}

void SearchModelTest::aNewerChangeDropsTheOlder()
{
    const int card = cardOf(u"country"_s);
    m_search->setMode(card, u"must"_s);
    for (const QString &country : {u"FR"_s, u"DE"_s, u"ES"_s, u"FR"_s, u"DE"_s})
        m_search->toggleValue(card, country);
    settle();
    QTest::qWait(200);
    for (const auto &row : m_search->results()->rows())
        QCOMPARE(m_session->snapshot()->index->country(row.row), "ES");
}

void SearchModelTest::littleFoundSaysWhatToRelax()
{
    const int card = cardOf(u"members.total"_s);
    m_search->setRange(card, u"1000000"_s, {});
    m_search->setMode(card, u"must"_s);
    settle();
    QCOMPARE(m_search->count(), 0);
    QCOMPARE(m_search->relaxations().size(), 1);
    QCOMPARE(m_search->relaxations().first().card, card);
    QCOMPARE(m_search->relaxations().first().gain, int(m_session->snapshot()->index->size()));
}

void SearchModelTest::modelsKeepTheirPromises()
{
    const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    const QAbstractItemModelTester results(m_search->results(), mode);
    const QAbstractItemModelTester criteria(m_search->criteria(), mode);
    const QAbstractItemModelTester facet(m_search->facet(), mode);
    const int card = cardOf(u"sector"_s);
    m_search->toggleValue(card, u"energy"_s);
    settle();
    m_search->add(u"country"_s);
    m_search->remove(card);
    settle();
    m_search->reset();
    settle();
    QCOMPARE(m_search->criteria()->count(), 0);
}

QTEST_GUILESS_MAIN(SearchModelTest)

#include "searchmodeltest.moc"
