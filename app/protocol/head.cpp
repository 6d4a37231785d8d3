// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "protocol/head.h"

#include "catalogue/canonicaljson.h"
#include "protocol/headjson_p.h"

#include <QCoreApplication>

#include <simdjson.h>

#include <algorithm>

namespace hansa::protocol
{

namespace dom = simdjson::dom;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::protocol::Head)
};

/// The three members of the file; whatever else stands there is not ours to judge.
struct Parts {
    Envelope content;
    Envelope freshness;
    std::vector<PublicKey> offered;
};

std::unexpected<Error> noHead(const QString &where, const QString &why)
{
    return failure(ErrorKind::Unreachable, Words::tr("Reading the head of the catalogue"), where, why,
                   Words::tr("Check the address, and whether this network asks you to sign in first."));
}

std::unexpected<Error> refused(const QString &where, const QString &why, const QString &hint = {})
{
    return failure(ErrorKind::Refused, Words::tr("Checking the head of the catalogue"), where, why, hint);
}

Result<Parts> decode(std::string_view bytes, const QString &where)
{
    if (bytes.size() > maxHeadBytes)
        return refused(where, Words::tr("it is longer than a head may be (64 KiB)"));
    dom::parser parser;
    dom::element root;
    if (parser.parse(bytes.data(), bytes.size()).get(root) || !root.is_object()) {
        const bool html = bytes.substr(0, bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF") + 1).ends_with('<');
        return noHead(
            where, html ? Words::tr("a web page came instead of a catalogue") : Words::tr("it is no catalogue's head"));
    }
    Parts parts;
    for (const auto &[key, part] : {std::pair("content", &parts.content), std::pair("freshness", &parts.freshness)}) {
        dom::element json;
        if (root[key].get(json))
            return noHead(where, Words::tr("it is no catalogue's head"));
        auto envelope = Envelope::decode(json);
        if (!envelope)
            return refused(where,
                           Words::tr("its part \"%1\" is broken: %2")
                               .arg(QLatin1StringView(key), QString::fromStdString(envelope.error())));
        *part = std::move(*envelope);
    }
    dom::array keys;
    if (!root["keys"].get(keys)) {
        for (const dom::element key : keys) {
            std::string_view text;
            if (key.get(text) || parts.offered.size() == maxSignatures)
                continue;
            if (const auto offered = PublicKey::parse(text))
                parts.offered.push_back(*offered);
        }
    }
    return parts;
}

/// Both parts are of their type and signed by at least one key each.
Result<void> checkSignatures(const Parts &parts, std::span<const PublicKey> keys, const QString &where)
{
    const QString hint = Words::tr("Either the key is another one or somebody changed the catalogue on its way. "
                                   "Ask its publisher for the key.");
    for (const auto &[part, type] :
         {std::pair(&parts.content, contentType), std::pair(&parts.freshness, freshnessType)}) {
        if (part->payloadType != type)
            return refused(where, Words::tr("a part says it is of another type than it should be"));
        if (part->signatures.empty())
            return refused(where, Words::tr("it is not signed"), hint);
        if (part->signers(keys) > 0)
            continue;
        const bool known = std::ranges::any_of(part->signatures, [&](const Signature &signature) {
            return std::ranges::contains(keys, signature.keyId, &PublicKey::id);
        });
        return refused(where, known ? Words::tr("its signature is wrong") : Words::tr("it is signed by another key"),
                       hint);
    }
    return {};
}
} // namespace

Result<Head> openHead(std::string_view bytes, std::span<const PublicKey> keys, const QString &where)
{
    auto parts = decode(bytes, where);
    if (!parts)
        return std::unexpected(parts.error());
    if (auto signedWell = checkSignatures(*parts, keys, where); !signedWell)
        return std::unexpected(signedWell.error());

    const auto content = contentFromJson(parts->content.payload);
    if (!content && content.error().newer) {
        return failure(ErrorKind::Failed, Words::tr("Reading the head of the catalogue"), where,
                       Words::tr("it was made for a newer version of this program"), Words::tr("Update the program."));
    }
    if (!content)
        return refused(where, QString::fromStdString(content.error().reason));
    const auto freshness = freshnessFromJson(parts->freshness.payload);
    if (!freshness)
        return refused(where, QString::fromStdString(freshness.error().reason));
    if (freshness->id != content->id || freshness->revision != content->revision
        || freshness->content != sha256(parts->content.payload))
        return refused(where, Words::tr("its two parts are of different revisions"));
    if (!freshness->expires && content->id != embeddedId)
        return refused(where, Words::tr("it does not say until when it holds"));
    return Head{*content, *freshness, std::move(parts->content.payload)};
}

std::string sealHead(std::string_view contentPayload, const Freshness &freshness, const SecretKey &key)
{
    const std::span keys(&key, 1);
    std::string file = R"({"content":)";
    file += seal(std::string(contentType), std::string(contentPayload), keys).toJson();
    file += R"(,"freshness":)";
    file += seal(std::string(freshnessType), freshness.toJson(), keys).toJson();
    file += R"(,"keys":[)";
    catalogue::appendCanonicalString(file, key.publicKey().text());
    return file + "]}\n";
}

Result<std::vector<PublicKey>> offeredKeys(std::string_view bytes, const QString &where)
{
    return decode(bytes, where).and_then([&](const Parts &parts) -> Result<std::vector<PublicKey>> {
        std::vector<PublicKey> good;
        for (const PublicKey &key : parts.offered) {
            const std::span one(&key, 1);
            if (checkSignatures(parts, one, where))
                good.push_back(key);
        }
        if (good.empty())
            return refused(where, Words::tr("it does not name the key it is signed with"),
                           Words::tr("Ask its publisher for the key."));
        return good;
    });
}

} // namespace hansa::protocol
