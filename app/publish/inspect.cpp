// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "publish/inspect.h"

#include "catalogue/canonicaljson.h"
#include "catalogue/merge.h"
#include "protocol/envelope.h"
#include "protocol/packs/changepackreader.h"
#include "protocol/packs/packindex.h"
#include "protocol/snapshotreader.h"
#include "publish/jsonlines_p.h"
#include "publish/memorystate.h"

#include <QCoreApplication>
#include <QFile>

#include <simdjson.h>

namespace hansa::publish
{

namespace dom = simdjson::dom;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::publish::Inspect)
};

constexpr std::string_view zstdMagic = "\x28\xB5\x2F\xFD";

std::unexpected<Error> neither(const QString &where)
{
    return failure(ErrorKind::Usage, Words::tr("Inspecting"), where, Words::tr("it is neither a head nor a pack"));
}

Result<void> inspectSnapshot(std::string_view bytes, const QString &where, const TakeLine &take)
{
    auto pack = protocol::SnapshotReader::openUnannounced(bytes, where);
    while (true) {
        const auto record = pack.next();
        if (!record)
            return std::unexpected(record.error());
        if (!*record)
            return {};
        if (auto taken = take("{\"put\":" + std::string((*record)->json) + '}'); !taken)
            return taken;
    }
}

/// The records of a state: a snapshot's, or JSON lines.
Result<MemoryState::Records> recordsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Usage, Words::tr("Reading the state that the pack starts from"), path,
                       file.errorString());
    const QByteArray bytes = file.readAll();
    MemoryState::Records records;
    const auto put = [&](std::string_view id, std::string_view json) -> Result<void> {
        records.emplace_hint(records.end(), id, json);
        return {};
    };
    if (!bytes.startsWith(QByteArrayView(zstdMagic)))
        return eachRecordLine(path, put).transform([&] { return std::move(records); });
    auto pack = protocol::SnapshotReader::openUnannounced({bytes.data(), std::size_t(bytes.size())}, path);
    while (true) {
        const auto record = pack.next();
        if (!record)
            return std::unexpected(record.error());
        if (!*record)
            return records;
        if (auto done = put((*record)->id, (*record)->json); !done)
            return std::unexpected(done.error());
    }
}

/// An operation as the JSON line that docs/catalogue-protocol.md gives it.
std::string lineOf(const protocol::Operation &operation, std::string_view before)
{
    std::string line;
    const auto named = [&](const char *sort) {
        line = std::string("{\"") + sort + "\":";
        catalogue::appendCanonicalString(line, operation.id);
    };
    switch (operation.sort) {
    case protocol::Operation::Put:
        return "{\"put\":" + std::string(operation.json) + '}';
    case protocol::Operation::Drop:
        named("drop");
        break;
    case protocol::Operation::Patch:
        line = "{\"merge\":" + catalogue::mergeOf(before, operation.json) + ",\"patch\":";
        catalogue::appendCanonicalString(line, operation.id);
        break;
    case protocol::Operation::Erase:
        named("erase");
        line += ",\"fields\":[";
        for (const std::string_view field : operation.fields) {
            if (line.back() != '[')
                line += ',';
            catalogue::appendCanonicalString(line, field);
        }
        line += ']';
        break;
    }
    return line + '}';
}

Result<void> inspectChanges(std::string_view bytes, const QString &where, const QString &basePath, const TakeLine &take)
{
    const protocol::PackSpan span = *protocol::spanOf(bytes);
    if (basePath.isEmpty())
        return failure(ErrorKind::Usage, Words::tr("Inspecting"), where,
                       Words::tr("it holds the changes from revision %1 to %2 of a state of %3 records, and cannot be "
                                 "unpacked without that state")
                           .arg(span.from)
                           .arg(span.to)
                           .arg(span.baseRecords),
                       Words::tr("Name a file with its records, or its snapshot, with --base."));
    const auto records = recordsOf(basePath);
    if (!records)
        return std::unexpected(records.error());
    std::vector<std::string> ids;
    for (const auto &[id, json] : *records)
        ids.push_back(id);
    const auto json = [&](std::string_view id) -> Result<std::string> { return records->find(id)->second; };
    const protocol::PackBase base{ids, json};
    auto pack = protocol::ChangePackReader::openUnannounced(bytes, base, where);
    if (!pack)
        return std::unexpected(pack.error());
    while (true) {
        const auto operation = pack->next();
        if (!operation)
            return std::unexpected(operation.error());
        if (!*operation)
            return {};
        const auto before = records->find((*operation)->id);
        if (auto taken = take(lineOf(**operation, before == records->end() ? std::string_view() : before->second));
            !taken)
            return taken;
    }
}

Result<void> inspectPack(std::string_view bytes, const QString &where, const QString &base, const TakeLine &take)
{
    if (protocol::spanOf(bytes))
        return inspectChanges(bytes, where, base, take);
    if (const auto index = protocol::PackIndex::jsonIn(bytes))
        return take(*index);
    return inspectSnapshot(bytes, where, take);
}

/// {"payload": what is signed, "signatures": [who says to have signed it], "type"}.
std::string opened(const protocol::Envelope &envelope)
{
    std::string json = R"({"payload":)";
    if (const auto payload = catalogue::canonicalJson(envelope.payload))
        json += *payload;
    else
        catalogue::appendCanonicalString(json, "unreadable: " + payload.error());
    json += R"(,"signed_by":[)";
    for (const protocol::Signature &signature : envelope.signatures) {
        if (&signature != &envelope.signatures.front())
            json += ',';
        catalogue::appendCanonicalString(json, signature.keyId);
    }
    json += R"(],"type":)";
    catalogue::appendCanonicalString(json, envelope.payloadType);
    return json + '}';
}

Result<void> inspectHead(std::string_view bytes, const QString &where, const TakeLine &take)
{
    dom::parser parser;
    dom::element root;
    if (parser.parse(bytes.data(), bytes.size()).get(root))
        return neither(where);
    std::string json = "{";
    for (const char *part : {"content", "freshness"}) {
        dom::element element;
        if (root[part].get(element))
            return neither(where);
        const auto envelope = protocol::Envelope::decode(element);
        if (!envelope)
            return neither(where);
        json += '"' + std::string(part) + "\":" + opened(*envelope) + ',';
    }
    dom::element keys;
    const auto offered = root["keys"].get(keys) ? std::string("[]") : catalogue::canonicalJson(keys).value_or("[]");
    return take(json + "\"keys\":" + offered + '}');
}
} // namespace

Result<void> inspect(std::string_view bytes, const QString &where, const QString &base, const TakeLine &take)
{
    return bytes.starts_with(zstdMagic) || protocol::spanOf(bytes) ? inspectPack(bytes, where, base, take)
                                                                   : inspectHead(bytes, where, take);
}

} // namespace hansa::publish
