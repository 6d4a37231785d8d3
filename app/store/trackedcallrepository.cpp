// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/trackedcallrepository.h"

#include "store/callrules_p.h"
#include "store/sqlite/connection_p.h"
#include "store/words_p.h"

#include <algorithm>

namespace hansa::store
{

namespace
{

TrackedCall trackedOf(const Query &query)
{
    TrackedCall tracked;
    tracked.call = query.text(0);
    tracked.title = query.text(1);
    tracked.record = query.text(2);
    tracked.stage = query.text(3);
    tracked.owner = query.text(4);
    tracked.note = query.text(5);
    if (!query.isNull(6))
        tracked.shortlist = query.number(6);
    tracked.tracked = query.instant(7).value_or(Instant());
    tracked.moved = query.instant(8).value_or(Instant());
    tracked.seen = query.instant(9).value_or(Instant());
    if (query.number(10) != 0)
        tracked.rules.emplace();
    return tracked;
}

CallTask taskOf(const Query &query)
{
    CallTask task{
        .id = query.number(4), .title = std::string(query.text(1)), .done = query.number(2) != 0, .daysBefore = {}};
    if (!query.isNull(3))
        task.daysBefore = int(query.number(3));
    return task;
}

std::unexpected<Error> notTracked(const QString &tried, std::string_view call)
{
    return failure(ErrorKind::Failed, tried, QString::fromUtf8(call), Words::tr("you do not track it"),
                   Words::tr("Track it first."));
}

/// Of the statement that ran last: a call that is not tracked has no row.
Result<void> foundCall(const Connection &db, const QString &tried, std::string_view call)
{
    return db.changes() > 0 ? Result<void>() : notTracked(tried, call);
}

Result<void> foundTask(const Connection &db, const QString &tried)
{
    return db.changes() > 0
        ? Result<void>()
        : failure(ErrorKind::Failed, tried, {}, Words::tr("it is no longer on the call's checklist"));
}

Result<void> tracksCall(Connection &db, const QString &tried, std::string_view call)
{
    Query query = db.query("SELECT 1 FROM tracked_call WHERE call = ?");
    return query.bind(call).step() ? Result<void>() : notTracked(tried, call);
}

void insertTask(Connection &db, std::string_view call, const CallTask &task)
{
    const std::optional<std::int64_t> days =
        task.daysBefore ? std::optional<std::int64_t>(*task.daysBefore) : std::nullopt;
    db.query("INSERT INTO call_task (call, title, done, days_before) VALUES (?, ?, ?, ?)")
        .bind(call)
        .bind(task.title)
        .bind(int(task.done))
        .bind(days)
        .run();
}

void insertDocument(Connection &db, std::string_view call, const CallDocument &document)
{
    db.query("INSERT OR IGNORE INTO call_document (call, title, url) VALUES (?, ?, ?)")
        .bind(call)
        .bind(document.title)
        .bind(document.url)
        .run();
}

void insertRole(Connection &db, std::string_view call, const DraftRole &role)
{
    db.query("INSERT INTO draft_role (call, organisation, role) VALUES (?1, ?2, ?3) "
             "ON CONFLICT (call, organisation) DO UPDATE SET role = ?3")
        .bind(call)
        .bind(role.organisation)
        .bind(role.role)
        .run();
}

/// Each tracked call gets what is its own; both are ordered alike.
template<class T, class Read>
void distribute(Query &query, std::vector<TrackedCall> &all, std::vector<T> TrackedCall::*list, Read read)
{
    while (query.step()) {
        const auto owner = std::ranges::find(all, query.text(0), &TrackedCall::call);
        if (owner != all.end())
            ((*owner).*list).push_back(read(query));
    }
}

} // namespace

Result<std::vector<TrackedCall>> TrackedCallRepository::all() const
{
    return m_db->attempt(Words::tr("Reading the calls you track"), [&] {
        std::vector<TrackedCall> all;
        Query query = m_db->query("SELECT call, title, record, stage, owner, note, shortlist, tracked, moved, seen, "
                                  "own_rules FROM tracked_call ORDER BY tracked, call");
        while (query.step())
            all.push_back(trackedOf(query));
        Query tasks = m_db->query("SELECT call, title, done, days_before, id FROM call_task ORDER BY call, id");
        distribute(tasks, all, &TrackedCall::tasks, taskOf);
        Query documents = m_db->query("SELECT call, title, url FROM call_document ORDER BY call, id");
        distribute(documents, all, &TrackedCall::documents,
                   [](const Query &row) { return CallDocument{std::string(row.text(1)), std::string(row.text(2))}; });
        Query roles = m_db->query("SELECT call, organisation, role FROM draft_role ORDER BY call, organisation");
        distribute(roles, all, &TrackedCall::roles,
                   [](const Query &row) { return DraftRole{std::string(row.text(1)), std::string(row.text(2))}; });
        Query rules = m_db->query("SELECT call, kind, number, countries, text, source, url, date FROM call_rule "
                                  "ORDER BY call, id");
        while (rules.step()) {
            const auto owner = std::ranges::find(all, rules.text(0), &TrackedCall::call);
            if (owner != all.end() && owner->rules)
                owner->rules->push_back(ruleOf(rules));
        }
        return all;
    });
}

Result<std::optional<TrackedCall>> TrackedCallRepository::find(std::string_view call) const
{
    return all().transform([&](std::vector<TrackedCall> all) -> std::optional<TrackedCall> {
        const auto found = std::ranges::find(all, call, &TrackedCall::call);
        return found == all.end() ? std::nullopt : std::optional(std::move(*found));
    });
}

Result<void> TrackedCallRepository::track(const TrackedCall &fresh)
{
    return m_db->write(Words::tr("Tracking the call"), [&]() -> Result<void> {
        m_db->query("INSERT OR IGNORE INTO tracked_call (call, title, record, stage, owner, note, shortlist, tracked, "
                    "moved, seen) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .bind(fresh.call)
            .bind(fresh.title)
            .bind(fresh.record)
            .bind(fresh.stage)
            .bind(fresh.owner)
            .bind(fresh.note)
            .bind(fresh.shortlist)
            .bind(std::optional(fresh.tracked))
            .bind(std::optional(fresh.moved))
            .bind(std::optional(fresh.seen))
            .run();
        if (m_db->changes() == 0)
            return {};
        for (const CallTask &task : fresh.tasks)
            insertTask(*m_db, fresh.call, task);
        for (const CallDocument &document : fresh.documents)
            insertDocument(*m_db, fresh.call, document);
        for (const DraftRole &role : fresh.roles)
            insertRole(*m_db, fresh.call, role);
        return setRules(fresh.call, fresh.rules);
    });
}

Result<void> TrackedCallRepository::remove(std::string_view call)
{
    return m_db->write(Words::tr("Ending to track the call"),
                       [&] { m_db->query("DELETE FROM tracked_call WHERE call = ?").bind(call).run(); });
}

Result<void> TrackedCallRepository::setStage(std::string_view call, std::string_view stage, Instant now)
{
    const QString tried = Words::tr("Moving the call");
    return m_db->write(tried, [&] {
        m_db->query("UPDATE tracked_call SET stage = ?2, moved = ?3 WHERE call = ?1")
            .bind(call)
            .bind(stage)
            .bind(std::optional(now))
            .run();
        return foundCall(*m_db, tried, call);
    });
}

Result<void> TrackedCallRepository::setOwner(std::string_view call, std::string_view owner)
{
    const QString tried = Words::tr("Saving who is responsible for the call");
    return m_db->write(tried, [&] {
        m_db->query("UPDATE tracked_call SET owner = ?2 WHERE call = ?1").bind(call).bind(owner).run();
        return foundCall(*m_db, tried, call);
    });
}

Result<void> TrackedCallRepository::setNote(std::string_view call, std::string_view note)
{
    const QString tried = Words::tr("Saving the note on the call");
    return m_db->write(tried, [&] {
        m_db->query("UPDATE tracked_call SET note = ?2 WHERE call = ?1").bind(call).bind(note).run();
        return foundCall(*m_db, tried, call);
    });
}

Result<void> TrackedCallRepository::setShortlist(std::string_view call, std::optional<std::int64_t> list)
{
    const QString tried = Words::tr("Choosing the consortium's shortlist");
    return m_db->write(tried, [&]() -> Result<void> {
        Query known = m_db->query("SELECT 1 FROM shortlist WHERE id = ?");
        if (list && !known.bind(*list).step())
            return failure(ErrorKind::Failed, tried, {}, Words::tr("there is no such shortlist"),
                           Words::tr("It may have been deleted meanwhile."));
        m_db->query("UPDATE tracked_call SET shortlist = ?2 WHERE call = ?1").bind(call).bind(list).run();
        return foundCall(*m_db, tried, call);
    });
}

Result<void> TrackedCallRepository::addTask(std::string_view call, const CallTask &task)
{
    const QString tried = Words::tr("Adding to the checklist");
    return m_db->write(
        tried, [&] { return tracksCall(*m_db, tried, call).transform([&] { insertTask(*m_db, call, task); }); });
}

Result<void> TrackedCallRepository::setDone(std::int64_t task, bool done)
{
    return m_db->write(Words::tr("Ticking off a task"), [&] {
        m_db->query("UPDATE call_task SET done = ?2 WHERE id = ?1").bind(task).bind(int(done)).run();
        return foundTask(*m_db, Words::tr("Ticking off a task"));
    });
}

Result<void> TrackedCallRepository::removeTask(std::int64_t task)
{
    return m_db->write(Words::tr("Removing a task"), [&] {
        m_db->query("DELETE FROM call_task WHERE id = ?").bind(task).run();
        return foundTask(*m_db, Words::tr("Removing a task"));
    });
}

Result<void> TrackedCallRepository::addDocument(std::string_view call, const CallDocument &document)
{
    const QString tried = Words::tr("Adding a document");
    return m_db->write(tried, [&] {
        return tracksCall(*m_db, tried, call).transform([&] { insertDocument(*m_db, call, document); });
    });
}

Result<void> TrackedCallRepository::removeDocument(std::string_view call, std::string_view url)
{
    return m_db->write(Words::tr("Removing a document"), [&] {
        m_db->query("DELETE FROM call_document WHERE call = ? AND url = ?").bind(call).bind(url).run();
    });
}

Result<void> TrackedCallRepository::setRules(std::string_view call, const std::optional<std::vector<CallRule>> &rules)
{
    const QString tried = Words::tr("Editing the rules on the consortium");
    return m_db->write(tried, [&]() -> Result<void> {
        m_db->query("UPDATE tracked_call SET own_rules = ?2 WHERE call = ?1")
            .bind(call)
            .bind(int(rules.has_value()))
            .run();
        if (auto found = foundCall(*m_db, tried, call); !found)
            return found;
        replaceRules(*m_db, call, rules.value_or(std::vector<CallRule>()));
        return {};
    });
}

Result<void> TrackedCallRepository::setRole(std::string_view call, const DraftRole &role)
{
    const QString tried = Words::tr("Choosing a role in the consortium");
    return m_db->write(tried, [&]() -> Result<void> {
        if (auto tracked = tracksCall(*m_db, tried, call); !tracked)
            return tracked;
        if (role.role.empty())
            m_db->query("DELETE FROM draft_role WHERE call = ? AND organisation = ?")
                .bind(call)
                .bind(role.organisation)
                .run();
        else
            insertRole(*m_db, call, role);
        return {};
    });
}

Result<void> TrackedCallRepository::setAllSeen(Instant now)
{
    return m_db->write(Words::tr("Noting what you have seen"),
                       [&] { m_db->query("UPDATE tracked_call SET seen = ?").bind(std::optional(now)).run(); });
}

Result<void> TrackedCallRepository::remember(std::string_view call, std::string_view title, std::string_view record)
{
    return m_db->write(Words::tr("Noting the call's data"), [&] {
        m_db->query("UPDATE tracked_call SET title = ?2, record = ?3 WHERE call = ?1 AND record IS NOT ?3")
            .bind(call)
            .bind(title)
            .bind(record)
            .run();
    });
}

} // namespace hansa::store
