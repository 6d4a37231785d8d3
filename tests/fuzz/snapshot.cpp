// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

// What a snapshot pack gives out is sorted, canonical and of its kind. The first byte says
// whether the rest is taken as a pack or as the lines in one: compressed bytes alone would
// hardly ever get past zstd.

#include "catalogue/canonicaljson.h"
#include "protocol/snapshotreader.h"

#include <zstd.h>

#include <cstdlib>

using namespace hansa;
using namespace hansa::protocol;

static void readThrough(std::string_view pack)
{
    SnapshotReader reader = SnapshotReader::openUnannounced(pack, QStringLiteral("fuzz"));
    std::string last;
    for (;;) {
        const auto record = reader.next();
        if (!record || !*record)
            return;
        const PackedRecord &packed = **record;
        if (packed.id <= last || kindOfId(packed.id) != packed.kind
            || catalogue::canonicalJson(packed.json) != packed.json)
            std::abort();
        last = packed.id;
    }
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view rest(reinterpret_cast<const char *>(data) + 1, size - 1);
    if (data[0] % 2 == 0) {
        readThrough(rest);
        return 0;
    }
    std::string pack(ZSTD_compressBound(rest.size()), '\0');
    pack.resize(ZSTD_compress(pack.data(), pack.size(), rest.data(), rest.size(), 1));
    readThrough(pack);
    return 0;
}
