// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/known/callimport.h"

#include "calls/known/importedcalls.h"
#include "calls/sources/portal/portalpage.h"
#include "catalogue/canonicaljson.h"
#include "catalogue/codec.h"
#include "catalogue/recordlimits.h"
#include "store/workspace.h"

#include <QCoreApplication>

#include <simdjson.h>

#include <algorithm>
#include <format>
#include <map>
#include <set>

namespace hansa::calls
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::calls::CallImport)
};

/// What a local record says of where it came from; kept with it, under this key.
constexpr std::string_view originKey = "import";

struct Origin {
    std::string key;
    std::string language;
    std::string version;
};

catalogue::Extra extraOf(const Origin &origin)
{
    std::string json = "{\"key\":";
    catalogue::appendCanonicalString(json, origin.key);
    for (const auto &[name, value] :
         {std::pair(",\"language\":", &origin.language), std::pair(",\"version\":", &origin.version)}) {
        if (value->empty())
            continue;
        json += name;
        catalogue::appendCanonicalString(json, *value);
    }
    return {std::string(originKey), json + "}"};
}

std::optional<Origin> originOf(const catalogue::Call &call)
{
    const auto extra = std::ranges::find(call.extras, originKey, &catalogue::Extra::key);
    if (extra == call.extras.end())
        return std::nullopt;
    simdjson::dom::parser parser;
    simdjson::dom::element said;
    std::string_view key;
    if (parser.parse(extra->json).get(said) || said["key"].get(key))
        return std::nullopt;
    Origin origin{.key = std::string(key), .language = {}, .version = {}};
    if (std::string_view text; said["language"].get(text) == simdjson::SUCCESS)
        origin.language = text;
    if (std::string_view text; said["version"].get(text) == simdjson::SUCCESS)
        origin.version = text;
    return origin;
}

void setOrigin(catalogue::Call &call, const Origin &origin)
{
    std::erase_if(call.extras, [](const catalogue::Extra &extra) { return extra.key == originKey; });
    call.extras.push_back(extraOf(origin));
}

/// English, then what states no language, then the alphabet.
std::pair<int, std::string_view> preference(std::string_view language)
{
    return {language == "en" ? 0 : language.empty() ? 1 : 2, language};
}

/// Whether @p a is to be kept and not @p b.
bool outdoes(const ReadCall &a, const ReadCall &b)
{
    if (preference(a.language) != preference(b.language))
        return preference(a.language) < preference(b.language);
    if (a.version != b.version)
        return a.version > b.version;
    return catalogue::toJson(a.call) > catalogue::toJson(b.call); // of equals always the same one
}

/// One telling a key, by key.
std::map<std::string, ReadCall> bestOf(std::vector<ReadCall> read, std::int64_t &merged)
{
    std::map<std::string, ReadCall> best;
    for (ReadCall &one : read) {
        catalogue::Record record = std::move(one.call);
        catalogue::cutToLimits(record);
        one.call = std::get<catalogue::Call>(std::move(record));
        const auto [held, isNew] = best.try_emplace(one.key, one);
        if (isNew)
            continue;
        ++merged;
        if (outdoes(one, held->second))
            held->second = std::move(one);
    }
    return best;
}

/// As it would be if only its day and its version were other.
std::string contentOf(catalogue::Call call)
{
    call.asOf.reset();
    std::erase_if(call.extras, [](const catalogue::Extra &extra) { return extra.key == originKey; });
    return catalogue::toJson(call);
}

/// Makes ids unique.
class Ids
{
public:
    void take(const std::string &id) { m_taken.insert(id); }

    /// The id that @p one wishes for, or one made of it and its key.
    std::string fresh(const ReadCall &one)
    {
        std::string id = one.call.id;
        if (m_taken.contains(id)) {
            id += "-" + slugOf(one.key);
            // Numbers go on from the last, so that many of one name are not counted anew for each.
            int &last = m_last.try_emplace(id, 1).first->second;
            for (const std::string name = id; m_taken.contains(id);)
                id = std::format("{}-{}", name, ++last);
        }
        m_taken.insert(id);
        return id;
    }

private:
    std::set<std::string> m_taken;
    std::map<std::string, int> m_last; ///< number, by the id before it
};

class Import
{
public:
    Import(const std::vector<store::ImportedCall> &known, Instant now)
        : m_today(PartialDate::ofDay(std::chrono::floor<std::chrono::days>(now)))
    {
        for (const store::ImportedCall &one : known) {
            m_ids.take(one.id);
            auto record = m_reader.read(one.record);
            auto *call = record ? std::get_if<catalogue::Call>(&record->record) : nullptr;
            if (!call)
                continue;
            if (const auto origin = originOf(*call))
                m_known.emplace(origin->key, std::pair(*origin, std::move(*call)));
        }
    }

    Result<void> take(ReadCall &one, ImportReport &report)
    {
        const auto known = m_known.find(one.key);
        if (known == m_known.end()) {
            one.call.id = m_ids.fresh(one);
            ++report.added;
            return put(one);
        }
        const auto &[origin, call] = known->second;
        one.call.id = call.id;
        const auto was = preference(origin.language);
        const auto is = preference(one.language);
        const bool older = !one.version.empty() && one.version < origin.version;
        if (is > was || (is == was && older)) {
            ++report.merged;
            return {};
        }
        if (contentOf(one.call) == contentOf(call)) {
            ++report.same;
            return {};
        }
        ++report.changed;
        return put(one);
    }

    [[nodiscard]] std::vector<store::ImportedCall> takeChanges() { return std::move(m_changes); }

private:
    Result<void> put(ReadCall &one)
    {
        one.call.asOf = m_today;
        setOrigin(one.call, {one.key, one.language, one.version});
        std::string json = catalogue::toJson(one.call);
        // What the cache could not mirror must not be kept.
        if (const auto sound = m_reader.read(json); !sound)
            return failure(ErrorKind::Failed, Words::tr("Importing a call"), QString::fromStdString(one.call.title),
                           QString::fromStdString(sound.error().reason),
                           Words::tr("Nothing was taken over. Correct it in its file."));
        m_changes.push_back({one.call.id, std::move(json), 0});
        return {};
    }

    PartialDate m_today;
    catalogue::RecordReader m_reader;
    Ids m_ids;
    std::map<std::string, std::pair<Origin, catalogue::Call>> m_known; ///< by key
    std::vector<store::ImportedCall> m_changes;
};

} // namespace

ImportTarget portalTarget()
{
    return {"local.eu-portal", std::string(portalTitle)};
}

Result<ImportReport> importCalls(store::Cache &cache, const store::Workspace &workspace, const ImportTarget &target,
                                 std::vector<ReadCall> read, Instant now, const std::stop_token &cancel)
{
    ImportReport report;
    std::map<std::string, ReadCall> calls = bestOf(std::move(read), report.merged);
    if (calls.empty())
        return report;
    using Calls = std::vector<store::ImportedCall>;
    return workspace.importedCalls()
        .import({target.catalogue, target.title, now},
                [&](const Calls &known) -> Result<Calls> {
                    Import import(known, now);
                    for (auto &[key, one] : calls) {
                        if (cancel.stop_requested())
                            return failure(ErrorKind::Failed, Words::tr("Importing calls"),
                                           QString::fromStdString(target.title), Words::tr("it was stopped"),
                                           Words::tr("Nothing was taken over."));
                        if (auto taken = import.take(one, report); !taken)
                            return std::unexpected(taken.error());
                    }
                    return import.takeChanges();
                })
        .and_then([&] { return mirrorImportedCalls(cache, workspace); })
        .transform([&] { return report; });
}

} // namespace hansa::calls
