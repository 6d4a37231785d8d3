// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "protocol/keychain.h"

#include "catalogue/canonicaljson.h"
#include "protocol/head.h"

#include <QCoreApplication>

#include <simdjson.h>

#include <optional>

namespace hansa::protocol
{

namespace dom = simdjson::dom;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::protocol::KeyChain)
};

std::unexpected<Error> refused(const QString &where, const QString &why)
{
    return failure(ErrorKind::Refused, Words::tr("Checking the keys of the catalogue"), where, why,
                   Words::tr("What you have stays. Ask its publisher which keys are right."));
}
} // namespace

std::string KeyChain::toJson() const
{
    std::string json = R"({"sets":[)";
    for (const Envelope &set : sets) {
        if (json.back() != '[')
            json += ',';
        json += set.toJson();
    }
    return json + "]}\n";
}

Result<KeyChain> KeyChain::decode(std::string_view bytes, const QString &where)
{
    if (bytes.size() > maxKeysBytes)
        return refused(where, Words::tr("they are longer than keys may be (256 KiB)"));
    dom::parser parser;
    dom::element root;
    dom::array sets;
    if (parser.parse(bytes.data(), bytes.size()).get(root) || root["sets"].get(sets))
        return failure(ErrorKind::Unreachable, Words::tr("Reading the keys of the catalogue"), where,
                       Words::tr("something else came in their place"),
                       Words::tr("Check the address, and whether this network asks you to sign in first."));
    KeyChain chain;
    for (const dom::element element : sets) {
        auto envelope = Envelope::decode(element);
        if (!envelope)
            return refused(where, Words::tr("a key set is broken: %1").arg(QString::fromStdString(envelope.error())));
        chain.sets.push_back(std::move(*envelope));
    }
    if (chain.sets.empty())
        return refused(where, Words::tr("there is no key set"));
    return chain;
}

std::expected<KeySet, std::string> openKeySet(const Envelope &envelope, const KeySet *before)
{
    using std::unexpected;
    if (envelope.payloadType != keySetType)
        return unexpected(std::string("it is of another type"));
    if (before && !before->content.accepts(envelope))
        return unexpected(std::string("it is not signed by the keys before it"));
    auto set = KeySet::fromJson(envelope.payload);
    if (!set)
        return set;
    if (catalogue::canonicalJson(envelope.payload) != envelope.payload)
        return unexpected(std::string("it is not in canonical form"));
    if (!set->content.accepts(envelope))
        return unexpected(std::string("it is not signed by its own keys"));
    if (before && before->version > 0 && (set->version != before->version + 1 || set->catalogue != before->catalogue))
        return unexpected(std::string("it does not follow the one before"));
    return set;
}

Result<KeySet> KeyChain::newestFrom(const KeySet &held, const QString &where) const
{
    std::optional<KeySet> at;
    for (std::size_t i = 0; i < sets.size(); ++i) {
        const auto version = std::int64_t(i) + 1;
        const auto broken = [&](const QString &why) {
            return refused(where, Words::tr("key set %1: %2").arg(version).arg(why));
        };
        if (!at && held.version == version) {
            // By what it says: earlier versions of the program let in others than canonical ones, too.
            if (KeySet::fromJson(sets[i].payload) != held)
                return broken(Words::tr("it is another one than you have"));
            at = held;
            continue;
        }
        const bool anchors = !at && held.version == 0 && sets[i].signers(held.content.keys) > 0;
        if (!at && !anchors)
            continue; // before what is known, or what the key says nothing of
        const auto set = openKeySet(sets[i], at ? &*at : nullptr);
        if (!set)
            return broken(QString::fromStdString(set.error()));
        if (set->version != version)
            return broken(Words::tr("it stands in the wrong place"));
        at = *set;
    }
    if (!at && held.version > 0)
        return refused(where,
                       Words::tr("the newest key set is %1, and you have %2: an older copy, perhaps a lagging cache")
                           .arg(sets.size())
                           .arg(held.version));
    if (!at)
        return refused(where, Words::tr("no key set is signed by the key you know"));
    return *at;
}

Result<KeySet> currentKeys(FileSource &source, std::string_view head, const KeySet &held)
{
    if (announcedKeySet(head) <= held.version)
        return held;
    const QString where = source.location(keysPath);
    return source.get({std::string(keysPath), std::int64_t(maxKeysBytes), {}})
        .and_then([&](const FileAnswer &file) { return KeyChain::decode(file.bytes, where); })
        .and_then([&](const KeyChain &chain) { return chain.newestFrom(held, where); });
}

} // namespace hansa::protocol
