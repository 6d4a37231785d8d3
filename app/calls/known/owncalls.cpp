// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/known/owncalls.h"

#include "calls/known/localcatalogue.h"
#include "calls/sources/readcalls.h"
#include "catalogue/codec.h"
#include "catalogue/csvrecord.h"
#include "catalogue/oddities.h"
#include "catalogue/recordlimits.h"
#include "store/cache.h"
#include "store/workspace.h"

#include <QCoreApplication>

#include <algorithm>
#include <format>
#include <map>

namespace hansa::calls
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::calls::OwnCalls)
};

/// An id that neither the workspace nor a catalogue has.
Result<std::string> freshId(const store::Cache &cache, const store::Workspace &workspace, const catalogue::Call &call)
{
    const std::string slug = "call:own-" + slugOf(call.reference.empty() ? call.title : call.reference);
    std::string id = slug;
    for (int number = 2;; ++number) {
        const auto own = workspace.ownCalls().find(id);
        if (!own)
            return std::unexpected(own.error());
        const auto known = cache.records().record(id);
        if (!known)
            return std::unexpected(known.error());
        if (!*own && !*known)
            return id;
        id = std::format("{}-{}", slug, number);
    }
}

using Calls = std::map<std::string, catalogue::Call, std::less<>>; ///< by id

Result<Calls> wantedCalls(const store::Workspace &workspace)
{
    return workspace.ownCalls().all().transform([](const std::vector<store::OwnCall> &own) {
        Calls calls;
        catalogue::RecordReader reader;
        for (const store::OwnCall &one : own) {
            auto read = reader.read(one.record);
            if (auto *call = read ? std::get_if<catalogue::Call>(&read->record) : nullptr)
                calls.emplace(one.id, std::move(*call)); // else of a newer version, which still has it
        }
        return calls;
    });
}

Result<Calls> mirroredCalls(const store::Cache &cache)
{
    const auto state = cache.catalogues().find(ownCatalogue);
    if (!state)
        return std::unexpected(state.error());
    if (!*state)
        return Calls();
    return cache.records().all<catalogue::Call>({std::string(ownCatalogue)}).transform([](const auto &all) {
        Calls calls;
        for (const catalogue::Call &call : all)
            calls.emplace(call.id, call);
        return calls;
    });
}

/// A copy that was found damaged has no digest; it is made again as a whole.
Result<void> dropDamaged(const store::Cache &cache)
{
    const auto state = cache.catalogues().find(ownCatalogue);
    if (!state)
        return std::unexpected(state.error());
    return *state && (*state)->digest.empty() ? cache.catalogues().remove(ownCatalogue) : Result<void>();
}

struct BothCalls {
    Calls wanted; ///< as the workspace has them
    Calls held; ///< as the cache does
};

Result<BothCalls> readBoth(const store::Cache &cache, const store::Workspace &workspace)
{
    return wantedCalls(workspace).and_then([&](Calls wanted) {
        return mirroredCalls(cache).transform(
            [&](Calls held) { return BothCalls{std::move(wanted), std::move(held)}; });
    });
}

std::vector<LocalChange> changesOf(const BothCalls &both)
{
    std::vector<LocalChange> changes;
    for (const auto &[id, call] : both.held)
        if (!both.wanted.contains(id))
            changes.push_back({id, {}});
    for (const auto &[id, call] : both.wanted) {
        const auto held = both.held.find(id);
        if (held == both.held.end() || held->second != call)
            changes.push_back({id, catalogue::toJson(call)});
    }
    return changes;
}

std::unexpected<Error> refuse(const std::string &title, const QString &why)
{
    return failure(ErrorKind::Usage, Words::tr("Keeping the call you entered"), QString::fromStdString(title), why,
                   Words::tr("Correct the field and keep it again."));
}

QString issueText(const catalogue::FieldIssue &issue)
{
    return QStringLiteral("%1: %2").arg(QString::fromStdString(issue.field), QString::fromStdString(issue.reason));
}

Result<void> check(const catalogue::Call &call)
{
    if (call.title.empty())
        return refuse(call.title, Words::tr("it has no title"));
    const auto odd = catalogue::odditiesOf(call, catalogue::Vocabularies::builtIn());
    if (!odd.empty())
        return refuse(call.title, issueText(odd.front()));
    if (const auto beyond = catalogue::beyondLimits(call))
        return refuse(call.title, issueText(*beyond));
    return {};
}
} // namespace

Result<void> mirrorOwnCalls(store::Cache &cache, const store::Workspace &workspace, Instant now)
{
    if (auto dropped = dropDamaged(cache); !dropped)
        return dropped;
    const auto known = readBoth(cache, workspace);
    if (!known)
        return std::unexpected(known.error());
    if (known->held == known->wanted)
        return {};
    // Read once more when nobody else can write: another program may have entered one meanwhile.
    const auto changes = [&] { return readBoth(cache, workspace).transform(changesOf); };
    return changeLocal(cache, {std::string(ownCatalogue), Words::tr("Calls you entered").toStdString()}, changes, {},
                       now);
}

Result<catalogue::Call> callOfFields(std::string_view id,
                                     const std::vector<std::pair<std::string, std::string>> &fields)
{
    std::vector<std::string> headers{"id"};
    std::vector<std::string> cells{id.empty() ? std::string("call:new") : std::string(id)};
    std::string title;
    for (const auto &[name, value] : fields) {
        if (name == "title")
            title = value;
        headers.push_back(name);
        cells.push_back(value);
    }
    if (title.empty())
        return refuse(title, Words::tr("it has no title"));
    catalogue::RecordReader reader;
    auto record = reader.read(catalogue::csvRecord(headers, cells));
    if (!record)
        return refuse(title, QString::fromStdString(record.error().reason));
    if (!record->issues.empty())
        return refuse(title, issueText(record->issues.front()));
    auto call = std::move(std::get<catalogue::Call>(record->record));
    if (!call.extras.empty())
        return refuse(title,
                      Words::tr("%1: calls have no such field").arg(QString::fromStdString(call.extras.front().key)));
    if (id.empty())
        call.id.clear();
    return call;
}

Result<std::string> keepOwnCall(store::Cache &cache, const store::Workspace &workspace, catalogue::Call call,
                                Instant now)
{
    if (auto sound = check(call); !sound)
        return std::unexpected(sound.error());
    if (!call.asOf)
        call.asOf = PartialDate::ofDay(std::chrono::floor<std::chrono::days>(now));
    // Two programs that enter a call of one title at once get two ids.
    const auto kept = workspace.transaction(Words::tr("Keeping the call you entered"), [&]() -> Result<void> {
        if (call.id.empty()) {
            auto id = freshId(cache, workspace, call);
            if (!id)
                return std::unexpected(id.error());
            call.id = std::move(*id);
        }
        return workspace.ownCalls().put({.id = call.id, .record = catalogue::toJson(call), .changed = now});
    });
    return kept.and_then([&] { return mirrorOwnCalls(cache, workspace, now); }).transform([&] { return call.id; });
}

Result<void> changeOwnCall(store::Cache &cache, const store::Workspace &workspace, std::string_view id,
                           const CallFields &changed, Instant now)
{
    if (changed.empty())
        return {};
    const auto edit = [&]() -> Result<void> {
        const auto known = workspace.ownCalls().find(id);
        if (!known)
            return std::unexpected(known.error());
        if (!*known)
            return failure(ErrorKind::Usage, Words::tr("Keeping the call you entered"), QString::fromUtf8(id),
                           Words::tr("it has been discarded in the meantime"), Words::tr("Enter it as a new call."));
        catalogue::RecordReader reader;
        auto read = reader.read((*known)->record);
        auto *call = read ? std::get_if<catalogue::Call>(&read->record) : nullptr;
        if (!call)
            return refuse(std::string(id), Words::tr("it was written by a newer version of Hansa"));
        return setFields(*call, changed).and_then([&] { return check(*call); }).and_then([&] {
            return workspace.ownCalls().put(
                {.id = std::string(id), .record = catalogue::toJson(*call), .changed = now});
        });
    };
    return workspace.transaction(Words::tr("Keeping the call you entered"), edit).and_then([&] {
        return mirrorOwnCalls(cache, workspace, now);
    });
}

Result<void> removeOwnCall(store::Cache &cache, const store::Workspace &workspace, std::string_view id, Instant now)
{
    const auto known = workspace.ownCalls().find(id);
    if (!known)
        return std::unexpected(known.error());
    if (!*known)
        return failure(ErrorKind::Usage, Words::tr("Removing a call"), QString::fromUtf8(id),
                       Words::tr("you did not enter it"), Words::tr("Calls of catalogues go with their catalogue."));
    return workspace.ownCalls().remove(id).and_then([&] { return mirrorOwnCalls(cache, workspace, now); });
}

} // namespace hansa::calls
