// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/known/callimport.h"
#include "../seed.h"
#include "callbuilder.h"
#include "calls/known/callchanges.h"
#include "calls/known/importedcalls.h"
#include "calls/known/localcatalogue.h"
#include "calls/known/mergedcalls.h"
#include "catalogue/codec.h"
#include "store/cache.h"
#include "store/workspace.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <format>
#include <set>

#include <algorithm>
#include <format>

using namespace hansa;
using namespace hansa::calls;
using namespace Qt::StringLiterals;
using test::instant;

namespace
{
const ImportTarget target{"local.test", "Test"};

ReadCall telling(std::string key, std::string title, std::string language = "en", std::string version = {})
{
    ReadCall one{.key = std::move(key), .language = std::move(language), .version = std::move(version), .call = {}};
    one.call.id = "call:" + slugOf(one.key);
    one.call.title = std::move(title);
    return one;
}

catalogue::Deadline onDay(const char *date, std::string time = {}, std::string zone = {})
{
    catalogue::Deadline deadline;
    deadline.date = PartialDate::parse(date);
    deadline.time = std::move(time);
    deadline.timezone = std::move(zone);
    return deadline;
}
} // namespace

/// What several files, languages and days say of calls is brought together.
class CallImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSameTwiceChangesNothing();
    void oneCallInSeveralLanguages();
    void theNewestTellingCounts();
    void idsAreUniqueAndStay();
    void manyOfOneNameAreNumbered();
    void theOrderOfPagesDoesNotMatter();
    void changesAreLogged();
    void anotherNotationIsNoMove();
    void twoSourcesAreOneCall();
    void aSharedReferenceIsNotOneCall();
    void aloneItIsWhatItIsAmongAll();
    void hostileTextIsStored();
    void aLostCacheHasThemAgainWithTheirHistory();
    void whatOnlyTheCacheHeldIsTakenOver();
    void theHistoryIsNoLongerThanTheLog();

private:
    void open();
    void loseCache();
    /// Three imports at random: new calls, changed ones, the same again.
    void importAtRandom(QRandomGenerator &dice, const char *catalogue);
    /// All that readers see: calls, changes, what is said of the catalogues.
    [[nodiscard]] QString seen();
    ImportReport import(std::vector<ReadCall> read, const char *now = "2026-03-14T09:00:00Z",
                        const ImportTarget &into = target)
    {
        const auto report = importCalls(*m_cache, *m_workspace, into, std::move(read), instant(now));
        if (!report)
            qFatal("%s", qPrintable(report.error().message()));
        return *report;
    }
    std::vector<CallChange> changes()
    {
        const auto logged = m_cache->changes().changes({});
        return logged ? callChanges(*logged) : std::vector<CallChange>();
    }
    std::vector<MergedCall> known() { return mergedCalls(*m_cache).value_or(std::vector<MergedCall>()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<store::Cache> m_cache;
    std::optional<store::Workspace> m_workspace;
};

void CallImportTest::init()
{
    m_cache.reset();
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    open();
}

void CallImportTest::open()
{
    auto cache = store::Cache::open(m_folder->filePath(u"catalogue.db"_s));
    auto workspace = store::Workspace::open(m_folder->filePath(u"workspace.db"_s));
    QVERIFY(cache && workspace);
    m_cache.emplace(std::move(*cache));
    m_workspace.emplace(std::move(*workspace));
}

void CallImportTest::loseCache()
{
    m_cache.reset();
    QVERIFY(QFile::remove(m_folder->filePath(u"catalogue.db"_s)));
    open();
}

void CallImportTest::theSameTwiceChangesNothing()
{
    const std::vector read{telling("1", "One"), telling("2", "Two")};
    QCOMPARE(import(read), (ImportReport{.added = 2, .changed = 0, .same = 0, .merged = 0}));
    const auto before = known();
    QCOMPARE(import(read, "2026-03-20T09:00:00Z"), (ImportReport{.added = 0, .changed = 0, .same = 2, .merged = 0}));
    QCOMPARE(known().size(), before.size());
    QCOMPARE(known().front().call, before.front().call); // the day it was first true for included
    QCOMPARE(m_cache->catalogues().find("local.test").value()->revision, 1);
    QCOMPARE(m_cache->catalogues().find("local.test").value()->checked, instant("2026-03-20T09:00:00Z"));
    QVERIFY(changes().empty());
}

void CallImportTest::oneCallInSeveralLanguages()
{
    QCOMPARE(import({telling("1", "Uno", "es"), telling("1", "One", "en"), telling("1", "Un", "fr")}).merged, 2);
    QCOMPARE(known().front().call.title, "One");
    QCOMPARE(import({telling("1", "Uno otra vez", "es")}),
             (ImportReport{.added = 0, .changed = 0, .same = 0, .merged = 1}));
    QCOMPARE(import({telling("2", "Dos", "es")}).added, 1);
    QCOMPARE(import({telling("2", "Two", "en")}).changed, 1);
    QCOMPARE(known().back().call.title, "Two");
}

void CallImportTest::theNewestTellingCounts()
{
    QCOMPARE(import({telling("1", "Newer", "en", "2026-07-02"), telling("1", "Older", "en", "2026-07-01")}).merged, 1);
    QCOMPARE(known().front().call.title, "Newer");
    QCOMPARE(import({telling("1", "Older", "en", "2026-07-01")}).merged, 1);
    QCOMPARE(import({telling("1", "Newest", "en", "2026-07-03")}).changed, 1);
    QCOMPARE(known().front().call.title, "Newest");
}

void CallImportTest::idsAreUniqueAndStay()
{
    ReadCall a = telling("a", "A");
    ReadCall b = telling("b", "B");
    a.call.id = b.call.id = "call:same";
    import({b, a});
    std::vector<std::string> ids;
    for (const auto &one : known())
        ids.push_back(one.call.id);
    QCOMPARE(ids, (std::vector<std::string>{"call:same", "call:same-b"}));
    a.call.id = "call:another-wish";
    a.call.title = "A2";
    QCOMPARE(import({a}).changed, 1);
    QCOMPARE(known().front().call.id, "call:same");
    QCOMPARE(known().front().call.title, "A2");
}

/// Their keys are other ones, but make the same id.
void CallImportTest::manyOfOneNameAreNumbered()
{
    constexpr int many = 20'000;
    std::vector<ReadCall> read;
    for (int number = 0; number < many; ++number) {
        std::string key = "a";
        for (int bit = 0; bit < 15; ++bit)
            key += (number >> bit) % 2 ? '!' : '?';
        read.push_back(telling(key, "Call"));
        read.back().call.id = "call:same";
    }
    QCOMPARE(import(read).added, many);
    std::set<std::string> ids;
    for (const auto &one : known())
        ids.insert(one.call.id);
    QCOMPARE(ids.size(), std::size_t(many));
    QVERIFY(ids.contains("call:same") && ids.contains("call:same-a") && ids.contains("call:same-a-2")
            && ids.contains(std::format("call:same-a-{}", many - 1)));
}

/// Pages in any order, in one import or in several, give the same calls.
void CallImportTest::theOrderOfPagesDoesNotMatter()
{
    QRandomGenerator dice(testing::seed());
    for (int round = 0; round < 20; ++round) {
        std::vector<std::vector<ReadCall>> pages(1 + dice.bounded(5U));
        int version = 0;
        for (auto &page : pages)
            for (quint32 left = dice.bounded(8U); left > 0; --left) {
                const auto language = std::array{"en", "es", "fr"}[dice.bounded(3U)];
                page.push_back(telling(std::to_string(dice.bounded(6U)), std::format("Title {}", ++version), language,
                                       std::format("{:03}", version)));
            }
        const auto outcome = [&](bool atOnce) {
            init();
            std::vector<ReadCall> all;
            for (const auto &page : pages) {
                if (atOnce)
                    all.insert(all.end(), page.begin(), page.end());
                else
                    import(page);
            }
            if (atOnce)
                import(all);
            std::vector<std::string> records;
            for (const auto &one : known())
                records.push_back(catalogue::toJson(one.call));
            return records;
        };
        const auto first = outcome(true);
        for (int turn = 0; turn < 3; ++turn) {
            std::shuffle(pages.begin(), pages.end(), dice);
            for (auto &page : pages)
                std::shuffle(page.begin(), page.end(), dice);
            QCOMPARE(outcome(true), first);
            QCOMPARE(outcome(false), first);
        }
    }
}

void CallImportTest::changesAreLogged()
{
    ReadCall one = telling("1", "One");
    one.call.reference = "X-1";
    one.call.deadlines = {onDay("2026-09-15")};
    one.call.budgetEur = 1e6;
    import({one});
    one.call.deadlines = {onDay("2026-09-22")};
    one.call.budgetEur = 2e6;
    one.call.summary = "More";
    import({one, telling("2", "Two")}, "2026-03-15T09:00:00Z");
    const auto found = changes();
    QCOMPARE(found.size(), 4);
    QCOMPARE(found[0].kind, CallChangeKind::Deadline);
    QCOMPARE(found[0].reference, "X-1");
    QCOMPARE(found[0].before, R"([{"date":"2026-09-15"}])");
    QCOMPARE(found[0].after, R"([{"date":"2026-09-22"}])");
    QCOMPARE(found[0].noticed, instant("2026-03-15T09:00:00Z"));
    QCOMPARE(found[1].kind, CallChangeKind::Budget);
    QCOMPARE(found[2].kind, CallChangeKind::Text);
    QCOMPARE(found[3].kind, CallChangeKind::New);
    const Reader reader{QTimeZone("Europe/Berlin"), QLocale(u"en_GB"_s)};
    QCOMPARE(changeText(found[0], reader),
             u"The deadline moved: 15 September 2026, 17:00 Brussels → 22 September 2026, 17:00 Brussels"_s);
    QCOMPARE(changeText(found[1], reader), u"The money changed, budget, EUR: 1,000,000 → 2,000,000"_s);
}

void CallImportTest::anotherNotationIsNoMove()
{
    ReadCall one = telling("1", "One");
    one.call.deadlines = {onDay("2026-09-15", "17:00", "Europe/Brussels")};
    import({one});
    one.call.deadlines = {onDay("2026-09-15", "15:00", "UTC")};
    QCOMPARE(import({one}, "2026-03-15T09:00:00Z").changed, 1);
    QVERIFY(changes().empty());
    one.call.deadlines = {onDay("2026-09-15", "16:00", "UTC")};
    import({one}, "2026-03-16T09:00:00Z");
    QCOMPARE(changes().size(), 1);
}

void CallImportTest::twoSourcesAreOneCall()
{
    ReadCall portal = telling("1", "As the portal calls it");
    portal.call.reference = "X-1";
    portal.call.deadlines = {onDay("2026-09-15")};
    ReadCall file = telling("x", "As the ministry calls it");
    file.call.reference = "x-1";
    file.call.deadlines = {onDay("2026-09-15", "12:00", "Europe/Paris")};
    file.call.budgetEur = 5e5;
    import({portal}, "2026-03-14T09:00:00Z");
    import({file}, "2026-03-10T09:00:00Z", {"local.other", "Other"});
    const auto found = known();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].call.title, "As the portal calls it"); // the newer
    QCOMPARE(found[0].call.budgetEur, 5e5); // which only the other states
    QCOMPARE(found[0].call.deadlines.front().time, "12:00"); // the same day, more precise
    QCOMPARE(found[0].ids, (std::vector<std::string>{"call:1", "call:x"}));
    QCOMPARE(found[0].fieldSources.at("title"), "local.test");
    QCOMPARE(found[0].fieldSources.at("budget_eur"), "local.other");
    QCOMPARE(found[0].fieldSources.at("deadlines"), "local.other");
    for (const char *id : {"call:1", "call:x"})
        QCOMPARE(mergedCall(*m_cache, id).value()->call, found[0].call);
    QVERIFY(!mergedCall(*m_cache, "call:y").value());
    QCOMPARE(mergedCall(*m_cache, "call:x", {"local.other"}).value()->call.title, "As the ministry calls it");
}

void CallImportTest::aSharedReferenceIsNotOneCall()
{
    std::vector<ReadCall> read{telling("1", "One"), telling("2", "Two")};
    for (ReadCall &one : read)
        one.call.reference = "SMP-1";
    import(read);
    ReadCall other = telling("3", "Three");
    other.call.reference = "SMP-1";
    import({other}, "2026-03-14T09:00:00Z", {"local.other", "Other"});
    QCOMPARE(known().size(), 3);
}

/// Looking up one call reads little, and gives what joining all does.
void CallImportTest::aloneItIsWhatItIsAmongAll()
{
    QRandomGenerator dice(testing::seed());
    for (int round = 0; round < 15; ++round) {
        init();
        for (const char *catalogue : {"local.a", "local.b", "local.c"}) {
            std::vector<ReadCall> read;
            for (quint32 left = dice.bounded(7U); left > 0; --left) {
                ReadCall one = telling(std::to_string(dice.bounded(8U)), std::format("Title {}", dice.bounded(50U)));
                one.call.reference = std::array{"", "X-1", "x-1", "X-10", "Y/2"}[dice.bounded(5U)];
                read.push_back(std::move(one));
            }
            import(read, "2026-03-14T09:00:00Z", {catalogue, catalogue});
        }
        for (const MergedCall &one : known())
            for (const std::string &id : one.ids) {
                const auto alone = mergedCall(*m_cache, id);
                QVERIFY(alone && *alone);
                QCOMPARE((*alone)->call, one.call);
                QCOMPARE((*alone)->ids, one.ids);
                QCOMPARE((*alone)->catalogues, one.catalogues);
                QCOMPARE((*alone)->fieldSources, one.fieldSources);
            }
    }
}

void CallImportTest::hostileTextIsStored()
{
    ReadCall one = telling("quote \" and \\ and \x01", "Title \"quoted\" \\ back");
    one.call.id = "call:x";
    QCOMPARE(import({one}).added, 1);
    QCOMPARE(import({one}).same, 1);
    QCOMPARE(known().front().call.title, "Title \"quoted\" \\ back");
}

void CallImportTest::importAtRandom(QRandomGenerator &dice, const char *catalogue)
{
    for (const char *when : {"2026-03-01T09:00:00Z", "2026-03-08T09:00:00Z", "2026-03-15T09:00:00Z"}) {
        std::vector<ReadCall> read;
        for (quint32 left = 1 + dice.bounded(6U); left > 0; --left)
            read.push_back(telling(std::to_string(dice.bounded(8U)), std::format("Title {}", dice.bounded(3U))));
        import(std::move(read), when, {catalogue, std::string("Title of ") + catalogue});
    }
}

QString CallImportTest::seen()
{
    QStringList lines;
    const auto states = m_cache->catalogues().all().value();
    for (const auto &state : states)
        lines << QString::fromStdString(std::format("{} {} {} {} {} {}", state.id, state.title, state.revision,
                                                    state.digest, formatInstant(state.published.value()),
                                                    formatInstant(state.checked.value())));
    lines.sort();
    for (const auto &one : known())
        lines << QString::fromStdString(catalogue::toJson(one.call));
    for (const char *catalogue : {"local.a", "local.b"}) {
        const auto changes =
            m_cache->changes().changes({.in = {catalogue}, .since = {}, .update = {}, .record = {}}).value();
        for (const auto &change : changes)
            lines << QString::fromStdString(std::format("{} {} {} {} {}", change.update.catalogue,
                                                        formatInstant(change.update.applied), change.record,
                                                        change.before, change.after));
        const auto updates = m_cache->changes().updates({catalogue}).value();
        for (const auto &update : updates)
            lines << QString::fromStdString(std::format("{} {} to {}: {} {} {}", update.catalogue, update.fromRevision,
                                                        update.revision, update.counts.added, update.counts.changed,
                                                        update.counts.dropped));
    }
    return lines.join(u'\n');
}

void CallImportTest::aLostCacheHasThemAgainWithTheirHistory()
{
    QRandomGenerator dice(testing::seed());
    for (int round = 0; round < 10; ++round) {
        init();
        importAtRandom(dice, "local.a");
        importAtRandom(dice, "local.b");
        const QString before = seen();
        loseCache();
        QVERIFY(m_cache->catalogues().all()->empty());
        QVERIFY(mirrorLocalCalls(*m_cache, *m_workspace, instant("2026-04-01T09:00:00Z")));
        QCOMPARE(seen(), before);
        const auto size = QFileInfo(m_folder->filePath(u"catalogue.db-wal"_s)).size();
        QVERIFY(mirrorLocalCalls(*m_cache, *m_workspace, instant("2026-04-02T09:00:00Z")));
        QCOMPARE(QFileInfo(m_folder->filePath(u"catalogue.db-wal"_s)).size(), size); // nothing is written twice
        QCOMPARE(seen(), before);
    }
}

/// Programs before held imported calls in the cache alone.
void CallImportTest::whatOnlyTheCacheHeldIsTakenOver()
{
    QRandomGenerator dice(testing::seed());
    for (int round = 0; round < 10; ++round) {
        init();
        importAtRandom(dice, "local.a");
        importAtRandom(dice, "local.b");
        const QString before = seen();
        m_workspace.reset();
        QVERIFY(QFile::remove(m_folder->filePath(u"workspace.db"_s)));
        open();
        std::vector<store::ImportHistory> imports;
        const auto states = m_cache->catalogues().all().value();
        for (const auto &state : states)
            imports.push_back(historyInCache(*m_cache, state).value());
        QVERIFY(m_workspace->takeOver({}, imports));
        QVERIFY(mirrorLocalCalls(*m_cache, *m_workspace, instant("2026-04-01T09:00:00Z")));
        QCOMPARE(seen(), before);
        loseCache();
        QVERIFY(mirrorLocalCalls(*m_cache, *m_workspace, instant("2026-04-01T09:00:00Z")));
        QCOMPARE(seen(), before);
    }
}

void CallImportTest::theHistoryIsNoLongerThanTheLog()
{
    import({telling("1", "One"), telling("2", "Two")}, "2024-01-01T09:00:00Z");
    import({telling("1", "Uno")}, "2024-02-01T09:00:00Z");
    import({telling("1", "Un")}, "2026-01-01T09:00:00Z");
    const auto imported = m_workspace->importedCalls();
    QCOMPARE(imported.revisions(target.catalogue)->size(), 2);
    const auto history = imported.changes(target.catalogue, 0).value();
    QCOMPARE(history.size(), 3); // both as they were in 2024, and the one that changed since
    QCOMPARE(history[0].revision, 2);
    QCOMPARE(history[1].revision, 2);
    QCOMPARE(history[2].revision, 3);
    loseCache();
    QVERIFY(mirrorLocalCalls(*m_cache, *m_workspace, instant("2026-04-01T09:00:00Z")));
    QCOMPARE(known().size(), 2);
    QCOMPARE(changes().size(), 1);
    QCOMPARE(changes().front().before, R"("Uno")");
}

QTEST_GUILESS_MAIN(CallImportTest)
#include "callimporttest.moc"
