// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/workspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hansa;
using namespace hansa::store;
using namespace Qt::StringLiterals;

class WorkspaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShortlistIsMadeAndFound();
    void namesAreUniqueWithoutCase_data();
    void namesAreUniqueWithoutCase();
    void aListKeepsItsOrder();
    void aListRemembersNamesAndNotes();
    void aTakenItemIsGone();
    void whatIsNotThereIsSaid();
    void listsWithARecord();
    void settingsAreKept();
    void searchesAreSavedByName();
    void whatWasSeenOfASearchIsKept();
    void theHistoryIsShortAndNewestFirst();
    void allOfItSurvivesAReopening();
    void aBackupIsAWholeWorkspace();

private:
    [[nodiscard]] Workspace open(const char *name) const
    {
        auto workspace = Workspace::open(path(name));
        if (!workspace)
            qFatal("%s", qPrintable(workspace.error().message()));
        return std::move(*workspace);
    }
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name) + u".db"_s);
    }

    QTemporaryDir m_folder;
};

namespace
{
const Instant now = *parseInstant("2026-11-25T01:40:00Z");

QStringList records(const Workspace &workspace, std::int64_t list)
{
    QStringList ids;
    const auto items = workspace.shortlists().items(list);
    for (const ShortlistItem &item : items.value())
        ids += QString::fromStdString(item.record);
    return ids;
}

std::int64_t listOf(const Workspace &workspace, std::initializer_list<const char *> ids)
{
    auto lists = workspace.shortlists();
    const auto list = lists.create("List", now)->id;
    for (const auto *const id : ids) {
        if (!lists.add(list, id, std::string("Name of ") + id, now).value_or(false))
            qFatal("not added");
    }
    return list;
}
} // namespace

void WorkspaceTest::aShortlistIsMadeAndFound()
{
    const Workspace workspace = open("made");
    auto lists = workspace.shortlists();
    QVERIFY(lists.all()->empty());
    const auto made = lists.create("  Battery   partners ", now);
    QCOMPARE(made->name, std::string("Battery partners"));
    QCOMPARE(lists.create("Alpha", now)->size, 0);
    QCOMPARE(lists.find("BATTERY PARTNERS")->value().id, made->id);
    QVERIFY(!lists.find("Battery")->has_value());
    QCOMPARE(lists.all()->front().name, std::string("Alpha"));
    QVERIFY(*lists.add(made->id, "org:a", "A", now));
    QCOMPARE(lists.find("battery partners")->value().size, 1);
    QCOMPARE(lists.find("battery partners")->value().created, now);
}

void WorkspaceTest::namesAreUniqueWithoutCase_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("free");
    QTest::newRow("same") << u"Énergie"_s << false;
    QTest::newRow("case") << u"ÉNERGIE"_s << false;
    QTest::newRow("decomposed") << u"E\u0301nergie"_s << false;
    QTest::newRow("space around") << u" énergie\t"_s << false;
    QTest::newRow("accent") << u"Energie"_s << true;
    QTest::newRow("other") << u"Énergies"_s << true;
    QTest::newRow("nothing") << u"  "_s << false;
}

void WorkspaceTest::namesAreUniqueWithoutCase()
{
    QFETCH(const QString, name);
    QFETCH(const bool, free);
    const Workspace workspace = open(QTest::currentDataTag());
    auto lists = workspace.shortlists();
    QVERIFY(lists.create("Énergie", now));
    const auto other = lists.create("Other", now)->id;
    QCOMPARE(lists.create(name.toStdString(), now).has_value(), free);
    if (!free)
        QVERIFY(!lists.rename(other, name.toStdString()));
    QVERIFY(lists.rename(other, "OTHER")); // its own name is no obstacle
}

void WorkspaceTest::aListKeepsItsOrder()
{
    const Workspace workspace = open("order");
    const auto list = listOf(workspace, {"org:d", "org:a", "org:c", "org:b"});
    auto lists = workspace.shortlists();
    QCOMPARE(records(workspace, list), (QStringList{u"org:d"_s, u"org:a"_s, u"org:c"_s, u"org:b"_s}));
    QVERIFY(lists.move(list, "org:b", 0));
    QCOMPARE(records(workspace, list), (QStringList{u"org:b"_s, u"org:d"_s, u"org:a"_s, u"org:c"_s}));
    QVERIFY(lists.move(list, "org:b", 2));
    QCOMPARE(records(workspace, list), (QStringList{u"org:d"_s, u"org:a"_s, u"org:b"_s, u"org:c"_s}));
    QVERIFY(lists.move(list, "org:d", 99));
    QCOMPARE(records(workspace, list), (QStringList{u"org:a"_s, u"org:b"_s, u"org:c"_s, u"org:d"_s}));
    QVERIFY(*lists.add(list, "org:e", "E", now));
    QVERIFY(!*lists.add(list, "org:a", "A", now)); // there already: stays where it is
    QCOMPARE(records(workspace, list), (QStringList{u"org:a"_s, u"org:b"_s, u"org:c"_s, u"org:d"_s, u"org:e"_s}));
}

void WorkspaceTest::aListRemembersNamesAndNotes()
{
    const Workspace workspace = open("notes");
    const auto list = listOf(workspace, {"org:a", "org:b"});
    auto lists = workspace.shortlists();
    QVERIFY(lists.setNote(list, "org:b", "Ask for Łucja\nnext week"));
    QVERIFY(lists.updateNames({{"org:a", "New name"}, {"org:unknown", "Nobody"}}));
    const auto items = *lists.items(list);
    QCOMPARE(items[0].name, std::string("New name"));
    QCOMPARE(items[1].name, std::string("Name of org:b"));
    QCOMPARE(items[1].note, std::string("Ask for Łucja\nnext week"));
    QVERIFY(!*lists.add(list, "org:b", "Newer name", now + std::chrono::hours(1)));
    QCOMPARE(lists.items(list)->at(1), (ShortlistItem{"org:b", "Newer name", "Ask for Łucja\nnext week", now}));
}

void WorkspaceTest::aTakenItemIsGone()
{
    const Workspace workspace = open("take");
    const auto list = listOf(workspace, {"org:a", "org:b", "org:c"});
    auto lists = workspace.shortlists();
    QVERIFY(*lists.take(list, "org:b"));
    QCOMPARE(records(workspace, list), (QStringList{u"org:a"_s, u"org:c"_s}));
    QVERIFY(!*lists.take(list, "org:b"));
}

void WorkspaceTest::whatIsNotThereIsSaid()
{
    const Workspace workspace = open("missing");
    const auto list = listOf(workspace, {"org:a"});
    auto lists = workspace.shortlists();
    const auto said = [](const auto &result) {
        return !result && !result.error().tried.isEmpty() && !result.error().why.isEmpty();
    };
    QVERIFY(said(lists.items(99)));
    QVERIFY(said(lists.remove(99)));
    QVERIFY(said(lists.rename(99, "x")));
    QVERIFY(said(lists.add(99, "org:a", "A", now)));
    QVERIFY(said(lists.take(99, "org:a")));
    QVERIFY(said(lists.setNote(list, "org:b", "x")));
    QVERIFY(said(lists.move(list, "org:b", 0)));
}

void WorkspaceTest::listsWithARecord()
{
    const Workspace workspace = open("with");
    const auto list = listOf(workspace, {"org:a", "org:b"});
    auto lists = workspace.shortlists();
    const auto other = lists.create("Beside", now)->id;
    QVERIFY(*lists.add(other, "org:b", "B", now));
    QCOMPARE(lists.listsWith("org:b")->size(), std::size_t(2));
    QCOMPARE(lists.listsWith("org:a")->front().id, list);
    QCOMPARE(lists.listsWith("org:a")->front().size, 2);
    QVERIFY(lists.listsWith("org:c")->empty());
}

void WorkspaceTest::settingsAreKept()
{
    const Workspace workspace = open("settings");
    auto settings = workspace.settings();
    QVERIFY(!settings.value("theme")->has_value());
    QVERIFY(settings.set("theme", "dark"));
    QVERIFY(settings.set("theme", "light"));
    QVERIFY(settings.set("empty", ""));
    QCOMPARE(*settings.value("theme"), std::optional<std::string>("light"));
    QCOMPARE(*settings.value("empty"), std::optional<std::string>(""));
    QCOMPARE(*settings.all(), (std::map<std::string, std::string>{{"empty", ""}, {"theme", "light"}}));
    QVERIFY(settings.remove("theme"));
    QVERIFY(!settings.value("theme")->has_value());
}

void WorkspaceTest::searchesAreSavedByName()
{
    const Workspace workspace = open("searches");
    auto searches = workspace.searches();
    const auto saved = searches.save("Digital near Graz", "{\"text\":\"a\"}", now);
    QCOMPARE(searches.save("digital NEAR graz", "{\"text\":\"b\"}", now)->id, saved->id);
    QCOMPARE(searches.saved()->size(), std::size_t(1));
    QCOMPARE(searches.find("Digital near Graz")->value().criteria, std::string("{\"text\":\"b\"}"));
    QVERIFY(!searches.save(" ", "{}", now));
    QVERIFY(searches.remove(saved->id));
    QVERIFY(searches.saved()->empty());
}

void WorkspaceTest::whatWasSeenOfASearchIsKept()
{
    const Workspace workspace = open("seen");
    auto searches = workspace.searches();
    const auto id = searches.save("Light", "{\"text\":\"a\"}", now)->id;
    const SeenMatches matches{{"org:a", 0.25}, {"org:b", 1.0}};
    QVERIFY(!searches.seen(id)->has_value());
    QVERIFY(searches.look(id, matches, now));
    QCOMPARE(searches.seen(id)->value(), matches);
    QVERIFY(searches.look(id, {}, now));
    QCOMPARE(searches.seen(id)->value(), SeenMatches());
    QVERIFY(searches.look(id, matches, now));

    QVERIFY(searches.save("light", "{\"text\":\"a\"}", now)); // the same question
    QCOMPARE(searches.seen(id)->value(), matches);
    QVERIFY(searches.save("light", "{\"text\":\"b\"}", now)); // another one: nothing to compare with
    QVERIFY(!searches.seen(id)->has_value());
    QVERIFY(searches.look(id, matches, now));
    QVERIFY(searches.remove(id));
    QVERIFY(searches.look(id, matches, now)); // deleted meanwhile
    QVERIFY(!searches.seen(id)->has_value());
}

void WorkspaceTest::theHistoryIsShortAndNewestFirst()
{
    const Workspace workspace = open("history");
    auto searches = workspace.searches();
    for (int i = 0; i < SearchRepository::historyLimit + 5; ++i)
        QVERIFY(searches.remember(std::to_string(i), now + std::chrono::seconds(i)));
    QVERIFY(searches.remember("100", now + std::chrono::hours(1)));
    const auto history = *searches.history(1000);
    QCOMPARE(history.size(), std::size_t(SearchRepository::historyLimit));
    QCOMPARE(history.front(), (PastSearch{"100", now + std::chrono::hours(1)}));
    QCOMPARE(std::ranges::count(history, "100", &PastSearch::criteria), 1);
    QCOMPARE(searches.history(3)->size(), std::size_t(3));
    QVERIFY(searches.clearHistory());
    QVERIFY(searches.history()->empty());
}

void WorkspaceTest::allOfItSurvivesAReopening()
{
    std::int64_t list = 0;
    {
        const Workspace workspace = open("again");
        list = listOf(workspace, {"org:a"});
        QVERIFY(workspace.settings().set("k", "v"));
        QVERIFY(workspace.searches().remember("{}", now));
    }
    const Workspace workspace = open("again");
    QCOMPARE(records(workspace, list), QStringList{u"org:a"_s});
    QCOMPARE(workspace.settings().value("k")->value(), std::string("v"));
    QCOMPARE(workspace.searches().history()->size(), std::size_t(1));
    QVERIFY(!QFile::exists(path("again") + u".backup-0"_s)); // nothing to save before the first schema
}

void WorkspaceTest::aBackupIsAWholeWorkspace()
{
    const Workspace workspace = open("origin");
    const auto list = listOf(workspace, {"org:a", "org:b"});
    QVERIFY(workspace.backup(path("copy")));
    QVERIFY(workspace.shortlists().remove(list));
    const QFileInfo copied(path("copy"));
    QCOMPARE(copied.dir().entryList({copied.fileName() + u".new*"_s}), QStringList());
    const Workspace copy = open("copy");
    QCOMPARE(records(copy, list), (QStringList{u"org:a"_s, u"org:b"_s}));
    QVERIFY(workspace.backup(path("copy"))); // an older one is replaced
}

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "workspacetest.moc"
