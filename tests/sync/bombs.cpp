// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "bombs.h"

#include "base/recordkind.h"
#include "protocol/digest.h"
#include "protocol/head.h"
#include "protocol/packs/packbase.h"
#include "protocol/packs/packframe_p.h"
#include "protocol/packs/varint_p.h"

#include <QDir>

#include <format>

using namespace hansa;
using namespace hansa::protocol;

namespace
{
void put(const Publisher &publisher, const SealedPack &pack)
{
    QDir().mkpath(publisher.web() + QStringLiteral("/packs"));
    writeAll(publisher.web() + u'/' + QString::fromStdString(pack.ref.path()), QByteArray::fromStdString(pack.bytes));
}
} // namespace

std::string number(std::uint64_t value)
{
    std::string bytes;
    appendVarint(bytes, value);
    return bytes;
}

std::string stream(const std::string &path, char letter, const std::string &body)
{
    return path + letter + '\xFF' + number(body.size()) + body;
}

std::string deepColumns(int streams)
{
    std::string below;
    for (int level = 0; level < 62; ++level)
        below += "\xFE"
                 "a";
    std::string all;
    for (int i = 0; i < streams; ++i)
        all += stream(std::format("\xFE{:06}", i) + below, 'i', std::string(1, '\0'));
    return all;
}

std::string wideColumns(int columns)
{
    std::string all;
    for (int i = 0; i < columns; ++i)
        all += stream(std::format("\xFE{:x}", i), 'i', std::string(1, '\0'));
    return all;
}

std::string numberedTexts(int texts)
{
    return stream({}, 's', '\1' + number(std::uint64_t(texts)) + std::string(std::size_t(texts), '\xFF'));
}

std::string unusedTexts()
{
    std::string body = '\1' + number(256);
    for (int i = 0; i < 256; ++i)
        body += std::format("org:n{:03}\xFF", i);
    return stream({}, 'E', body + '\0') + stream({}, 'F', std::string(1, '\0'));
}

std::string emptyKeys(int keys)
{
    return stream({}, 't', "o") + stream({}, 'k', '\0' + std::string(std::size_t(keys), '\xFE') + '\xFF')
        + stream("\xFE", 't', "T");
}

std::string erasedFields(int fields)
{
    return stream({}, 'E', std::string(1, '\0') + "org:n000000\xFF") + stream({}, 'F', number(std::uint64_t(fields)))
        + stream({}, 'f', std::string("\1\1f\xFF", 4) + std::string(std::size_t(fields), '\0'));
}

SealedPack snapshotOf(const Records &records, std::int64_t revision)
{
    std::int64_t raw = 0;
    for (const auto &[id, json] : records)
        raw += SnapshotWriter::rawLineBytes(json);
    SnapshotWriter writer(revision, raw);
    for (const auto &[id, json] : records)
        writer.put(json);
    return writer.finish();
}

SealedPack changesOf(const Records &base, const std::string &counts, const std::string &streams)
{
    std::vector<std::string> ids;
    for (const auto &[id, json] : base)
        ids.push_back(id);
    const auto prefix =
        prefixOf({ids, [&](std::string_view id) -> Result<std::string> { return base.at(std::string(id)); }});
    std::string_view left = counts;
    PackCounts numbers;
    for (std::int64_t *one : {&numbers.drops, &numbers.patches, &numbers.puts, &numbers.erasures})
        *one = std::int64_t(*takeVarint(left));
    return sealFrame({1, 2, std::int64_t(base.size())}, numbers, streams, *prefix);
}

void publishSnapshot(Publisher &publisher, const Records &records, const SealedPack &snapshot)
{
    put(publisher, snapshot);
    Content content{publisher.id, "Bomb", "Mallory", 1, {}, {}, {}, snapshot.ref, {}};
    StateDigest digest;
    for (const auto &[id, json] : records) {
        digest.add(*kindOfId(id), id, json);
        ++content.counts[std::string(kindName(*kindOfId(id)))];
    }
    content.digest = digest.finish();
    publisher.signByHand(content.toJson());
}

void publishChanges(Publisher &publisher, const SealedPack &changes)
{
    put(publisher, changes);
    Content content = *Content::fromJson(publisher.contentPayload());
    content.revision = 2;
    content.last = changes.ref;
    publisher.signByHand(content.toJson());
}
