// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "protocol/envelope.h"

#include "catalogue/canonicaljson.h"
#include "protocol/base64.h"

#include <simdjson.h>

#include <algorithm>

namespace hansa::protocol
{

namespace dom = simdjson::dom;

namespace
{
std::unexpected<std::string> refuse(std::string reason)
{
    return std::unexpected(std::move(reason));
}

std::expected<std::string, std::string> decodedField(const dom::element &json, std::string_view key)
{
    std::string_view text;
    if (json[key].get(text))
        return refuse("\"" + std::string(key) + "\" is missing");
    auto bytes = fromBase64(text);
    if (!bytes)
        return refuse("\"" + std::string(key) + "\" is no base64");
    return std::move(*bytes);
}
} // namespace

std::expected<Envelope, std::string> Envelope::decode(const dom::element &json)
{
    Envelope envelope;
    std::string_view type;
    if (!json.is_object() || json["payloadType"].get(type))
        return refuse("\"payloadType\" is missing");
    envelope.payloadType = type;
    auto payload = decodedField(json, "payload");
    if (!payload)
        return std::unexpected(payload.error());
    envelope.payload = std::move(*payload);
    dom::array signatures;
    if (json["signatures"].get(signatures))
        return refuse("\"signatures\" is missing");
    if (signatures.size() > maxSignatures)
        return refuse("there are too many signatures");
    for (const dom::element signature : signatures) {
        std::string_view keyId; // DSSE leaves it optional: then any key may have signed
        if (!signature.is_object())
            return refuse("a signature is no object");
        if (signature["keyid"].get(keyId))
            keyId = {};
        auto bytes = decodedField(signature, "sig");
        if (!bytes)
            return std::unexpected(bytes.error());
        envelope.signatures.push_back({std::string(keyId), std::move(*bytes)});
    }
    return envelope;
}

std::expected<Envelope, std::string> Envelope::decode(std::string_view json)
{
    dom::parser parser;
    dom::element root;
    if (parser.parse(json.data(), json.size()).get(root))
        return refuse("it is no JSON");
    return decode(root);
}

std::string Envelope::toJson() const
{
    std::string json = R"({"payload":")" + toBase64(payload) + R"(","payloadType":)";
    catalogue::appendCanonicalString(json, payloadType);
    json += R"(,"signatures":[)";
    for (const Signature &signature : signatures) {
        if (&signature != &signatures.front())
            json += ',';
        json += R"({"keyid":)";
        catalogue::appendCanonicalString(json, signature.keyId);
        json += R"(,"sig":")" + toBase64(signature.bytes) + R"("})";
    }
    return json + "]}";
}

std::size_t Envelope::signers(std::span<const PublicKey> keys) const
{
    const std::string message = preAuthEncoding(payloadType, payload);
    std::size_t count = 0;
    for (auto key = keys.begin(); key != keys.end(); ++key) {
        if (std::find(keys.begin(), key, *key) != key)
            continue;
        const std::string id = key->id();
        count += std::ranges::any_of(signatures, [&](const Signature &signature) {
            return (signature.keyId.empty() || signature.keyId == id) && key->verifies(message, signature.bytes);
        });
    }
    return count;
}

std::string preAuthEncoding(std::string_view payloadType, std::string_view payload)
{
    std::string message = "DSSEv1 ";
    message += std::to_string(payloadType.size());
    message += ' ';
    message += payloadType;
    message += ' ';
    message += std::to_string(payload.size());
    message += ' ';
    message += payload;
    return message;
}

Envelope seal(std::string payloadType, std::string payload, std::span<const SecretKey> keys)
{
    Envelope envelope{std::move(payloadType), std::move(payload), {}};
    const std::string message = preAuthEncoding(envelope.payloadType, envelope.payload);
    for (const SecretKey &key : keys)
        envelope.signatures.push_back({key.publicKey().id(), key.sign(message)});
    return envelope;
}

} // namespace hansa::protocol
