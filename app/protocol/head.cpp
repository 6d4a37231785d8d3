// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "protocol/head.h"

#include "catalogue/canonicaljson.h"
#include "protocol/firstcharacter.h"
#include "protocol/headjson_p.h"

#include <QCoreApplication>

#include <simdjson.h>

#include <algorithm>
#include <format>
#include <tuple>

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
        const bool html = firstCharacter(bytes) == '<';
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

/// Both parts are of their type and signed as their roles want it.
Result<void> checkSignatures(const Parts &parts, const KeySet &keys, const QString &where)
{
    const QString hint = Words::tr("Either the key is another one or somebody changed the catalogue on its way. "
                                   "Ask its publisher for the key.");
    const Role anyOfFreshness{keys.freshness.keys, 1};
    for (const auto &[part, type, role] : {std::tuple(&parts.content, contentType, &keys.content),
                                           std::tuple(&parts.freshness, freshnessType, &anyOfFreshness)}) {
        if (part->payloadType != type)
            return refused(where, Words::tr("a part says it is of another type than it should be"));
        if (part->signatures.empty())
            return refused(where, Words::tr("it is not signed"), hint);
        const std::size_t signers = part->signers(role->keys);
        if (signers >= role->threshold)
            continue;
        if (signers > 0)
            return refused(
                where, Words::tr("%1 of its keys signed it, and %2 have to").arg(signers).arg(role->threshold), hint);
        const bool known = std::ranges::any_of(part->signatures, [&](const Signature &signature) {
            return std::ranges::contains(role->keys, signature.keyId, &PublicKey::id);
        });
        return refused(where, known ? Words::tr("its signature is wrong") : Words::tr("it is signed by another key"),
                       hint);
    }
    return {};
}
} // namespace

Result<Head> openHead(std::string_view bytes, const KeySet &keys, const QString &where)
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
    if (keys.version > 0 && keys.catalogue != content->id)
        return refused(where, Words::tr("its keys are those of another catalogue"));
    if (!freshness->expires && content->id != embeddedId)
        return refused(where, Words::tr("it does not say until when it holds"));
    return Head{*content, *freshness, std::move(parts->content.payload)};
}

std::optional<Envelope> contentEnvelope(std::string_view bytes)
{
    dom::parser parser;
    dom::element root;
    dom::element part;
    if (parser.parse(bytes.data(), bytes.size()).get(root) || root["content"].get(part))
        return std::nullopt;
    auto envelope = Envelope::decode(part);
    return envelope ? std::optional(std::move(*envelope)) : std::nullopt;
}

std::int64_t announcedKeySet(std::string_view bytes)
{
    dom::parser parser;
    dom::element root;
    std::int64_t version = 0;
    if (bytes.size() > maxHeadBytes || parser.parse(bytes.data(), bytes.size()).get(root)
        || root["key_set"].get(version))
        return 0;
    return std::max<std::int64_t>(version, 0);
}

std::string sealHead(const HeadSeal &head)
{
    std::string file = R"({"content":)" + head.content.toJson();
    file += R"(,"freshness":)";
    file += seal(std::string(freshnessType), head.freshness.toJson(), head.freshnessKeys).toJson();
    if (head.keySet > 0)
        file += std::format(R"(,"key_set":{})", head.keySet);
    file += R"(,"keys":[)";
    for (const PublicKey &key : head.offered) {
        if (file.back() != '[')
            file += ',';
        catalogue::appendCanonicalString(file, key.text());
    }
    return file + "]}\n";
}

std::string sealHead(std::string_view contentPayload, const Freshness &freshness, const SecretKey &key)
{
    const std::span keys(&key, 1);
    return sealHead(
        {seal(std::string(contentType), std::string(contentPayload), keys), freshness, {key}, {key.publicKey()}, 0});
}

Result<KeySet> offeredKeys(std::string_view bytes, const QString &where)
{
    return decode(bytes, where).and_then([&](const Parts &parts) -> Result<KeySet> {
        KeySet good;
        for (const PublicKey &key : parts.offered) {
            const std::span one(&key, 1);
            if (parts.content.signers(one) > 0)
                good.content.keys.push_back(key);
            if (parts.freshness.signers(one) > 0)
                good.freshness.keys.push_back(key);
        }
        if (good.content.keys.empty() || good.freshness.keys.empty())
            return refused(where, Words::tr("it does not name the key it is signed with"),
                           Words::tr("Ask its publisher for the key."));
        return checkSignatures(parts, good, where).transform([&] { return good; });
    });
}

} // namespace hansa::protocol
