// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

// The criteria file: any bytes are criteria or an error, and what was read is written and read as the same again.

#include "search/criteriajson.h"

#include <cstdlib>

using namespace hansa::search;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    const auto read = readCriteria({bytes.data(), qsizetype(bytes.size())}, QStringLiteral("file"));
    if (!read)
        return 0;
    const std::string written = writeCriteria(*read);
    const auto again = readCriteria({written.data(), qsizetype(written.size())}, QStringLiteral("file"));
    if (!again || !(*again == *read) || writeCriteria(*again) != written)
        std::abort();
    return 0;
}
