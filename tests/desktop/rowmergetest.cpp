// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "../seed.h"
#include "desktop/search/resultmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace hansa::desktop;
using namespace Qt::StringLiterals;

class RowMergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyRankingFollowsAnyOther();
    void whatStaysIsNotReset();
    void marksStayWithTheirRows();
    void typeAheadGoesRound();
};

namespace
{
ResultRow row(const QString &id, double score = 1)
{
    ResultRow made;
    made.id = id;
    made.name = id;
    made.score = score;
    return made;
}

QStringList idsOf(const ResultModel &model)
{
    QStringList ids;
    for (int place = 0; place < model.count(); ++place)
        ids += model.idAt(place);
    return ids;
}
} // namespace

void RowMergeTest::anyRankingFollowsAnyOther()
{
    QRandomGenerator random(hansa::testing::seed());
    ResultModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int round = 0; round < 200; ++round) {
        QStringList pool;
        for (int id = 0; id < 20; ++id)
            pool += QString::number(id);
        std::vector<ResultRow> rows;
        QStringList wanted;
        for (int left = random.bounded(20); left > 0; --left) {
            const QString id = pool.takeAt(random.bounded(int(pool.size())));
            rows.push_back(row(id, random.bounded(1.0)));
            wanted += id;
        }
        model.setRows(rows, true);
        QCOMPARE(idsOf(model), wanted);
        QCOMPARE(model.rows(), rows);
    }
}

void RowMergeTest::whatStaysIsNotReset()
{
    ResultModel model;
    model.setRows({row(u"a"_s), row(u"b"_s), row(u"c"_s)}, true);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex c = model.index(2);
    model.setRows({row(u"c"_s), row(u"d"_s), row(u"a"_s)}, true);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(c.row(), 0);
}

void RowMergeTest::marksStayWithTheirRows()
{
    ResultModel model;
    model.setRows({row(u"a"_s), row(u"b"_s), row(u"c"_s)}, true);
    model.markRange(2, 1);
    QCOMPARE(model.marked(), (QStringList{u"b"_s, u"c"_s}));
    model.toggleMark(0);
    model.setRows({row(u"c"_s), row(u"a"_s)}, true);
    QCOMPARE(model.marked(), (QStringList{u"c"_s, u"a"_s}));
    model.markOnly(0);
    QCOMPARE(model.marked(), QStringList{u"c"_s});
}

void RowMergeTest::typeAheadGoesRound()
{
    ResultModel model;
    model.setRows({row(u"Ärzte"_s), row(u"Bio"_s), row(u"Arve"_s)}, false);
    QCOMPARE(model.typeAhead(u"a"_s, 0), 0);
    QCOMPARE(model.typeAhead(u"a"_s, 1), 2);
    QCOMPARE(model.typeAhead(u"bi"_s, 2), 1);
    QCOMPARE(model.typeAhead(u"x"_s, 0), -1);
}

QTEST_GUILESS_MAIN(RowMergeTest)

#include "rowmergetest.moc"
