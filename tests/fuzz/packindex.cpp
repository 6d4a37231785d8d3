// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

// A list of packs that is read leads upwards only, and is the same when it is written again.
// The first byte says whether the rest is taken as it travels or as the JSON in it.

#include "protocol/packs/packindex.h"

#include <zstd.h>

#include <cstdlib>

using namespace hansa::protocol;

static void read(std::string_view bytes)
{
    const IndexRef ref{sha256(bytes), std::int64_t(bytes.size())};
    const auto index = PackIndex::open(bytes, ref, QStringLiteral("fuzz"));
    if (!index)
        return;
    for (const PackRef &pack : index->packs) {
        if (pack.from < 1 || pack.to <= pack.from || pack.to > index->revision)
            std::abort();
    }
    const std::string again = index->toBytes();
    if (PackIndex::open(again, {sha256(again), std::int64_t(again.size())}, QStringLiteral("fuzz")) != *index)
        std::abort();
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view rest(reinterpret_cast<const char *>(data) + 1, size - 1);
    if (data[0] % 2 == 0) {
        read(rest);
        return 0;
    }
    std::string bytes(ZSTD_compressBound(rest.size()), '\0');
    bytes.resize(ZSTD_compress(bytes.data(), bytes.size(), rest.data(), rest.size(), 1));
    read(bytes);
    return 0;
}
