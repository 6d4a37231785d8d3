// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

// HTML of strangers: any bytes are a text without controls, and no longer than it may be.

#include "calls/sources/plaintext.h"

#include <cstdlib>

using namespace hansa::calls;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    const std::string text = plainText(bytes);
    if (text.size() > maxPlainText + 4 || text.contains('\0') || text.contains('\x1b'))
        std::abort();
    if (oneLine(bytes).contains('\n'))
        std::abort();
    return 0;
}
