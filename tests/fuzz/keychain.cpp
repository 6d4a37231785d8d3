// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

// Nobody's key sets follow from a key that did not sign them, whatever is in them; a set in
// a chain that is read is the same when it is written again.

#include "protocol/keychain.h"

#include <cstdlib>

using namespace hansa::protocol;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    static const KeySet stranger = KeySet::of(SecretKey::generate().publicKey());
    static const QString where = QStringLiteral("fuzz");
    const std::string_view text(reinterpret_cast<const char *>(data), size);

    const auto chain = KeyChain::decode(text, where);
    if (!chain) {
        if (const auto set = KeySet::fromJson(text); set && KeySet::fromJson(set->toJson()) != *set)
            std::abort();
        return 0;
    }
    if (chain->newestFrom(stranger, where))
        std::abort();
    for (const Envelope &envelope : chain->sets) {
        const auto set = openKeySet(envelope, nullptr);
        if (set && (set->content.keys.empty() || set->content.threshold < 1 || !set->content.accepts(envelope)))
            std::abort();
    }
    return 0;
}
