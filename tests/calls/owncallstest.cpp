// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/known/owncalls.h"
#include "callbuilder.h"
#include "calls/known/callchanges.h"
#include "calls/known/callimport.h"
#include "calls/known/mergedcalls.h"
#include "store/cache.h"
#include "store/workspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hansa;
using namespace hansa::calls;
using namespace Qt::StringLiterals;
using test::instant;

namespace
{
const Instant now = instant("2026-11-28T10:00:00Z");

catalogue::Call entered(std::vector<std::pair<std::string, std::string>> fields, std::string_view id = {})
{
    const auto call = callOfFields(id, fields);
    if (!call)
        throw std::invalid_argument(call.error().message().toStdString());
    return *call;
}
} // namespace

/// Calls that the user enters: kept in the workspace, shown beside those of catalogues.
class OwnCallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cache.reset();
        m_workspace.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }
    void fieldsAreThoseOfATable()
    {
        const auto call = entered({{"title", "Light for all"},
                                   {"deadlines", "2027-02-10"},
                                   {"grant_eur.max", "1500000"},
                                   {"eligible.countries", "EU; NO"},
                                   {"consortium.min_partners", "3"}});
        QVERIFY(call.id.empty());
        QCOMPARE(call.deadlines.size(), 1);
        QCOMPARE(call.grantEur->max.value(), 1'500'000.0);
        QCOMPARE(call.eligible->countries, (std::vector<std::string>{"EU", "NO"}));
        QCOMPARE(call.consortium->minPartners.value(), 3);
    }
    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("no title") << "title"_ba << ""_ba;
        QTest::newRow("no number") << "budget_eur"_ba << "a lot"_ba;
        QTest::newRow("no day") << "opens"_ba << "tomorrow"_ba;
        QTest::newRow("no such day") << "deadlines"_ba << "2027-02-30"_ba;
        QTest::newRow("no such field") << "colour"_ba << "blue"_ba;
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(const QByteArray, field);
        QFETCH(const QByteArray, value);
        std::vector<std::pair<std::string, std::string>> fields{{field.toStdString(), value.toStdString()}};
        if (field != "title")
            fields.emplace_back("title", "A call");
        const auto call = callOfFields({}, fields);
        QVERIFY(!call);
        QCOMPARE(call.error().kind, ErrorKind::Usage);
        if (field != "title")
            QVERIFY2(call.error().message().contains(QString::fromUtf8(field)), qPrintable(call.error().message()));
    }
    void oddValuesAreRefused()
    {
        const auto refused =
            keepOwnCall(*m_cache, *m_workspace, entered({{"title", "A"}, {"url", "javascript:x"}}), now);
        QVERIFY(!refused);
        QVERIFY(m_workspace->ownCalls().all()->empty());
    }
    void anEnteredCallStandsBesideTheOthers()
    {
        const auto id = keepOwnCall(*m_cache, *m_workspace, entered({{"title", "Light for all"}}), now);
        QVERIFY(id);
        QCOMPARE(*id, "call:own-light-for-all");
        const auto again = keepOwnCall(*m_cache, *m_workspace, entered({{"title", "Light for all"}}), now);
        QCOMPARE(*again, "call:own-light-for-all-2"); // another one of that name
        QCOMPARE(mergedCalls(*m_cache)->size(), 2);

        // Written anew it stays itself; taken away it goes.
        QCOMPARE(*keepOwnCall(*m_cache, *m_workspace, entered({{"title", "Light"}}, *id), now), *id);
        QCOMPARE((*mergedCall(*m_cache, *id))->call.title, "Light");
        QVERIFY(removeOwnCall(*m_cache, *m_workspace, *id, now));
        QVERIFY(!*mergedCall(*m_cache, *id));
        QCOMPARE(mergedCalls(*m_cache)->size(), 1);
        QVERIFY(!removeOwnCall(*m_cache, *m_workspace, *id, now));
    }
    void anotherCacheHasThemAgain()
    {
        const auto id = keepOwnCall(*m_cache, *m_workspace, entered({{"title", "Light"}}), now);
        m_cache.reset();
        QVERIFY(QFile::remove(m_folder->filePath(u"catalogue.db"_s)));
        open();
        QVERIFY(!*mergedCall(*m_cache, *id));
        QVERIFY(mirrorOwnCalls(*m_cache, *m_workspace, now));
        QVERIFY(*mergedCall(*m_cache, *id));
        // Where nothing changed nothing is written.
        const auto before = (*m_cache->catalogues().all());
        QVERIFY(mirrorOwnCalls(*m_cache, *m_workspace, instant("2027-01-01T00:00:00Z")));
        QCOMPARE(*m_cache->catalogues().all(), before);
    }
    void noImportOverwritesIt()
    {
        const auto id =
            keepOwnCall(*m_cache, *m_workspace,
                        entered({{"title", "My words"}, {"reference", "X-1"}, {"deadlines", "2027-02-01"}}), now);
        ReadCall other{.key = "X-1", .language = "en", .version = {}, .call = {}};
        other.call.id = "call:x-1";
        other.call.title = "Their words";
        other.call.reference = "X-1";
        other.call.summary = "What it is about";
        QVERIFY(
            importCalls(*m_cache, *m_workspace, {"local.files", "Files"}, {other}, instant("2027-01-01T00:00:00Z")));
        const auto known = *mergedCall(*m_cache, *id);
        QCOMPARE(known->call.title, "My words");
        QCOMPARE(known->call.summary, "What it is about"); // which the user did not state
        QCOMPARE(known->ids.size(), 2);
    }
    void whatTheUserDoesIsNoNews()
    {
        const auto id = keepOwnCall(*m_cache, *m_workspace, entered({{"title", "A"}}), now);
        QVERIFY(keepOwnCall(*m_cache, *m_workspace, entered({{"title", "A"}, {"deadlines", "2027-02-01"}}, *id), now));
        QVERIFY(!m_cache->changes().changes({})->empty());
        QVERIFY(callChanges(*m_cache->changes().changes({})).empty());
    }

private:
    void open()
    {
        auto cache = store::Cache::open(m_folder->filePath(u"catalogue.db"_s));
        QVERIFY(cache);
        m_cache.emplace(std::move(*cache));
        if (m_workspace)
            return;
        auto workspace = store::Workspace::open(m_folder->filePath(u"workspace.db"_s));
        QVERIFY(workspace);
        m_workspace.emplace(std::move(*workspace));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<store::Cache> m_cache;
    std::optional<store::Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(OwnCallsTest)
#include "owncallstest.moc"
