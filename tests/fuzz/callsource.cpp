// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

// Feeds, calendars and tables of calls, and the HTML inside of them: any bytes are calls or an error.

#include "calls/sources/anysource.h"
#include "calls/sources/plaintext.h"
#include "catalogue/codec.h"

#include <cstdlib>

using namespace hansa;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    const std::string text = calls::plainText(bytes);
    if (text.size() > calls::maxPlainText + 4 || text.contains('\0'))
        std::abort();
    const auto read = calls::readCalls(bytes, QStringLiteral("file"));
    if (!read)
        return 0;
    catalogue::RecordReader reader;
    for (const calls::ReadCall &one : read->read.calls)
        if (one.key.empty() || !reader.read(catalogue::toJson(one.call)))
            std::abort();
    return 0;
}
