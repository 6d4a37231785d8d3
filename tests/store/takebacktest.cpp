// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/workspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace hansa;
using namespace hansa::store;
using namespace Qt::StringLiterals;

/// A change of the workspace, taken back and made again, also while another program writes.
class TakeBackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aDeletedConsortiumComesBackWithItsCalls();
    void whatWasMadeComesBackUnderItsNumber();
    void aDeletedSearchComesBackWithWhatWasSeen();
    void anOverwrittenSearchComesBackWithWhatWasSeen();
    void whatFailsChangesNothing();
    void whatChangesNothingIsEmpty();
    void onlyOneStepIsTakenBack_data();
    void onlyOneStepIsTakenBack();
    void twoProgramsEditOneCall();
    void othersAreNoticed();

private:
    using Work = std::function<Result<void>(const Workspace &)>;

    [[nodiscard]] Workspace open() const
    {
        auto workspace = Workspace::open(m_folder->filePath(u"workspace.db"_s));
        if (!workspace)
            qFatal("%s", qPrintable(workspace.error().message()));
        return std::move(*workspace);
    }
    static Change change(const Workspace &workspace, const Work &work)
    {
        auto change = workspace.change(u"Changing"_s, [&] { return work(workspace); });
        if (!change)
            qFatal("%s", qPrintable(change.error().message()));
        return std::move(*change);
    }
    /// False where somebody changed the same.
    static bool takeBack(const Workspace &workspace, Change &change)
    {
        auto back = workspace.takeBack(u"Taking back"_s, change);
        if (!back)
            qFatal("%s", qPrintable(back.error().message()));
        if (*back)
            change = std::move(**back);
        return back->has_value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace
{
const Instant now = *parseInstant("2026-11-25T01:40:00Z");

Result<void> plain(const auto &result)
{
    return result ? Result<void>() : std::unexpected(result.error());
}

TrackedCall call(const char *id)
{
    TrackedCall call;
    call.call = id;
    call.title = "Light for all";
    call.stage = "watching";
    call.tasks = {{.title = "First", .done = false, .daysBefore = {}},
                  {.title = "Last", .done = false, .daysBefore = 30}};
    return call;
}

CallRule rule(const char *kind, int number)
{
    return {.kind = kind, .number = number, .countries = {}, .text = {}, .source = "You", .url = {}, .date = {}};
}

TrackedCall tracked(const Workspace &workspace)
{
    return workspace.trackedCalls().find("call:a")->value();
}

/// What everybody may look at, in words: lists with their items, calls with all that is theirs, searches, pairs.
QString told(const Workspace &workspace)
{
    QStringList lines;
    const auto lists = workspace.shortlists().all();
    for (const Shortlist &list : *lists) {
        lines << u"list %1 %2"_s.arg(list.id).arg(QString::fromStdString(list.name));
        const auto items = workspace.shortlists().items(list.id);
        for (const ShortlistItem &item : *items)
            lines << u"  "_s + QString::fromStdString(item.record + ' ' + item.note);
    }
    const auto calls = workspace.trackedCalls().all();
    for (const TrackedCall &one : *calls) {
        lines << u"call %1 %2 %3"_s
                     .arg(QString::fromStdString(one.call + ' ' + one.stage + ' ' + one.owner),
                          QString::fromStdString(one.note))
                     .arg(one.shortlist.value_or(0));
        for (const CallTask &task : one.tasks)
            lines << u"  %1 %2 %3"_s.arg(task.id).arg(QString::fromStdString(task.title)).arg(task.done);
        for (const CallDocument &document : one.documents)
            lines << u"  "_s + QString::fromStdString(document.url);
        for (const CallRule &rule : one.rules.value_or(std::vector<CallRule>()))
            lines << u"  %1 %2 %3"_s.arg(QString::fromStdString(rule.kind))
                         .arg(rule.number)
                         .arg(QString::fromStdString(rule.text));
        for (const DraftRole &role : one.roles)
            lines << u"  "_s + QString::fromStdString(role.organisation + ' ' + role.role);
    }
    const auto searches = workspace.searches().saved();
    for (const SavedSearch &search : *searches)
        lines << u"search %1 %2"_s.arg(search.id).arg(QString::fromStdString(search.name + ' ' + search.criteria));
    lines << QString::fromStdString(workspace.apart().all()->text());
    return lines.join(u'\n');
}
} // namespace

void TakeBackTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TakeBackTest::aDeletedConsortiumComesBackWithItsCalls()
{
    const Workspace workspace = open();
    auto lists = workspace.shortlists();
    const auto list = lists.create("Team", now)->id;
    for (const char *id : {"org:b", "org:a", "org:c"})
        QVERIFY(*lists.add(list, id, id, now));
    QVERIFY(lists.setNote(list, "org:a", "met in Lyon"));
    for (const char *id : {"call:a", "call:b"}) {
        QVERIFY(workspace.trackedCalls().track(call(id)));
        QVERIFY(workspace.trackedCalls().setShortlist(id, list));
    }
    const QString before = told(workspace);
    Change removed = change(workspace, [&](const Workspace &) { return plain(lists.remove(list)); });
    const QString after = told(workspace);
    QVERIFY(!tracked(workspace).shortlist);
    QVERIFY(takeBack(workspace, removed));
    QCOMPARE(told(workspace), before);
    QCOMPARE(tracked(workspace).shortlist, std::optional(list));
    QVERIFY(takeBack(workspace, removed)); // which is the redo
    QCOMPARE(told(workspace), after);
    QVERIFY(takeBack(workspace, removed));
    QCOMPARE(told(workspace), before);
}

void TakeBackTest::whatWasMadeComesBackUnderItsNumber()
{
    const Workspace workspace = open();
    auto lists = workspace.shortlists();
    Change made = change(workspace, [&](const Workspace &) { return plain(lists.create("Alpha", now)); });
    const auto list = lists.find("Alpha")->value().id;
    QVERIFY(takeBack(workspace, made));
    QVERIFY(lists.all()->empty());
    QVERIFY(takeBack(workspace, made));
    QCOMPARE(lists.find("Alpha")->value().id, list);
    QVERIFY(takeBack(workspace, made));
    QVERIFY(lists.create("Beta", now)->id != list); // the number is not given away meanwhile
}

void TakeBackTest::aDeletedSearchComesBackWithWhatWasSeen()
{
    const Workspace workspace = open();
    auto searches = workspace.searches();
    const auto saved = *searches.save("Light", "{}", now);
    const SeenMatches seen{{"org:a", 0.25}, {"org:b", 1.0}};
    QVERIFY(searches.look(saved.id, seen, now));
    Change removed = change(workspace, [&](const Workspace &) { return searches.remove(saved.id); });
    QVERIFY(!searches.find("Light")->has_value());
    QVERIFY(takeBack(workspace, removed));
    QCOMPARE(searches.find("Light")->value(), saved);
    QCOMPARE(searches.seen(saved.id)->value(), seen);
    // The program looks again by itself: that is nobody's edit.
    QVERIFY(searches.look(saved.id, {{"org:z", 0.5}}, now + std::chrono::hours(1)));
    QVERIFY(takeBack(workspace, removed));
    QVERIFY(!searches.find("Light")->has_value());
    QVERIFY(takeBack(workspace, removed));
    QCOMPARE(searches.seen(saved.id)->value(), (SeenMatches{{"org:z", 0.5}}));
}

void TakeBackTest::anOverwrittenSearchComesBackWithWhatWasSeen()
{
    const Workspace workspace = open();
    auto searches = workspace.searches();
    const SeenMatches seen{{"org:a", 0.25}};
    for (const bool looked : {true, false}) {
        const auto saved = *searches.save(looked ? "Looked at" : "Not yet", "{}", now);
        if (looked)
            QVERIFY(searches.look(saved.id, seen, now));
        Change over = change(workspace, [&](const Workspace &) {
            return plain(searches.save(saved.name, "{\"text\":\"other\"}", now));
        });
        QVERIFY(!searches.seen(saved.id)->has_value());
        QVERIFY(searches.look(saved.id, {{"org:z", 0.5}, {"org:a", 0.75}}, now));
        QVERIFY(takeBack(workspace, over));
        QCOMPARE(searches.find(saved.name)->value(), saved);
        QCOMPARE(*searches.seen(saved.id), looked ? std::optional(seen) : std::nullopt);
    }
    Change made = change(workspace, [&](const Workspace &) { return plain(searches.save("New", "{}", now)); });
    const auto id = searches.find("New")->value().id;
    QVERIFY(searches.look(id, seen, now));
    QVERIFY(takeBack(workspace, made));
    QVERIFY(!searches.find("New")->has_value());
}

void TakeBackTest::whatFailsChangesNothing()
{
    const Workspace workspace = open();
    auto lists = workspace.shortlists();
    const auto list = lists.create("Team", now)->id;
    const QString before = told(workspace);
    const auto failing = [&]() -> Result<void> {
        for (const char *id : {"org:a", "org:b"})
            if (const auto added = lists.add(list, id, id, now); !added)
                return plain(added);
        return plain(lists.add(99, "org:c", "C", now));
    };
    QVERIFY(!workspace.change(u"Adding"_s, failing));
    QCOMPARE(told(workspace), before);
    QVERIFY(!workspace.transaction(u"Adding"_s, failing));
    QCOMPARE(told(workspace), before);
}

void TakeBackTest::whatChangesNothingIsEmpty()
{
    const Workspace workspace = open();
    QVERIFY(workspace.trackedCalls().track(call("call:a")));
    const auto same = [](const Workspace &one) {
        return one.trackedCalls().setNote("call:a", "").and_then([&] {
            return one.trackedCalls().track(call("call:a"));
        });
    };
    QVERIFY(change(workspace, same).isEmpty());
}

void TakeBackTest::onlyOneStepIsTakenBack_data()
{
    QTest::addColumn<Work>("mine");
    QTest::addColumn<Work>("theirs");
    QTest::addColumn<bool>("isConflict");

    const Work note = [](const Workspace &one) { return one.trackedCalls().setNote("call:a", "mine"); };
    const Work addTask = [](const Workspace &one) {
        return one.trackedCalls().addTask("call:a", {.title = "Theirs", .done = false, .daysBefore = {}});
    };
    const Work removeLast = [](const Workspace &one) {
        return one.trackedCalls().removeTask(tracked(one).tasks.back().id);
    };
    const Work untrack = [](const Workspace &one) { return one.trackedCalls().remove("call:a"); };
    const Work create = [](const Workspace &one) { return plain(one.shortlists().create("Alpha", now)); };
    const Work track = [](const Workspace &one) { return one.trackedCalls().track(call("call:z")); };
    const Work rename = [](const Workspace &one) { return one.shortlists().rename(1, "Beta"); };
    const Work deleteList = [](const Workspace &one) { return plain(one.shortlists().remove(1)); };
    const Work addItem = [](const Workspace &one) { return plain(one.shortlists().add(1, "org:new", "New", now)); };
    const Work rules = [](const Workspace &one) {
        return one.trackedCalls().setRules("call:a", std::vector{rule("min-partners", 4), rule("min-countries", 3)});
    };

    QTest::newRow("a note, and their note")
        << note << Work([](const Workspace &one) { return one.trackedCalls().setNote("call:a", "theirs"); }) << true;
    QTest::newRow("a note, and their owner")
        << note << Work([](const Workspace &one) { return one.trackedCalls().setOwner("call:a", "Bo"); }) << false;
    QTest::newRow("a note, and their task") << note << addTask << false;
    QTest::newRow("a note, and the call goes") << note << untrack << true;
    QTest::newRow("a task goes, and theirs comes") << removeLast << addTask << false;
    QTest::newRow("a task goes, and so does the call") << removeLast << untrack << true;
    QTest::newRow("a call comes, and their task on it") << track << Work([](const Workspace &one) {
        return one.trackedCalls().addTask("call:z", {.title = "Theirs", .done = false, .daysBefore = {}});
    }) << true;
    QTest::newRow("a call comes, and the program's upkeep") << track << Work([](const Workspace &one) {
        return one.trackedCalls().remember("call:z", "Newer", "{}").and_then([&] {
            return one.trackedCalls().setAllSeen(now);
        });
    }) << false;
    QTest::newRow("a call goes, and they track it")
        << untrack << Work([](const Workspace &one) { return one.trackedCalls().track(call("call:a")); }) << true;
    QTest::newRow("a list comes, and their item") << create << Work([](const Workspace &one) {
        return plain(one.shortlists().add(one.shortlists().find("Alpha")->value().id, "org:b", "B", now));
    }) << true;
    QTest::newRow("a list comes, and their consortium") << create << Work([](const Workspace &one) {
        return one.trackedCalls().setShortlist("call:a", one.shortlists().find("Alpha")->value().id);
    }) << true;
    QTest::newRow("a name, and their list of the old one")
        << rename << Work([](const Workspace &one) { return plain(one.shortlists().create("Team", now)); }) << true;
    QTest::newRow("a name, and their item") << rename << addItem << false;
    QTest::newRow("a list goes, and theirs has its name")
        << deleteList << Work([](const Workspace &one) { return plain(one.shortlists().create("Team", now)); }) << true;
    QTest::newRow("a list goes, and their consortium is another") << deleteList << Work([](const Workspace &one) {
        return one.trackedCalls().setShortlist("call:a", one.shortlists().create("Other", now)->id);
    }) << false;
    QTest::newRow("a list goes, and so does its call") << deleteList << untrack << false;
    QTest::newRow("an item, and the program's upkeep")
        << addItem << Work([](const Workspace &one) { return one.shortlists().updateNames({{"org:new", "Newer"}}); })
        << false;
    QTest::newRow("an item, and their note on it")
        << addItem << Work([](const Workspace &one) { return one.shortlists().setNote(1, "org:new", "theirs"); })
        << true;
    QTest::newRow("an order, and their item")
        << Work([](const Workspace &one) { return one.shortlists().move(1, "org:b", 0); }) << addItem << false;
    QTest::newRow("rules, and their rule") << rules << Work([](const Workspace &one) {
        auto all = *tracked(one).rules;
        all.push_back(rule("one-coordinator", 0));
        return one.trackedCalls().setRules("call:a", all);
    }) << false;
    QTest::newRow("rules, and their number") << rules << Work([](const Workspace &one) {
        return one.trackedCalls().setRules("call:a", std::vector{rule("min-partners", 9), rule("min-countries", 3)});
    }) << true;
    QTest::newRow("a pair, and their pair")
        << Work([](const Workspace &one) { return one.apart().set("org:b", "org:a", true); })
        << Work([](const Workspace &one) { return one.apart().set("org:c", "org:d", true); }) << false;
}

void TakeBackTest::onlyOneStepIsTakenBack()
{
    QFETCH(const Work, mine);
    QFETCH(const Work, theirs);
    QFETCH(const bool, isConflict);
    const Workspace workspace = open();
    auto lists = workspace.shortlists();
    QCOMPARE(lists.create("Team", now)->id, 1);
    for (const char *id : {"org:a", "org:b"})
        QVERIFY(*lists.add(1, id, id, now));
    QVERIFY(workspace.trackedCalls().track(call("call:a")));
    QVERIFY(workspace.trackedCalls().setShortlist("call:a", 1));
    QVERIFY(workspace.trackedCalls().setRules("call:a", std::vector{rule("min-partners", 3)}));

    Change done = change(workspace, mine);
    const Workspace other = open();
    const auto written = theirs(other);
    QVERIFY2(written, written ? "" : qPrintable(written.error().message()));
    const QString both = told(other);
    QCOMPARE(takeBack(workspace, done), !isConflict);
    if (isConflict) {
        QCOMPARE(told(other), both); // and nothing is done by half
        return;
    }
    const QString back = told(other);
    QVERIFY(back != both);
    QVERIFY(takeBack(workspace, done));
    QCOMPARE(told(other), both);
    QVERIFY(takeBack(workspace, done));
    QCOMPARE(told(other), back);
}

void TakeBackTest::twoProgramsEditOneCall()
{
    const Workspace workspace = open();
    const Workspace other = open();
    QVERIFY(workspace.trackedCalls().track(call("call:a")));
    Change ticked = change(workspace, [](const Workspace &one) {
        return one.trackedCalls().setDone(tracked(one).tasks.front().id, true);
    });
    QVERIFY(other.trackedCalls().addTask("call:a", {.title = "Theirs", .done = false, .daysBefore = {}}));
    QVERIFY(other.trackedCalls().setNote("call:a", "theirs"));
    QVERIFY(workspace.trackedCalls().setOwner("call:a", "Ana"));
    QVERIFY(other.trackedCalls().removeTask(tracked(other).tasks[1].id));
    QVERIFY(takeBack(workspace, ticked));
    const TrackedCall after = tracked(workspace);
    QCOMPARE(after.owner, std::string("Ana"));
    QCOMPARE(after.note, std::string("theirs"));
    QCOMPARE(after.tasks.size(), std::size_t(2));
    QVERIFY(!after.tasks[0].done);
    QCOMPARE(after.tasks[1].title, std::string("Theirs"));
    // What is gone is said.
    QVERIFY(!workspace.trackedCalls().setDone(99, true));
    QVERIFY(!workspace.trackedCalls().setNote("call:none", "x"));
    QVERIFY(!workspace.trackedCalls().setShortlist("call:a", 99));
}

void TakeBackTest::othersAreNoticed()
{
    const Workspace workspace = open();
    const Workspace other = open();
    const auto before = *workspace.othersVersion();
    QVERIFY(workspace.settings().set("k", "mine"));
    QCOMPARE(*workspace.othersVersion(), before);
    QVERIFY(other.settings().set("k", "theirs"));
    const auto after = *workspace.othersVersion();
    QVERIFY(after != before);
    QCOMPARE(*workspace.othersVersion(), after);
}

QTEST_GUILESS_MAIN(TakeBackTest)
#include "takebacktest.moc"
