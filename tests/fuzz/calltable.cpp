// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

// Tables of calls: any bytes are calls or an error, and a call that is read is a record.

#include "calls/sources/tablereader.h"
#include "catalogue/codec.h"

#include <cstdlib>

using namespace hansa;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    const auto read = calls::readCallTable(bytes, QStringLiteral("file"));
    if (!read)
        return 0;
    catalogue::RecordReader reader;
    for (const calls::ReadCall &one : read->calls)
        if (one.key.empty() || !reader.read(catalogue::toJson(one.call)))
            std::abort();
    return 0;
}
