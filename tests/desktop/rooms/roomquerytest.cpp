// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/rooms/roomquery.h"
#include "desktop/rooms/recordlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <random>

using namespace hansa;
using namespace hansa::desktop;
using namespace Qt::StringLiterals;

namespace
{
ListedRecord record(int number, std::vector<std::string> first, std::vector<std::string> second)
{
    ListedRecord listed;
    setCommon(listed, "call:" + std::to_string(number), u"Title %1"_s.arg(number, 3, 10, QChar(u'0')),
              {number % 2 == 0 ? u"Photonik für Städte"_s : u"Énergie"_s});
    listed.values[0] = std::move(first);
    listed.values[1] = std::move(second);
    listed.places[0] = {number % 3, -double(number)};
    return listed;
}

std::shared_ptr<RoomListing> listing(std::mt19937_64 &random, int size)
{
    const auto pick = [&](int values) {
        std::vector<std::string> picked;
        for (int value = 0; value < values; ++value)
            if (random() % 3 == 0)
                picked.push_back("v" + std::to_string(value));
        return picked;
    };
    auto result = std::make_shared<RoomListing>();
    for (int number = 0; number < size; ++number)
        result->rows.push_back(record(number, pick(3), pick(6)));
    return result;
}

RoomQuery query(std::mt19937_64 &random)
{
    static constexpr std::array texts{u"", u"", u"photonik", u"energie", u"title 00", u"nowhere"};
    RoomQuery asked;
    asked.text = QString::fromUtf16(texts[random() % texts.size()]);
    for (std::size_t filter = 0; filter < 2; ++filter)
        if (random() % 2 == 0)
            asked.chosen[filter] = "v" + std::to_string(random() % 6);
    asked.sort = random() % 2;
    return asked;
}
} // namespace

/// What a room answers, and how its model shows a changed answer.
class RoomQueryTest : public QObject
{
    Q_OBJECT

    std::mt19937_64 m_random;

private Q_SLOTS:
    void initTestCase()
    {
        const bool given = qEnvironmentVariableIsSet("HANSA_SEED");
        const quint64 seed = given ? qEnvironmentVariable("HANSA_SEED").toULongLong() : std::random_device()();
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        m_random.seed(seed);
    }

    void textIsFoundWithoutCaseAndAccents()
    {
        const std::vector rows{record(0, {}, {}), record(1, {}, {})};
        const auto found = [&](const QString &text) {
            RoomQuery asked;
            asked.text = text;
            return askRoom(rows, asked).rows;
        };
        QCOMPARE(found(u"STADTE fur"_s), std::vector<std::uint32_t>{0});
        QCOMPARE(found(u"energie"_s), std::vector<std::uint32_t>{1});
        QCOMPARE(found(u"  "_s).size(), 2UL);
        QVERIFY(found(u"energie photonik"_s).empty());
    }

    void theCountOfAChoiceIsWhatChoosingItShows()
    {
        for (int round = 0; round < 200; ++round) {
            const auto rows = listing(m_random, 40)->rows;
            const RoomQuery asked = query(m_random);
            const RoomAnswer answer = askRoom(rows, asked);
            for (std::size_t filter = 0; filter < 2; ++filter) {
                RoomQuery other = asked;
                other.chosen[filter].reset();
                QCOMPARE(std::size_t(answer.all[filter]), askRoom(rows, other).rows.size());
                for (const RoomChoice &choice : answer.choices[filter]) {
                    other.chosen[filter] = choice.value;
                    QCOMPARE(std::size_t(choice.count), askRoom(rows, other).rows.size());
                }
            }
        }
    }

    void aRelaxationBringsWhatItSays()
    {
        int seen = 0;
        for (int round = 0; round < 400; ++round) {
            const auto rows = listing(m_random, 12)->rows;
            const RoomQuery asked = query(m_random);
            const RoomAnswer answer = askRoom(rows, asked);
            QVERIFY(answer.rows.empty() || answer.relaxations.empty());
            for (const RoomRelaxation &relaxation : answer.relaxations) {
                RoomQuery relaxed = asked;
                if (relaxation.filter)
                    relaxed.chosen[*relaxation.filter].reset();
                else
                    relaxed.text.clear();
                QCOMPARE(askRoom(rows, relaxed).rows.size(), std::size_t(relaxation.gain));
                QVERIFY(relaxation.gain > 0);
                ++seen;
            }
        }
        QVERIFY(seen > 0);
    }

    void rowsAreInTheOrderAskedFor()
    {
        const auto rows = listing(m_random, 60)->rows;
        RoomQuery asked;
        const auto byPlace = askRoom(rows, asked).rows;
        QVERIFY(std::ranges::is_sorted(byPlace, {}, [&](std::uint32_t row) { return rows[row].places[0]; }));
        asked.sort = 1;
        const auto byTitle = askRoom(rows, asked).rows;
        QVERIFY(std::ranges::is_sorted(byTitle, {}, [&](std::uint32_t row) { return rows[row].sortTitle; }));
    }

    void theModelFollowsWhateverIsAsked()
    {
        RecordListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto subject = listing(m_random, 60);
        for (int round = 0; round < 300; ++round) {
            if (round % 40 == 0)
                subject = listing(m_random, 60);
            const auto rows = askRoom(subject->rows, query(m_random)).rows;
            model.show(subject, rows);
            QCOMPARE(model.count(), int(rows.size()));
            for (std::size_t row = 0; row < rows.size(); ++row)
                QCOMPARE(model.idAt(int(row)).toStdString(), subject->rows[rows[row]].id);
        }
    }

    void whatStaysIsNotReset()
    {
        RecordListModel model;
        const auto subject = listing(m_random, 6);
        model.show(subject, {0, 1, 2, 3});
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.show(subject, {0, 2, 3, 5});
        QCOMPARE(resets.count(), 0);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(inserted.count(), 1);
    }

    void typingGoesToTheNextThatBeginsSo()
    {
        RecordListModel model;
        const auto subject = std::make_shared<RoomListing>();
        for (const auto &title : {u"Ärzte"_s, u"Bau"_s, u"Bahn"_s}) {
            ListedRecord listed;
            setCommon(listed, "event:" + title.toLower().toStdString(), title, {});
            subject->rows.push_back(std::move(listed));
        }
        model.show(subject, {0, 1, 2});
        QCOMPARE(model.find(u"b"_s, 0), 1);
        QCOMPARE(model.find(u"b"_s, 2), 2);
        QCOMPARE(model.find(u"ba"_s, 3), 2);
        QCOMPARE(model.find(u"bah"_s, 1), 2);
        QCOMPARE(model.find(u"a"_s, 1), 0);
        QCOMPARE(model.find(u"x"_s, 0), -1);
        QCOMPARE(RecordListModel().find(u"b"_s, 0), -1);
    }
};

QTEST_GUILESS_MAIN(RoomQueryTest)
#include "roomquerytest.moc"
