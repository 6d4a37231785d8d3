// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

// Nobody's head opens with a key that did not sign it, whatever is in it; what a head
// offers for itself opens it.

#include "protocol/head.h"

#include <cstdlib>

using namespace hansa::protocol;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    static const PublicKey stranger = SecretKey::generate().publicKey();
    static const QString where = QStringLiteral("fuzz");
    const std::string_view text(reinterpret_cast<const char *>(data), size);

    if (openHead(text, KeySet::of(stranger), where))
        std::abort();
    if (const auto offered = offeredKeys(text, where)) {
        const auto head = openHead(text, *offered, where);
        if (head && (!isCatalogueId(head->content.id) || !Content::fromJson(head->contentPayload)))
            std::abort();
    }
    return 0;
}
