// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/known/owncalls.h"

#include "calls/known/localcatalogue.h"
#include "catalogue/codec.h"
#include "catalogue/csvrecord.h"
#include "catalogue/oddities.h"
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
    const auto catalogues = cache.catalogues().all();
    if (!catalogues)
        return std::unexpected(catalogues.error());
    if (!std::ranges::contains(*catalogues, ownCatalogue, &store::CatalogueState::id))
        return Calls();
    return cache.records().all<catalogue::Call>({std::string(ownCatalogue)}).transform([](const auto &all) {
        Calls calls;
        for (const catalogue::Call &call : all)
            calls.emplace(call.id, call);
        return calls;
    });
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
    return {};
}
} // namespace

ImportTarget ownTarget()
{
    return {std::string(ownCatalogue), Words::tr("Calls you entered").toStdString()};
}

Result<void> mirrorOwnCalls(store::Cache &cache, const store::Workspace &workspace, Instant now)
{
    const auto wanted = wantedCalls(workspace);
    if (!wanted)
        return std::unexpected(wanted.error());
    const auto mirrored = mirroredCalls(cache);
    if (!mirrored)
        return std::unexpected(mirrored.error());
    const Calls &held = *mirrored;
    if (held == *wanted)
        return {};
    auto update = cache.beginUpdate(ownCatalogue);
    if (!update)
        return std::unexpected(update.error());
    for (const auto &[id, call] : held)
        if (!wanted->contains(id))
            if (const auto dropped = update->drop(id); !dropped)
                return std::unexpected(dropped.error());
    for (const auto &[id, call] : *wanted) {
        const auto known = held.find(id);
        if (known != held.end() && known->second == call)
            continue;
        if (auto put = putCall(*update, call); !put)
            return put;
    }
    return commitLocal(*update, ownTarget(), true, now);
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
    if (call.id.empty()) {
        auto id = freshId(cache, workspace, call);
        if (!id)
            return id;
        call.id = std::move(*id);
    }
    call.asOf = PartialDate::ofDay(std::chrono::floor<std::chrono::days>(now));
    return workspace.ownCalls()
        .put({.id = call.id, .record = catalogue::toJson(call), .changed = now})
        .and_then([&] { return mirrorOwnCalls(cache, workspace, now); })
        .transform([&] { return call.id; });
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
