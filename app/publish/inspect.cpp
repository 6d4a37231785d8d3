// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "publish/inspect.h"

#include "catalogue/canonicaljson.h"
#include "protocol/envelope.h"
#include "protocol/snapshotreader.h"

#include <QCoreApplication>

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

Result<void> inspectPack(std::string_view bytes, const QString &where, const TakeLine &take)
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

Result<void> inspect(std::string_view bytes, const QString &where, const TakeLine &take)
{
    return bytes.starts_with(zstdMagic) ? inspectPack(bytes, where, take) : inspectHead(bytes, where, take);
}

} // namespace hansa::publish
