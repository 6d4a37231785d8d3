// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

// An envelope that was read is written and reads back the same, and a stranger's key
// signed none of it. A content that was read is written and reads back the same.

#include "protocol/envelope.h"
#include "protocol/head.h"

#include <cstdlib>

using namespace hansa::protocol;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    static const PublicKey stranger = SecretKey::generate().publicKey();
    const std::string_view text(reinterpret_cast<const char *>(data), size);

    if (const auto envelope = Envelope::decode(text)) {
        if (Envelope::decode(envelope->toJson()) != envelope || envelope->signers({&stranger, 1}) != 0)
            std::abort();
    }
    if (const auto content = Content::fromJson(text)) {
        if (Content::fromJson(content->toJson()) != content || !isCatalogueId(content->id))
            std::abort();
    }
    return 0;
}
