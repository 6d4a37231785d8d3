// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/recordkind.h"
#include "catalogue/canonicaljson.h"
#include "store/cache.h"

#include <QCryptographicHash>

#include <format>

/// Records as a catalogue delivers them, for tests of the store.
namespace hansa::store::filling
{

inline Sha256 sha256(std::string_view bytes)
{
    const QByteArray hash =
        QCryptographicHash::hash(QByteArrayView(bytes.data(), qsizetype(bytes.size())), QCryptographicHash::Sha256);
    Sha256 result{};
    std::copy_n(reinterpret_cast<const std::byte *>(hash.constData()), result.size(), result.begin());
    return result;
}

inline std::uint16_t bucketOf(std::string_view id)
{
    const Sha256 hash = sha256(std::format("{} {}", kindName(*kindOfId(id)), id));
    return std::uint16_t(std::to_integer<unsigned>(hash[0]) << 8U | std::to_integer<unsigned>(hash[1]));
}

inline std::string idOf(std::string_view canonical)
{
    const auto at = canonical.find("\"id\":\"") + 6;
    return std::string(canonical.substr(at, canonical.find('"', at) - at));
}

inline Result<void> put(CacheUpdate &update, std::string_view json)
{
    const std::string canonical = catalogue::canonicalJson(json).value();
    return update.put(canonical, sha256(canonical), bucketOf(idOf(canonical)));
}

/// A catalogue "org.example" in the cache at @p path comes to a revision, checked at @p when.
inline Result<void> update(const QString &path, std::int64_t revision, const char *when,
                           const std::vector<std::string> &records, const std::vector<std::string> &drops = {})
{
    auto cache = Cache::open(path);
    if (!cache)
        return std::unexpected(cache.error());
    auto update = cache->beginUpdate("org.example");
    if (!update)
        return std::unexpected(update.error());
    for (const std::string &record : records) {
        if (auto done = put(*update, record); !done)
            return done;
    }
    for (const std::string &id : drops) {
        if (auto done = update->drop(id); !done)
            return std::unexpected(done.error());
    }
    CatalogueState state = update->state();
    state.revision = revision;
    state.checked = parseInstant(when);
    if (auto set = update->setState(state); !set)
        return std::unexpected(set.error());
    return update->commit();
}

/// A record with a name and nothing more, or one more field in plain JSON.
inline std::string named(std::string_view id, std::string_view name, std::string_view more = {})
{
    const auto kind = kindOfId(id);
    const bool titled =
        kind && *kind != RecordKind::Organisation && *kind != RecordKind::Partnership && *kind != RecordKind::Country;
    return std::format(R"({{"id":"{}","{}":"{}"{}{}}})", id, titled ? "title" : "name", name, more.empty() ? "" : ",",
                       more);
}

/// An organisation of about @p bytes, number @p number of revision @p revision.
inline std::string organisation(int number, std::int64_t revision, int bytes)
{
    return std::format(R"({{"id":"org:number-{:06}","name":"Number {} of revision {}","summary":"{}"}})", number,
                       number, revision, std::string(std::size_t(bytes), 'x'));
}

/// Makes the catalogue anew: @p count organisations, all of one revision.
inline Result<void> fill(Cache &cache, std::string_view catalogue, std::int64_t revision, int count, int bytes = 200)
{
    auto update = cache.beginUpdate(catalogue);
    if (!update)
        return std::unexpected(update.error());
    if (auto done = update->dropAll(); !done)
        return done;
    for (int number = 0; number < count; ++number) {
        if (auto done = put(*update, organisation(number, revision, bytes)); !done)
            return done;
    }
    CatalogueState state = update->state();
    state.revision = revision;
    return update->setState(state).and_then([&](const ChangeCounts &) { return update->commit(); });
}

} // namespace hansa::store::filling
