// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/trackedcallrepository.h"

#include "store/sqlite/connection_p.h"
#include "store/words_p.h"

#include <algorithm>
#include <ranges>

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
    CallTask task{.title = std::string(query.text(1)), .done = query.number(2) != 0, .daysBefore = {}};
    if (!query.isNull(3))
        task.daysBefore = int(query.number(3));
    return task;
}

std::vector<std::string> codesOf(std::string_view joined)
{
    std::vector<std::string> codes;
    for (const auto code : std::views::split(joined, ' '))
        if (!code.empty())
            codes.emplace_back(std::string_view(code));
    return codes;
}

std::string joined(const std::vector<std::string> &codes)
{
    std::string all;
    for (const std::string &code : codes)
        all.append(all.empty() ? "" : " ").append(code);
    return all;
}

CallRule ruleOf(const Query &query)
{
    return {.kind = std::string(query.text(1)),
            .number = int(query.number(2)),
            .countries = codesOf(query.text(3)),
            .text = std::string(query.text(4)),
            .source = std::string(query.text(5)),
            .url = std::string(query.text(6)),
            .date = std::string(query.text(7))};
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
        Query tasks = m_db->query("SELECT call, title, done, days_before FROM call_task ORDER BY call, place");
        distribute(tasks, all, &TrackedCall::tasks, taskOf);
        Query documents = m_db->query("SELECT call, title, url FROM call_document ORDER BY call, place");
        distribute(documents, all, &TrackedCall::documents,
                   [](const Query &row) { return CallDocument{std::string(row.text(1)), std::string(row.text(2))}; });
        Query roles = m_db->query("SELECT call, organisation, role FROM draft_role ORDER BY call, organisation");
        distribute(roles, all, &TrackedCall::roles,
                   [](const Query &row) { return DraftRole{std::string(row.text(1)), std::string(row.text(2))}; });
        Query rules = m_db->query("SELECT call, kind, number, countries, text, source, url, date FROM call_rule "
                                  "ORDER BY call, place");
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

Result<void> TrackedCallRepository::put(const TrackedCall &tracked)
{
    return m_db->write(Words::tr("Tracking the call"), [&] {
        m_db->query(
                "INSERT INTO tracked_call (call, title, record, stage, owner, note, shortlist, tracked, moved, seen, "
                "own_rules) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) ON CONFLICT (call) DO UPDATE SET "
                "title = ?2, record = ?3, stage = ?4, owner = ?5, note = ?6, shortlist = ?7, tracked = ?8, moved = ?9, "
                "seen = ?10, own_rules = ?11")
            .bind(tracked.call)
            .bind(tracked.title)
            .bind(tracked.record)
            .bind(tracked.stage)
            .bind(tracked.owner)
            .bind(tracked.note)
            .bind(tracked.shortlist)
            .bind(std::optional(tracked.tracked))
            .bind(std::optional(tracked.moved))
            .bind(std::optional(tracked.seen))
            .bind(int(tracked.rules.has_value()))
            .run();
        m_db->query("DELETE FROM call_rule WHERE call = ?").bind(tracked.call).run();
        m_db->query("DELETE FROM draft_role WHERE call = ?").bind(tracked.call).run();
        m_db->query("DELETE FROM call_task WHERE call = ?").bind(tracked.call).run();
        m_db->query("DELETE FROM call_document WHERE call = ?").bind(tracked.call).run();
        Query task =
            m_db->query("INSERT INTO call_task (call, place, title, done, days_before) VALUES (?, ?, ?, ?, ?)");
        int place = 0;
        for (const CallTask &one : tracked.tasks) {
            const std::optional<std::int64_t> days =
                one.daysBefore ? std::optional<std::int64_t>(*one.daysBefore) : std::nullopt;
            task.bind(tracked.call).bind(place++).bind(one.title).bind(int(one.done)).bind(days).run();
        }
        Query document = m_db->query("INSERT INTO call_document (call, place, title, url) VALUES (?, ?, ?, ?)");
        place = 0;
        for (const CallDocument &one : tracked.documents)
            document.bind(tracked.call).bind(place++).bind(one.title).bind(one.url).run();
        Query role = m_db->query("INSERT OR REPLACE INTO draft_role (call, organisation, role) VALUES (?, ?, ?)");
        for (const DraftRole &one : tracked.roles)
            role.bind(tracked.call).bind(one.organisation).bind(one.role).run();
        Query rule = m_db->query("INSERT INTO call_rule (call, place, kind, number, countries, text, source, url, "
                                 "date) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        place = 0;
        for (const CallRule &one : tracked.rules.value_or(std::vector<CallRule>()))
            rule.bind(tracked.call)
                .bind(place++)
                .bind(one.kind)
                .bind(one.number)
                .bind(joined(one.countries))
                .bind(one.text)
                .bind(one.source)
                .bind(one.url)
                .bind(one.date)
                .run();
    });
}

Result<void> TrackedCallRepository::setStage(std::string_view call, std::string_view stage, Instant now)
{
    return m_db->write(Words::tr("Moving the call"), [&]() -> Result<void> {
        m_db->query("UPDATE tracked_call SET stage = ?2, moved = ?3 WHERE call = ?1")
            .bind(call)
            .bind(stage)
            .bind(std::optional(now))
            .run();
        if (m_db->changes() == 0)
            return failure(ErrorKind::Failed, Words::tr("Moving the call"), QString::fromUtf8(call),
                           Words::tr("you do not track it"), Words::tr("Track it first."));
        return {};
    });
}

Result<void> TrackedCallRepository::remove(std::string_view call)
{
    return m_db->write(Words::tr("Ending to track the call"),
                       [&] { m_db->query("DELETE FROM tracked_call WHERE call = ?").bind(call).run(); });
}

Result<void> TrackedCallRepository::setSeen(std::string_view call, Instant now)
{
    return m_db->write(Words::tr("Noting what you have seen"), [&] {
        m_db->query("UPDATE tracked_call SET seen = ?2 WHERE call = ?1").bind(call).bind(std::optional(now)).run();
    });
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
