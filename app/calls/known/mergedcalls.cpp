// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/known/mergedcalls.h"

#include "base/fold.h"
#include "calls/calllist.h"
#include "calls/deadline.h"
#include "calls/known/owncalls.h"
#include "catalogue/codec.h"
#include "store/cache.h"

#include <simdjson.h>

#include <algorithm>
#include <numeric>
#include <set>
#include <tuple>

namespace hansa::calls
{

namespace
{

using Fields = std::map<std::string, std::string, std::less<>>; ///< JSON by key

Fields fieldsOf(const catalogue::Call &call)
{
    Fields fields;
    const std::string json = catalogue::toJson(call);
    simdjson::dom::parser parser;
    simdjson::dom::object object;
    if (parser.parse(json).get(object) == simdjson::SUCCESS)
        for (const auto &[key, value] : object)
            fields.emplace(key, simdjson::minify(value));
    return fields;
}

std::vector<PartialDate> daysOf(const catalogue::Call &call)
{
    std::vector<PartialDate> days;
    for (const Deadline &deadline : deadlinesOf(call))
        days.push_back(deadline.stated);
    return days;
}

bool statesTimes(const catalogue::Call &call)
{
    return std::ranges::any_of(call.deadlines, [](const catalogue::Deadline &d) { return !d.time.empty(); });
}

std::string addressOf(const catalogue::Source &source)
{
    return source.url.empty() ? source.title : source.url;
}

/// Sets of tellings that are one call (union-find).
class Joined
{
public:
    explicit Joined(std::size_t count)
        : m_parent(count)
    {
        std::iota(m_parent.begin(), m_parent.end(), std::size_t(0));
    }

    std::size_t rootOf(std::size_t place)
    {
        while (m_parent[place] != place)
            place = m_parent[place] = m_parent[m_parent[place]];
        return place;
    }
    void join(std::size_t a, std::size_t b) { m_parent[rootOf(a)] = rootOf(b); }

private:
    std::vector<std::size_t> m_parent;
};

/// Groups of places in @p tellings that are one call, in the order of their first.
std::vector<std::vector<std::size_t>> groupsOf(const std::vector<CallTelling> &tellings)
{
    std::map<std::string_view, std::size_t> byId; // the first telling
    std::map<std::string, std::vector<std::size_t>> byReference; // tellings
    Joined joined(tellings.size());
    for (std::size_t place = 0; place < tellings.size(); ++place) {
        joined.join(place, byId.try_emplace(tellings[place].call.id, place).first->second);
        if (!tellings[place].call.reference.empty())
            byReference[fold(tellings[place].call.reference)].push_back(place);
    }
    for (const auto &[reference, places] : byReference) {
        std::set<std::string_view> catalogues;
        const bool once = std::ranges::all_of(
            places, [&](std::size_t place) { return catalogues.insert(tellings[place].catalogue).second; });
        if (!once)
            continue; // the identifier of one call that others borrow
        for (const std::size_t place : places)
            joined.join(place, places.front());
    }
    std::vector<std::vector<std::size_t>> groups;
    std::map<std::size_t, std::size_t> groupOf; // by root
    for (std::size_t place = 0; place < tellings.size(); ++place) {
        const auto [at, isNew] = groupOf.try_emplace(joined.rootOf(place), groups.size());
        if (isNew)
            groups.emplace_back();
        groups[at->second].push_back(place);
    }
    return groups;
}

/// The catalogues asked, in the order in which they came to be followed.
Result<std::vector<std::string>> cataloguesOf(const store::Cache &cache, const store::CatalogueFilter &in)
{
    return cache.catalogues().all().transform([&](const std::vector<store::CatalogueState> &states) {
        std::vector<std::string> ids;
        for (const store::CatalogueState &state : states)
            if (in.empty() || std::ranges::contains(in, state.id))
                ids.push_back(state.id);
        return ids;
    });
}

Result<std::vector<CallTelling>> tellingsIn(const store::Cache &cache, const store::CatalogueFilter &in)
{
    const auto catalogues = cataloguesOf(cache, in);
    if (!catalogues)
        return std::unexpected(catalogues.error());
    std::vector<CallTelling> tellings;
    for (const std::string &catalogue : *catalogues) {
        auto calls = cache.records().all<catalogue::Call>({catalogue});
        if (!calls)
            return std::unexpected(calls.error());
        for (catalogue::Call &call : *calls)
            tellings.push_back({catalogue, std::move(call)});
    }
    return tellings;
}

/// Those tellings alone that have to do with one id: of the id itself, and of every id that has one
/// of their references. In the order of tellingsIn().
class Search
{
public:
    Search(const store::Cache &cache, std::vector<std::string> catalogues)
        : m_records(cache.records())
        , m_catalogues(std::move(catalogues))
    {
    }

    Result<std::vector<CallTelling>> run(std::string_view id)
    {
        m_ids.emplace_back(id);
        for (std::size_t next = 0; next < m_ids.size(); ++next) {
            const std::string wanted = m_ids[next]; // a copy: the list grows
            for (std::size_t place = 0; place < m_catalogues.size(); ++place)
                if (auto taken = take(place, wanted); !taken)
                    return std::unexpected(taken.error());
        }
        std::ranges::sort(m_found, {}, [](const Found &one) { return std::tie(one.place, one.call.id); });
        std::vector<CallTelling> tellings;
        for (Found &one : m_found)
            tellings.push_back({m_catalogues[one.place], std::move(one.call)});
        return tellings;
    }

private:
    struct Found {
        std::size_t place; ///< of its catalogue
        catalogue::Call call;
    };

    Result<std::optional<catalogue::Call>> call(std::size_t place, const std::string &id) const
    {
        return m_records.record(id, {m_catalogues[place]}).transform([](std::optional<catalogue::Record> record) {
            auto *call = record ? std::get_if<catalogue::Call>(&*record) : nullptr;
            return call ? std::optional(std::move(*call)) : std::nullopt;
        });
    }

    Result<void> take(std::size_t place, const std::string &id)
    {
        auto found = call(place, id);
        if (!found)
            return std::unexpected(found.error());
        if (!*found)
            return {};
        const std::string reference = fold((*found)->reference);
        m_found.push_back({place, std::move(**found)});
        if (reference.empty() || !m_references.insert(reference).second)
            return {};
        for (std::size_t other = 0; other < m_catalogues.size(); ++other)
            if (auto noted = noteIds(other, reference); !noted)
                return noted;
        return {};
    }

    /// Ids of a catalogue's calls with this reference; the list has them among others.
    Result<void> noteIds(std::size_t place, const std::string &reference)
    {
        const auto named = m_records.list(RecordKind::Call, reference, {m_catalogues[place]});
        if (!named)
            return std::unexpected(named.error());
        for (const store::RecordSummary &one : *named) {
            if (std::ranges::contains(m_ids, one.id))
                continue;
            const auto has = call(place, one.id);
            if (!has)
                return std::unexpected(has.error());
            if (*has && fold((*has)->reference) == reference)
                m_ids.push_back(one.id);
        }
        return {};
    }

    store::RecordRepository m_records;
    std::vector<std::string> m_catalogues; ///< in the order in which they came to be followed
    std::vector<std::string> m_ids; ///< to be looked up, each once
    std::set<std::string> m_references; ///< folded, that were followed
    std::vector<Found> m_found;
};

std::vector<CallTelling> taken(std::vector<CallTelling> &tellings, const std::vector<std::size_t> &group)
{
    std::vector<CallTelling> members;
    for (const std::size_t place : group)
        members.push_back(std::move(tellings[place]));
    return members;
}

} // namespace

MergedCall mergeTellings(std::span<const CallTelling> tellings)
{
    MergedCall merged;
    std::set<std::string_view> ids;
    for (const CallTelling &telling : tellings) {
        if (!std::ranges::contains(merged.catalogues, telling.catalogue))
            merged.catalogues.push_back(telling.catalogue);
        if (ids.insert(telling.call.id).second)
            merged.ids.push_back(telling.call.id);
    }
    merged.call = tellings.front().call;
    if (tellings.size() == 1)
        return merged;

    std::vector<const CallTelling *> newest;
    for (const CallTelling &telling : tellings)
        newest.push_back(&telling);
    // What the user entered stands, however new what others say is.
    std::ranges::stable_sort(newest, std::ranges::greater(), [](const CallTelling *t) {
        return std::pair(t->catalogue == ownCatalogue, t->call.asOf);
    });

    Fields fields;
    for (const CallTelling *telling : newest)
        for (auto &[key, json] : fieldsOf(telling->call))
            if (fields.try_emplace(key, json).second)
                merged.fieldSources.emplace(key, telling->catalogue);
    std::string json = "{";
    for (const auto &[key, value] : fields) {
        if (json.size() > 1)
            json += ',';
        json.append("\"").append(key).append("\":").append(value);
    }
    catalogue::RecordReader reader;
    if (auto read = reader.read(json + "}"))
        merged.call = std::move(std::get<catalogue::Call>(read->record));
    merged.call.id = tellings.front().call.id;
    merged.fieldSources["id"] = tellings.front().catalogue;

    for (const CallTelling *telling : newest) {
        if (statesTimes(merged.call) || !statesTimes(telling->call) || daysOf(telling->call) != daysOf(merged.call))
            continue;
        merged.call.deadlines = telling->call.deadlines;
        merged.fieldSources["deadlines"] = telling->catalogue;
    }
    merged.call.sources.clear();
    std::set<std::string> addresses;
    for (const CallTelling *telling : newest)
        for (const catalogue::Source &source : telling->call.sources)
            if (addresses.insert(addressOf(source)).second)
                merged.call.sources.push_back(source);
    return merged;
}

Result<std::vector<MergedCall>> mergedCalls(const store::Cache &cache, const store::CatalogueFilter &in)
{
    auto tellings = tellingsIn(cache, in);
    if (!tellings)
        return std::unexpected(tellings.error());
    std::vector<MergedCall> merged;
    for (const auto &group : groupsOf(*tellings))
        merged.push_back(mergeTellings(taken(*tellings, group)));
    std::ranges::sort(merged, {}, [](const MergedCall &m) -> const std::string & { return m.call.id; });
    return merged;
}

Result<std::vector<catalogue::Call>> comingCalls(const store::Cache &cache, Instant now)
{
    return mergedCalls(cache).transform([now](const std::vector<MergedCall> &known) {
        std::vector<const catalogue::Call *> calls;
        for (const MergedCall &one : known)
            calls.push_back(&one.call);
        const CallFilter coming{.statuses = {CallStatus::Open, CallStatus::Forthcoming, CallStatus::Unknown}};
        std::vector<catalogue::Call> listed;
        for (const ListedCall &one : listCalls(calls, coming, now))
            listed.push_back(*one.call);
        return listed;
    });
}

Result<std::optional<MergedCall>> mergedCall(const store::Cache &cache, std::string_view id,
                                             const store::CatalogueFilter &in)
{
    auto catalogues = cataloguesOf(cache, in);
    if (!catalogues)
        return std::unexpected(catalogues.error());
    auto tellings = Search(cache, std::move(*catalogues)).run(id);
    if (!tellings)
        return std::unexpected(tellings.error());
    for (const auto &group : groupsOf(*tellings))
        if (std::ranges::any_of(group, [&](std::size_t place) { return (*tellings)[place].call.id == id; }))
            return mergeTellings(taken(*tellings, group));
    return std::nullopt;
}

} // namespace hansa::calls
