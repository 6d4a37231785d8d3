// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "publish/publisherkeys.h"

#include "base/atomicfile.h"
#include "protocol/head.h"
#include "publish/jsonlines_p.h"

#include <QCoreApplication>
#include <QFile>

#include <simdjson.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hansa::publish
{

using protocol::KeySet;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::publish::PublisherKeys)
};

/// Nothing where there is no such file.
Result<std::optional<std::string>> read(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Failed, Words::tr("Reading"), path, file.errorString());
    return file.read(qint64(protocol::maxKeysBytes) + 1).toStdString();
}

Result<std::optional<protocol::KeyChain>> readChain(const QString &path)
{
    return read(path).and_then(
        [&](const std::optional<std::string> &bytes) -> Result<std::optional<protocol::KeyChain>> {
            if (!bytes)
                return std::nullopt;
            return protocol::KeyChain::decode(*bytes, path).transform([](const protocol::KeyChain &chain) {
                return std::optional(chain);
            });
        });
}

void addSignatures(protocol::Envelope &envelope, std::span<const protocol::SecretKey> signers)
{
    const protocol::Envelope own = protocol::seal(envelope.payloadType, envelope.payload, signers);
    for (const protocol::Signature &signature : own.signatures) {
        if (!std::ranges::contains(envelope.signatures, signature))
            envelope.signatures.push_back(signature);
    }
}

std::unexpected<Error> wrong(const protocol::PublicKey &key, const QString &why)
{
    return failure(ErrorKind::Usage, Words::tr("Changing the keys"), QString::fromStdString(key.text()), why);
}
} // namespace

QString PublisherKeys::draftPath() const
{
    return m_folder + "/keys-to-sign.json"_L1;
}

Result<PublisherKeys> PublisherKeys::open(const QString &folder)
{
    PublisherKeys keys;
    keys.m_folder = folder;
    const QString path = folder + "/keys.json"_L1;
    const auto chain = readChain(path);
    if (!chain)
        return std::unexpected(chain.error());
    if (*chain)
        keys.m_chain = **chain;
    for (const protocol::Envelope &envelope : keys.m_chain.sets) {
        const auto set = protocol::openKeySet(envelope, keys.m_sets.empty() ? nullptr : &keys.m_sets.back());
        if (!set)
            return brokenFile(path, QString::fromStdString(set.error()));
        keys.m_sets.push_back(*set);
    }
    const auto draft = readChain(keys.draftPath());
    if (!draft)
        return std::unexpected(draft.error());
    if (*draft)
        keys.m_draft = (*draft)->sets.front();
    return keys.settle().transform([&] { return std::move(keys); });
}

Result<void> PublisherKeys::settle()
{
    if (!m_draft)
        return {};
    const auto set = protocol::openKeySet(*m_draft, m_sets.empty() ? nullptr : &m_sets.back());
    if (!set)
        return {}; // not yet
    m_chain.sets.push_back(*m_draft);
    m_sets.push_back(*set);
    m_draft.reset();
    return replaceFile(m_folder + "/keys.json"_L1, m_chain.toJson()).transform([&] { QFile::remove(draftPath()); });
}

Result<KeySet> PublisherKeys::edit(const Edit &edit, std::span<const protocol::SecretKey> signers)
{
    KeySet set = m_draft ? KeySet::fromJson(m_draft->payload).value_or(KeySet())
        : m_sets.empty() ? KeySet::of(signers.front().publicKey())
                         : m_sets.back();
    set.version = std::int64_t(m_sets.size()) + 1;
    set.catalogue = edit.catalogue;
    set.expires = edit.expires;
    protocol::Role &role = edit.role == Edit::Content ? set.content : set.freshness;
    const bool isThere = std::ranges::contains(role.keys, edit.key);
    if (edit.removes && !isThere)
        return wrong(edit.key, Words::tr("it does not have that role"));
    if (edit.removes)
        std::erase(role.keys, edit.key);
    else if (!isThere)
        role.keys.push_back(edit.key);
    else if (!edit.threshold)
        return wrong(edit.key, Words::tr("it has that role already"));
    role.threshold = edit.threshold.value_or(role.threshold);
    if (role.threshold > role.keys.size())
        return wrong(edit.key,
                     Words::tr("%1 have to sign, and only %2 would be left").arg(role.threshold).arg(role.keys.size()));
    if (role.keys.size() > protocol::maxRoleKeys)
        return wrong(edit.key, Words::tr("there are as many keys as may be"));
    protocol::Envelope draft = protocol::seal(std::string(protocol::keySetType), set.toJson(), signers);
    protocol::KeyChain after = m_chain;
    after.sets.push_back(draft);
    constexpr std::size_t mostSignatureBytes = 200; // of one, in JSON: more may come
    if (after.toJson().size() + protocol::maxSignatures * mostSignatureBytes > protocol::maxKeysBytes)
        return wrong(edit.key, Words::tr("there are already as many key sets as followers accept"));
    m_draft = std::move(draft);
    return replaceFile(draftPath(), protocol::KeyChain{{*m_draft}}.toJson())
        .and_then([&] { return settle(); })
        .transform([&] { return set; });
}

Result<std::size_t> signFile(const QString &file, std::span<const protocol::SecretKey> signers)
{
    const auto bytes = read(file);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (!*bytes)
        return failure(ErrorKind::Usage, Words::tr("Signing"), file, Words::tr("there is no such file"));
    simdjson::dom::parser parser;
    simdjson::dom::element root;
    simdjson::dom::element part;
    const bool isJson = !parser.parse(**bytes).get(root);
    const bool isContent = isJson && !root["content"].get(part);
    if (!isJson || (!isContent && root["sets"].at(0).get(part)))
        return failure(ErrorKind::Usage, Words::tr("Signing"), file,
                       Words::tr("it is neither a content nor a key set that waits for signatures"));
    auto envelope = protocol::Envelope::decode(part);
    if (!envelope)
        return failure(ErrorKind::Usage, Words::tr("Signing"), file, QString::fromStdString(envelope.error()));
    if (envelope->payloadType != (isContent ? protocol::contentType : protocol::keySetType))
        return failure(ErrorKind::Usage, Words::tr("Signing"), file, Words::tr("it is of another type"));
    addSignatures(*envelope, signers);
    if (envelope->signatures.size() > protocol::maxSignatures)
        return failure(ErrorKind::Usage, Words::tr("Signing"), file,
                       Words::tr("it has more signatures than are accepted"));
    const std::string text =
        isContent ? R"({"content":)" + envelope->toJson() + "}\n" : protocol::KeyChain{{*envelope}}.toJson();
    return replaceFile(file, text).transform([&] { return envelope->signatures.size(); });
}

} // namespace hansa::publish
