// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

// A public key that was read has one text, and that reads as the same key.

#include "protocol/key.h"

#include <cstdlib>

using namespace hansa::protocol;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const auto key = PublicKey::parse(std::string_view(reinterpret_cast<const char *>(data), size));
    if (key && (PublicKey::parse(key->text()) != key || key->id().size() != 64))
        std::abort();
    return 0;
}
