// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/search/weightsets.h"

#include <QTemporaryDir>
#include <QTest>

using namespace hansa;
using namespace hansa::desktop;
using namespace Qt::StringLiterals;

class WeightSetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void comparesAndBlends();
    void takingOverCanBeUndone();
    void whatCannotBeReadIsSaid();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<UndoHistory> m_history;
    std::unique_ptr<SearchModel> m_search;
    std::unique_ptr<WeightSets> m_sets;
};

const auto theirs = uR"({"criteria":[{"dimension":"sector","mode":"prefer","weight":5,"any_of":["energy"]}]})"_s;

void WeightSetsTest::initTestCase()
{
    m_session =
        std::make_unique<Session>(m_folder.filePath(u"profile"_s), Clock(*parseInstant("2026-11-23T10:00:00Z")));
    QVERIFY(m_session->open());
    m_session->load();
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isReady(), 60000);
}

void WeightSetsTest::init()
{
    m_sets.reset();
    m_history = std::make_unique<UndoHistory>();
    m_search = std::make_unique<SearchModel>();
    m_search->setHistory(m_history.get());
    m_search->setSession(m_session.get());
    m_search->add(u"country"_s);
    m_search->toggleValue(0, u"ES"_s);
    m_search->setMode(0, u"prefer"_s);
    m_search->setWeight(0, 4);
    m_sets = std::make_unique<WeightSets>();
    m_sets->setSearch(m_search.get());
}

void WeightSetsTest::comparesAndBlends()
{
    m_sets->compareWith(u"Sunny"_s, theirs);
    QCOMPARE(m_sets->share(), 0.5);
    QTRY_COMPARE(m_sets->weights().size(), 2);
    const WeightLine spain = m_sets->weights().at(0);
    QVERIFY(spain.title.contains(u"Spain"_s));
    QCOMPARE(spain.mine, 4.0);
    QCOMPARE(spain.theirs, 0.0);
    QCOMPARE(spain.blended, 2.0);
    QCOMPARE(m_sets->weights().at(1).blended, 2.5);
    // Half way the first are those that both like: Spanish energy clusters.
    const auto &index = *m_session->snapshot()->index;
    const RankLine first = m_sets->ranks().front();
    QCOMPARE(first.blended, 1);
    QCOMPARE(index.country(*index.find(first.recordId.toStdString())), "ES");
    QCOMPARE(index.primarySector(*index.find(first.recordId.toStdString())), "energy");

    m_sets->setShare(0);
    QTRY_COMPARE(m_sets->weights().at(1).blended, 0.0);
    for (const RankLine &line : m_sets->ranks())
        QCOMPARE(line.mine, line.blended);
    m_sets->setShare(1);
    QTRY_COMPARE(m_sets->weights().at(0).blended, 0.0);
    for (const RankLine &line : m_sets->ranks())
        QCOMPARE(line.theirs, line.blended);
}

void WeightSetsTest::takingOverCanBeUndone()
{
    const QString before = m_search->criteriaJson();
    m_sets->compareWith(u"Sunny"_s, theirs);
    m_sets->setShare(0.2);
    m_sets->take();
    QCOMPARE(m_search->criteria()->count(), 2);
    QCOMPARE(m_search->engineCriteria().list[0].weight, 3.2);
    QCOMPARE(m_search->engineCriteria().list[1].weight, 1.0);
    QVERIFY(m_history->undoText().contains(u"Sunny"_s));
    m_history->undo();
    QCOMPARE(m_search->criteriaJson(), before);
}

void WeightSetsTest::whatCannotBeReadIsSaid()
{
    m_sets->compareWith(u"Broken"_s, u"{"_s);
    QVERIFY(m_sets->errorMessage().contains(u"Broken"_s));
}

QTEST_MAIN(WeightSetsTest)
#include "weightsetstest.moc"
