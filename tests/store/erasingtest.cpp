// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "filling.h"
#include "store/erasing/redact.h"
#include "store/erasing/safetycopies.h"
#include "store/workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hansa;
using namespace hansa::store;
using namespace Qt::StringLiterals;

namespace
{
const std::string mail = "Anna.Unique@example.org";

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Files below a folder whose bytes have @p wanted in them, in whatever case.
QStringList filesWith(const QString &folder, const std::string &wanted)
{
    QStringList found;
    const QByteArray folded = QByteArray::fromStdString(wanted).toLower();
    const QDir dir(folder);
    for (const QFileInfo &entry : dir.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden)) {
        if (entry.isDir())
            found += filesWith(entry.filePath(), wanted);
        else if (bytesOf(entry.filePath()).toLower().contains(folded))
            found += entry.fileName();
    }
    return found;
}

/// Every row of every table, as text: what an undo has to bring back.
QStringList contentsOf(const QString &path)
{
    QStringList rows;
    SQLite::Database db(path.toStdString(), SQLite::OPEN_READONLY);
    SQLite::Statement tables(db, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'");
    while (tables.executeStep()) {
        const std::string name = tables.getColumn(0).getString();
        SQLite::Statement query(db, "SELECT * FROM " + name);
        while (query.executeStep()) {
            QStringList row{QString::fromStdString(name)};
            for (int i = 0; i < query.getColumnCount(); ++i)
                row += QString::fromStdString(query.getColumn(i).getString());
            rows += row.join(u'|');
        }
    }
    rows.sort();
    return rows;
}
} // namespace

class ErasingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aCatalogueErasesItsOwnAlone_data();
    void aCatalogueErasesItsOwnAlone();
    void freedPagesAreOverwritten();
    void everyPlaceIsFound();
    void aTextIsGoneFromEveryByte();
    void anErasureIsUndoneExactly_data();
    void anErasureIsUndoneExactly();
    void aFieldTakesTheNoteAndTheCopy();
    void whatCannotBeReadWithoutItGoes();
    void copiesAreFoundAndErased();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    /// Something about org:anna, and the mail address, in every table that there is.
    void fill();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

void ErasingTest::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = std::make_unique<Workspace>(*Workspace::open(path(u"workspace.db"_s)));
}

void ErasingTest::fill()
{
    const Instant now = *parseInstant("2026-11-23T10:00:00Z");
    auto lists = m_workspace->shortlists();
    const auto light = lists.create("Light", now);
    const auto other = lists.create("Ask " + mail, now);
    QVERIFY(lists.add(light->id, "org:anna", "Anna Ltd", now));
    QVERIFY(lists.setNote(light->id, "org:anna", "two years of talks"));
    QVERIFY(lists.add(other->id, "org:bert", "Bert", now));
    QVERIFY(lists.setNote(other->id, "org:bert", "writes to " + mail + " as well"));
    auto searches = m_workspace->searches();
    const auto saved = searches.save("With Anna", R"({"must":[{"text":"anna.unique@EXAMPLE.org"}]})", now);
    QVERIFY(searches.look(saved->id, {{"org:bert", 0.5}}, now));
    const auto plain = searches.save("Plain", R"({"must":[{"sector":"photonics"}]})", now);
    QVERIFY(searches.look(plain->id, {{"org:anna", 0.75}, {"org:bert", 0.5}}, now));
    QVERIFY(searches.remember(R"({"must":[{"partnership":"org:anna"}]})", now));
    QVERIFY(searches.remember(R"({"must":[{"text":")" + mail + R"("}]})", now));
    auto settings = m_workspace->settings();
    QVERIFY(settings.set("user.organisation", "org:anna"));
    QVERIFY(settings.set("changes.seen", "org:anna org:x\norg:y org:z"));
    QVERIFY(settings.set("search.criteria", R"({"must":[{"text":")" + mail + R"("}]})"));
    TrackedCall call;
    call.call = "call:c";
    call.title = "Call of " + mail;
    call.record = R"({"contact":")" + mail + R"(","id":"call:c","title":"Call"})";
    call.stage = "watching";
    call.tracked = call.moved = call.seen = now;
    QVERIFY(m_workspace->trackedCalls().track(call));
    QVERIFY(m_workspace->trackedCalls().setOwner("call:c", mail));
    QVERIFY(m_workspace->trackedCalls().setNote("call:c", "Ring org:anna"));
    QVERIFY(m_workspace->trackedCalls().setShortlist("call:c", light->id));
    QVERIFY(
        m_workspace->trackedCalls().addTask("call:c", {.title = "Write to " + mail, .done = false, .daysBefore = 30}));
    QVERIFY(m_workspace->trackedCalls().addDocument("call:c", {"Letter", "https://example.org/" + mail}));
    QVERIFY(m_workspace->trackedCalls().setRules(
        "call:c", std::vector<CallRule>{{"stated", 0, {}, "as " + mail + " says", {}, {}, {}}}));
    QVERIFY(m_workspace->trackedCalls().setRole("call:c", {"org:anna", "coordinator"}));
    QVERIFY(m_workspace->trackedCalls().setRole("call:c", {"org:bert", "partner"}));
    QVERIFY(m_workspace->ownCalls().put(
        {"call:own-a", R"({"id":"call:own-a","summary":"Ask )" + mail + R"( \"soon\"","title":"Own"})", now}));
    QVERIFY(m_workspace->calendar().edition("call-c-deadline@hansa", "Deadline\n" + mail, now));
    QVERIFY(m_workspace->calendar().give("call:c", now, 7, now));
    QVERIFY(m_workspace->importedCalls().put(
        {{"local.files", "Files", now},
         {{1, now}, {2, now}},
         {{"call:i", R"({"id":"call:i","summary":"Ask )" + mail + R"(","title":"In"})", 1},
          {"call:j", R"({"id":"call:j","title":"Other"})", 1},
          {"call:i", R"({"id":"call:i","summary":"Ask )" + mail + R"( and org:anna","title":"In"})", 2}}}));
    QVERIFY(m_workspace->drafts().put("note/org:anna", "half a sentence", now));
    QVERIFY(m_workspace->apart().set("org:anna", "org:annabel", true));
}

void ErasingTest::aCatalogueErasesItsOwnAlone_data()
{
    QTest::addColumn<QStringList>("before"); ///< catalogues in the order in which they are followed, with what they do
    QTest::addColumn<bool>("counts");
    QTest::newRow("it holds the record") << QStringList{u"asks holds"_s} << true;
    QTest::newRow("it held it, and drops it with this update") << QStringList{u"asks drops"_s} << true;
    QTest::newRow("it never had it") << QStringList{u"first holds"_s, u"asks"_s} << false;
    QTest::newRow("nobody has it") << QStringList{u"asks"_s} << false;
    QTest::newRow("it took it over from one followed earlier")
        << QStringList{u"first holds"_s, u"asks holds"_s} << false;
    QTest::newRow("one followed earlier had it") << QStringList{u"first dropped"_s, u"asks holds"_s} << false;
    QTest::newRow("one followed later has it as well") << QStringList{u"asks holds"_s, u"second holds"_s} << true;
    QTest::newRow("one followed later had it alone") << QStringList{u"asks"_s, u"second holds"_s} << false;
}

void ErasingTest::aCatalogueErasesItsOwnAlone()
{
    QFETCH(QStringList, before);
    QFETCH(bool, counts);
    auto cache = *Cache::open(path(u"catalogue.db"_s));
    const auto bring = [&](const QString &id, std::int64_t revision, auto work) {
        auto update = cache.beginUpdate(id.toStdString());
        work(*update);
        CatalogueState state = update->state();
        state.title = "The Title";
        state.publisher = "The Publisher";
        state.url = "https://example.org/" + state.id;
        state.revision = revision;
        state.checked = parseInstant("2026-11-01T00:00:00Z");
        QVERIFY(update->setState(state));
        QVERIFY(update->commit());
    };
    const std::string anna = filling::named("org:anna", "Anna");
    for (const QString &one : before) {
        const QString id = one.section(u' ', 0, 0);
        const QString does = one.section(u' ', 1);
        bring(id, 1, [&](CacheUpdate &update) {
            QVERIFY(filling::put(update, filling::named("org:other", "Other")));
            if (!does.isEmpty())
                QVERIFY(filling::put(update, anna));
        });
        if (does == u"dropped"_s)
            bring(id, 2, [&](CacheUpdate &update) { QVERIFY(update.drop("org:anna")); });
    }
    bool forgotten = false;
    auto update = cache.beginUpdate("asks");
    QVERIFY(update);
    if (before.contains(u"asks drops"_s))
        QVERIFY(update->drop("org:anna"));
    CatalogueState state = update->state();
    state.revision = 2;
    state.url = "https://example.org/asks";
    state.checked = parseInstant("2026-11-02T00:00:00Z");
    QVERIFY(update->setState(state));
    forgotten = *update->forget("org:anna", {}, *parseInstant("2026-11-02T00:00:00Z"));
    QVERIFY(update->commit());
    QCOMPARE(forgotten, counts);
    const auto erasures = *cache.changes().erasures();
    QCOMPARE(erasures.size(), std::size_t(counts));
    if (counts) {
        QCOMPARE(erasures.front().catalogue, std::string("asks"));
        QCOMPARE(erasures.front().title, std::string("The Title"));
        QCOMPARE(erasures.front().publisher, std::string("The Publisher"));
    }
}

void ErasingTest::freedPagesAreOverwritten()
{
    auto cache = *Cache::open(path(u"catalogue.db"_s));
    const auto named = [](int number, const std::string &text) {
        return filling::named(std::format("org:n{}", number), "N",
                              R"("summary":")" + std::string(20'000, 'x') + text + '"');
    };
    const auto bring = [&](std::int64_t revision, const std::string &text, bool forgets) {
        auto update = cache.beginUpdate("asks");
        for (int i = 0; i < 20; ++i)
            QVERIFY(filling::put(*update, named(i, text)));
        CatalogueState state = update->state();
        state.revision = revision;
        state.url = "https://example.org/asks";
        state.checked = parseInstant("2026-11-02T00:00:00Z");
        QVERIFY(update->setState(state));
        for (int i = 0; forgets && i < 20; ++i)
            QVERIFY(update->forget(std::format("org:n{}", i), {"summary"}, *state.checked));
        QVERIFY(update->commit());
    };
    bring(1, mail, false);
    QVERIFY(!filesWith(m_folder->path(), mail).isEmpty());
    bring(2, "nothing", true);
    QCOMPARE(filesWith(m_folder->path(), mail), QStringList());
}

void ErasingTest::everyPlaceIsFound()
{
    fill();
    const ErasureSubject subjects[] = {{"org:anna", {}, {}}, {"org:nobody", {}, {}}, {{}, {}, {mail}}};
    const auto held = m_workspace->erasures().holdings(subjects);
    QVERIFY(held);
    QStringList found;
    for (const Holding &one : *held)
        found += u"%1 %2 %3 %4"_s.arg(one.subject)
                     .arg(int(one.place))
                     .arg(one.whole ? u"whole"_s : u"words"_s, QString::fromStdString(one.name));
    using Place = Holding::Place;
    const auto says = [&](int subject, Place place, const QString &rest) {
        return found.contains(u"%1 %2 %3"_s.arg(subject).arg(int(place)).arg(rest));
    };
    QVERIFY(says(0, Place::Shortlist, u"whole Light"_s));
    QVERIFY(says(0, Place::TrackedCall, u"words Call of Anna.Unique@example.org"_s)); // role, note
    QVERIFY(says(0, Place::Setting, u"whole user.organisation"_s));
    QVERIFY(says(0, Place::Setting, u"words changes.seen"_s));
    QVERIFY(says(0, Place::PastSearch, u"whole "_s));
    QVERIFY(says(2, Place::Shortlist, u"words Ask Anna.Unique@example.org"_s));
    QVERIFY(says(2, Place::SavedSearch, u"whole With Anna"_s));
    QVERIFY(says(2, Place::PastSearch, u"whole "_s));
    QVERIFY(says(2, Place::Setting, u"whole search.criteria"_s));
    QVERIFY(says(0, Place::Draft, u"whole note/org:anna"_s));
    QVERIFY(says(2, Place::OwnCall, u"words call:own-a"_s));
    QVERIFY(says(2, Place::ImportedCall, u"words call:i"_s));
    QVERIFY(says(2, Place::TrackedCall, u"words Call of Anna.Unique@example.org"_s));
    QVERIFY(std::ranges::any_of(*held, [](const Holding &one) { return one.name == "calendar_entry"; }));
    QVERIFY(std::ranges::none_of(*held, [](const Holding &one) { return one.subject == 1; }));
}

void ErasingTest::aTextIsGoneFromEveryByte()
{
    fill();
    QVERIFY(!filesWith(m_folder->path(), mail).isEmpty());
    const auto erased = m_workspace->erasures().erase({"org:anna", {}, {mail}});
    QVERIFY2(erased, erased ? "" : qPrintable(erased.error().message()));
    QVERIFY(m_workspace->erasures().cutLog());
    QCOMPARE(filesWith(m_folder->path(), mail), QStringList());
    QCOMPARE(filesWith(m_folder->path(), "org:anna"), QStringList());
    QCOMPARE(filesWith(m_folder->path(), "two years of talks"), QStringList());
    // What else there is stays, and JSON stays JSON.
    const auto call = m_workspace->trackedCalls().find("call:c");
    QVERIFY(call && *call);
    QCOMPARE((*call)->record, std::string(R"({"contact":"[erased]","id":"call:c","title":"Call"})"));
    QCOMPARE((*call)->tasks.front().title, std::string("Write to [erased]"));
    QCOMPARE((*call)->roles, (std::vector<DraftRole>{{"org:bert", "partner"}}));
    QCOMPARE((*call)->note, std::string("Ring [erased]"));
    QCOMPARE(m_workspace->settings().value("changes.seen")->value(), std::string("org:y org:z"));
    QCOMPARE(m_workspace->searches().saved()->size(), 1U);
    QCOMPARE(m_workspace->shortlists().all()->size(), 2U);
    const auto own = m_workspace->ownCalls().find("call:own-a");
    QCOMPARE((**own).record, std::string(R"({"id":"call:own-a","summary":"Ask [erased] \"soon\"","title":"Own"})"));
    const auto imported = m_workspace->importedCalls().changes("local.files", 0);
    QCOMPARE(imported->size(), 3U);
    QCOMPARE(imported->back().record,
             std::string(R"({"id":"call:i","summary":"Ask [erased] and [erased]","title":"In"})"));
    // The cache does not know the last import under this number: it mirrors all of them again.
    QCOMPARE(imported->back().revision, 3);
    QCOMPARE(m_workspace->importedCalls().revisions("local.files")->back().number, 3);
    const auto again =
        m_workspace->change(u"Erasing"_s, [&] { return m_workspace->erasures().erase({"org:anna", {}, {mail}}); });
    QVERIFY(again && again->isEmpty());
}

void ErasingTest::anErasureIsUndoneExactly_data()
{
    QTest::addColumn<QString>("record");
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QString>("text");
    QTest::newRow("a record") << u"org:anna"_s << QStringList() << QString();
    QTest::newRow("a field") << u"org:anna"_s << QStringList{u"email"_s} << QString();
    QTest::newRow("a text") << QString() << QStringList() << QString::fromStdString(mail);
    QTest::newRow("both") << u"org:anna"_s << QStringList() << QString::fromStdString(mail);
    QTest::newRow("a tracked call, with all that belongs to it") << u"call:c"_s << QStringList() << QString();
    QTest::newRow("a field of it") << u"call:c"_s << QStringList{u"contact"_s} << QString();
}

void ErasingTest::anErasureIsUndoneExactly()
{
    QFETCH(QString, record);
    QFETCH(QStringList, fields);
    QFETCH(QString, text);
    fill();
    ErasureSubject subject{record.toStdString(), {}, {}};
    for (const QString &field : fields)
        subject.fields.push_back(field.toStdString());
    if (!text.isEmpty())
        subject.texts.push_back(text.toStdString());
    const QStringList before = contentsOf(path(u"workspace.db"_s));
    const auto change = m_workspace->change(u"Erasing"_s, [&] { return m_workspace->erasures().erase(subject); });
    QVERIFY(change && !change->isEmpty());
    QVERIFY(contentsOf(path(u"workspace.db"_s)) != before);
    const auto back = m_workspace->takeBack(u"Undoing"_s, *change);
    QVERIFY(back && *back);
    QCOMPARE(contentsOf(path(u"workspace.db"_s)), before);
}

void ErasingTest::aFieldTakesTheNoteAndTheCopy()
{
    fill();
    // The record itself is not to be forgotten: it stays on the list, and in searches.
    QVERIFY(m_workspace->erasures().erase({"org:anna", {"phone"}, {}}));
    const auto lists = m_workspace->shortlists().listsWith("org:anna");
    QCOMPARE(lists->size(), 1U);
    QCOMPARE(m_workspace->shortlists().items(lists->front().id)->front().note, std::string());
    QCOMPARE(m_workspace->settings().value("user.organisation")->value(), std::string("org:anna"));
    QVERIFY(m_workspace->erasures().erase({"call:c", {"contact"}, {}}));
    QCOMPARE((*m_workspace->trackedCalls().find("call:c"))->record, std::string(R"({"id":"call:c","title":"Call"})"));
}

void ErasingTest::whatCannotBeReadWithoutItGoes()
{
    const Instant now = *parseInstant("2026-11-23T10:00:00Z");
    QVERIFY(m_workspace->ownCalls().put({"call:own-a", R"({"id":"call:own-a","title":"Ask )" + mail + R"("})", now}));
    QVERIFY(m_workspace->ownCalls().put({"call:own-b", R"({"id":"call:own-b","title":"Own"})", now}));
    QVERIFY(m_workspace->erasures().erase({"call:own-b", {"title"}, {mail}}));
    QCOMPARE((**m_workspace->ownCalls().find("call:own-a")).record,
             std::string(R"({"id":"call:own-a","title":"Ask [erased]"})"));
    QVERIFY(!*m_workspace->ownCalls().find("call:own-b")); // a call without a title is none
}

void ErasingTest::copiesAreFoundAndErased()
{
    fill();
    QVERIFY(QDir(m_folder->path()).mkdir(u"backups"_s));
    QVERIFY(m_workspace->backup(path(u"workspace.db.backup-3"_s)));
    QVERIFY(m_workspace->backup(path(u"backups/workspace-20261122.db"_s)));
    // One that was cut off, a cache that was set aside, and one that says nothing.
    QFile cut(path(u"backups/workspace-20261121.db"_s));
    QVERIFY(cut.open(QIODevice::WriteOnly));
    const QByteArray whole = bytesOf(path(u"workspace.db.backup-3"_s));
    cut.write(whole.left(whole.size() - 5000));
    cut.close();
    QFile damaged(path(u"catalogue.db.damaged-1"_s));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(QByteArray(3'000'000, 'x') + R"({"email":"anna.unique@example.org","id":"org:anna"})");
    damaged.close();
    QFile harmless(path(u"catalogue.db.damaged-2"_s));
    QVERIFY(harmless.open(QIODevice::WriteOnly));
    harmless.write("org:annabel");
    harmless.close();

    const ErasureSubject subject{"org:anna", {}, {mail}};
    QVERIFY(m_workspace->erasures().erase(subject));
    QVERIFY(m_workspace->erasures().cutLog());
    const auto copies = safetyCopiesOf(m_folder->path(), {&subject, 1});
    QVERIFY(copies);
    QStringList names;
    for (const SafetyCopy &copy : *copies)
        names += QFileInfo(copy.path).fileName() + (copy.damaged ? u" damaged"_s : QString());
    names.sort();
    QCOMPARE(names,
             (QStringList{u"catalogue.db.damaged-1 damaged"_s, u"workspace-20261121.db damaged"_s,
                          u"workspace-20261122.db"_s, u"workspace.db.backup-3"_s}));
    const QDateTime time = QFileInfo(path(u"workspace.db.backup-3"_s)).lastModified();
    for (const SafetyCopy &copy : *copies) {
        const auto erased = eraseFrom(copy, subject);
        QVERIFY2(erased, erased ? "" : qPrintable(erased.error().message()));
    }
    QCOMPARE(filesWith(m_folder->path(), mail), QStringList());
    QCOMPARE(filesWith(m_folder->path(), "\"org:anna\""), QStringList());
    QVERIFY(!QFile::exists(path(u"catalogue.db.damaged-1"_s)));
    QVERIFY(QFile::exists(path(u"catalogue.db.damaged-2"_s)));
    QCOMPARE(QFileInfo(path(u"workspace.db.backup-3"_s)).lastModified(), time);
    // It is still a workspace, with all the rest.
    const auto restored = Workspace::open(path(u"backups/workspace-20261122.db"_s));
    QVERIFY(restored);
    QCOMPARE(restored->shortlists().all()->size(), 2U);
    QVERIFY(safetyCopiesOf(m_folder->path(), {&subject, 1})->empty());
}

QTEST_GUILESS_MAIN(ErasingTest)
#include "erasingtest.moc"
