// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/catalogueoption.h"
#include "cli/commandline.h"
#include "cli/commands.h"
#include "cli/jsonwriter.h"
#include "cli/text.h"
#include "sync/verify.h"

#include <algorithm>

namespace hansa::cli
{

namespace
{

struct CatalogueStatus {
    store::CatalogueState state;
    store::KindCounts counts;
    std::optional<bool> intact; ///< with --verify: every record is what was signed
};

struct WorkspaceStatus {
    std::size_t shortlists = 0;
    std::size_t savedSearches = 0;
};

void writeTime(JsonWriter &json, std::string_view key, const std::optional<Instant> &time)
{
    json.key(key);
    if (time)
        json.value(formatInstant(*time));
    else
        json.null();
}

void writeCatalogue(JsonWriter &json, const CatalogueStatus &status)
{
    const auto &state = status.state;
    json.beginObject().member("id", state.id).member("title", state.title).member("url", state.url);
    json.member("revision", state.revision);
    writeTime(json, "published", state.published);
    writeTime(json, "expires", state.expires);
    writeTime(json, "checked", state.checked);
    json.member("digest", state.digest).key("counts").beginObject();
    for (const RecordKind kind : allRecordKinds) {
        const auto count = status.counts.find(kind);
        json.member(kindName(kind), count == status.counts.end() ? 0 : count->second);
    }
    json.endObject();
    if (status.intact)
        json.member("intact", *status.intact);
    json.endObject();
}

QString day(const std::optional<Instant> &time)
{
    return time ? QString::fromStdString(formatInstant(*time)).left(10) : Text::tr("never");
}

files::Table asTable(const std::vector<CatalogueStatus> &catalogues)
{
    files::Table table;
    table.columns = {{"id", Text::tr("Catalogue"), false},         {"title", Text::tr("Title"), false},
                     {"url", Text::tr("Address"), false},          {"revision", Text::tr("Revision"), true},
                     {"published", Text::tr("Published"), false},  {"expires", Text::tr("Expires"), false},
                     {"checked", Text::tr("Last checked"), false}, {"digest", Text::tr("Digest"), false}};
    for (const RecordKind kind : allRecordKinds)
        table.columns.push_back({std::string(kindName(kind)), QString::fromUtf8(kindName(kind)), true});
    const auto time = [](const std::optional<Instant> &at) {
        return at ? files::Cell{formatInstant(*at)} : files::Cell{};
    };
    for (const auto &[state, counts, intact] : catalogues) {
        files::Row row{state.id,
                       state.title,
                       state.url,
                       std::int64_t(state.revision),
                       time(state.published),
                       time(state.expires),
                       time(state.checked),
                       state.digest};
        for (const RecordKind kind : allRecordKinds) {
            const auto count = counts.find(kind);
            row.emplace_back(std::int64_t(count == counts.end() ? 0 : count->second));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString asText(const Session &session, const std::vector<CatalogueStatus> &catalogues, const WorkspaceStatus &workspace)
{
    QStringList lines{Text::tr("Profile: %1").arg(session.profile())};
    for (const auto &[state, counts, intact] : catalogues) {
        lines << QString();
        lines << QStringLiteral("%1 (%2)").arg(QString::fromStdString(state.title), QString::fromStdString(state.id));
        lines << Text::tr("  from: %1")
                     .arg(store::isLocal(state.id) ? Text::tr("your imports")
                              : state.url.empty()  ? Text::tr("the program itself")
                                                   : QString::fromStdString(state.url));
        lines << Text::tr("  revision %1, published %2, expires %3, last checked %4")
                     .arg(QString::number(state.revision), day(state.published), day(state.expires),
                          day(state.checked));
        QStringList kinds;
        for (const auto &[kind, count] : counts)
            kinds << QStringLiteral("%1 %2").arg(count).arg(QString::fromUtf8(kindName(kind)));
        lines << QStringLiteral("  ") + kinds.join(QStringLiteral(", "));
        if (intact)
            lines << (*intact ? Text::tr("  every record is what was signed")
                              : Text::tr("  damaged: not what was signed"));
    }
    lines << QString()
          << Text::tr("Shortlists: %1, saved searches: %2").arg(workspace.shortlists).arg(workspace.savedSearches);
    return lines.join(u'\n');
}

Result<std::vector<CatalogueStatus>> readCatalogues(Session &session, const CatalogueOption &option)
{
    const auto states = option.states(session);
    if (!states)
        return std::unexpected(states.error());
    const auto cache = session.filledCache();
    if (!cache)
        return std::unexpected(cache.error());
    std::vector<CatalogueStatus> out;
    for (const auto &state : *states) {
        auto counts = (*cache)->catalogues().counts(state.id);
        if (!counts)
            return std::unexpected(counts.error());
        out.push_back({state, std::move(*counts), {}});
    }
    return out;
}

Result<WorkspaceStatus> readWorkspace(Session &session)
{
    const auto workspace = session.workspace();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto lists = (*workspace)->shortlists().all();
    if (!lists)
        return std::unexpected(lists.error());
    const auto searches = (*workspace)->searches().saved();
    if (!searches)
        return std::unexpected(searches.error());
    return WorkspaceStatus{lists->size(), searches->size()};
}

/// Rehashes every record of each catalogue.
Result<void> verify(Session &session, std::vector<CatalogueStatus> &catalogues)
{
    for (auto &status : catalogues) {
        if (status.state.revision == 0)
            continue; // nothing of it is here
        const auto verified = sync::verify(**session.cache(), status.state.id);
        if (!verified)
            return std::unexpected(verified.error());
        status.intact = verified->intact;
        if (auto noted = verified->intact ? Result<void>() : sync::distrust(**session.cache(), status.state.id); !noted)
            return noted;
    }
    return {};
}

/// An error where one of them is damaged.
Result<void> demandIntact(const std::vector<CatalogueStatus> &catalogues)
{
    const auto damaged = std::ranges::find(catalogues, std::optional(false), &CatalogueStatus::intact);
    if (damaged == catalogues.end())
        return {};
    return failure(ErrorKind::Failed, Text::tr("Verifying the catalogue"), QString::fromStdString(damaged->state.id),
                   Text::tr("what is in the profile is not what was signed"),
                   damaged->state.url.empty()
                       ? Text::tr("The next start makes it anew. Your shortlists are kept elsewhere.")
                       : Text::tr("hansactl sync fetches it anew. Your shortlists are kept elsewhere."));
}

Result<void> show(const Session &session, const Output &output, const std::vector<CatalogueStatus> &catalogues,
                  const WorkspaceStatus &workspace)
{
    if (output.format() == Format::Csv)
        return output.table(asTable(catalogues));
    if (output.format() == Format::Table)
        return output.text(asText(session, catalogues, workspace));
    JsonWriter json;
    json.beginObject().member("profile", session.profile().toStdString()).key("catalogues").beginArray();
    for (const auto &status : catalogues)
        writeCatalogue(json, status);
    json.endArray().key("workspace").beginObject();
    json.member("schema", store::Workspace::schemaVersion()).member("shortlists", workspace.shortlists);
    json.member("saved_searches", workspace.savedSearches).endObject().endObject();
    return output.json(json);
}

Result<void> showStatus(Session &session, const Output &output, const CatalogueOption &option, bool rehash)
{
    auto catalogues = readCatalogues(session, option);
    if (!catalogues)
        return std::unexpected(catalogues.error());
    if (auto verified = rehash ? verify(session, *catalogues) : Result<void>(); !verified)
        return verified;
    const auto workspace = readWorkspace(session);
    if (!workspace)
        return std::unexpected(workspace.error());
    for (const auto &[state, counts, intact] : *catalogues) {
        if (state.expires && *state.expires < session.clock().now())
            output.message(Text::tr("The catalogue %1 expired on %2; run hansactl sync.")
                               .arg(QString::fromStdString(state.id), day(state.expires)));
    }
    return show(session, output, *catalogues, *workspace).and_then([&] { return demandIntact(*catalogues); });
}

} // namespace

void addStatus(CommandLine &line)
{
    const auto option = std::make_shared<CatalogueOption>();
    auto *command = line.command("status", Text::tr("What this profile holds, and how old it is"));
    const auto rehash = std::make_shared<bool>(false);
    option->addTo(command);
    command->add_flag("--verify", *rehash,
                      utf8(Text::tr("Rehash every record, and say whether all is as it was signed")));
    line.onRun(command, [option, rehash](Session &session, Output &output) {
        return showStatus(session, output, *option, *rehash);
    });
}

} // namespace hansa::cli
