// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/known/callimport.h"

#include "calls/known/localcatalogue.h"
#include "calls/sources/portal/portalpage.h"
#include "catalogue/canonicaljson.h"
#include "catalogue/codec.h"
#include "store/cache.h"

#include <simdjson.h>

#include <algorithm>
#include <format>
#include <map>
#include <set>

namespace hansa::calls
{

namespace
{
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

std::string freeId(const ReadCall &one, const std::set<std::string> &taken)
{
    std::string id = one.call.id;
    if (taken.contains(id))
        id += "-" + slugOf(one.key);
    for (int number = 2; taken.contains(id); ++number)
        id = std::format("{}-{}-{}", one.call.id, slugOf(one.key), number);
    return id;
}

class Import
{
public:
    Import(store::CacheUpdate &update, Instant now)
        : m_update(update)
        , m_today(PartialDate::ofDay(std::chrono::floor<std::chrono::days>(now)))
    {
    }

    Result<void> readKnown()
    {
        const auto ids = m_update.ids();
        if (!ids)
            return std::unexpected(ids.error());
        catalogue::RecordReader reader;
        for (const std::string &id : *ids) {
            const auto json = m_update.json(id);
            if (!json)
                return std::unexpected(json.error());
            m_taken.insert(id);
            auto record = reader.read(json->value_or(std::string()));
            auto *call = record ? std::get_if<catalogue::Call>(&record->record) : nullptr;
            if (!call)
                continue;
            if (const auto origin = originOf(*call))
                m_known.emplace(origin->key, std::pair(*origin, std::move(*call)));
        }
        return {};
    }

    [[nodiscard]] bool isFirst() const { return m_taken.empty(); }

    Result<void> take(ReadCall &one, ImportReport &report)
    {
        const auto known = m_known.find(one.key);
        if (known == m_known.end()) {
            one.call.id = freeId(one, m_taken);
            m_taken.insert(one.call.id);
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

private:
    Result<void> put(ReadCall &one)
    {
        one.call.asOf = m_today;
        setOrigin(one.call, {one.key, one.language, one.version});
        return putCall(m_update, one.call);
    }

    store::CacheUpdate &m_update;
    PartialDate m_today;
    std::set<std::string> m_taken;
    std::map<std::string, std::pair<Origin, catalogue::Call>> m_known; ///< by key
};

} // namespace

ImportTarget portalTarget()
{
    return {"local.eu-portal", std::string(portalTitle)};
}

Result<ImportReport> importCalls(store::Cache &cache, const ImportTarget &target, std::vector<ReadCall> read,
                                 Instant now)
{
    ImportReport report;
    std::map<std::string, ReadCall> calls = bestOf(std::move(read), report.merged);
    if (calls.empty())
        return report;
    auto update = cache.beginUpdate(target.catalogue);
    if (!update)
        return std::unexpected(update.error());
    Import import(*update, now);
    if (auto known = import.readKnown(); !known)
        return std::unexpected(known.error());
    const bool fill = import.isFirst();
    if (fill) {
        if (auto begun = update->beginFill(); !begun)
            return std::unexpected(begun.error());
    }
    for (auto &[key, one] : calls)
        if (auto taken = import.take(one, report); !taken)
            return std::unexpected(taken.error());
    if (fill) {
        if (auto ended = update->endFill(); !ended)
            return std::unexpected(ended.error());
    }
    return commitLocal(*update, target, report.added + report.changed > 0, now).transform([&] { return report; });
}

} // namespace hansa::calls
