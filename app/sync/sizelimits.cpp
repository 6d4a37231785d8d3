// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "sync/sizelimits.h"

#include <algorithm>
#include <numeric>

namespace hansa::sync
{

CatalogueSize CatalogueSize::of(const protocol::Content &content, const protocol::PackPath &path)
{
    CatalogueSize size;
    size.records = std::accumulate(content.counts.begin(), content.counts.end(), std::int64_t(0),
                                   [](std::int64_t sum, const auto &kind) { return sum + kind.second; });
    size.records = std::max(size.records, content.snapshot.records);
    size.bytes = protocol::bytesOf(path);
    size.packed = content.snapshot.bytes;
    size.unpacked = content.snapshot.rawBytes;
    for (const protocol::PackRef &pack : path)
        size.unpacked += pack.from > 0 ? pack.rawBytes : 0;
    return size;
}

SizeLimits SizeLimits::times(std::int64_t factor) const
{
    return {records * factor,        bytes * factor, unpacked * factor,
            unpackedAlways * factor, ratio * factor, links * factor};
}

bool SizeLimits::hold(const CatalogueSize &size) const
{
    return size.records <= records && size.bytes <= bytes && holdBytes(size.unpacked, size.packed);
}

bool SizeLimits::holdBytes(std::int64_t unpacked, std::int64_t packed) const
{
    return unpacked <= this->unpacked && unpacked <= unpackedAlways + ratio * packed;
}

std::int64_t sizeFactorFor(const CatalogueSize &size)
{
    const CatalogueSize grown{size.records * 2, size.bytes * 2, size.unpacked * 2, size.packed};
    std::int64_t factor = 1;
    while (factor < mostSizeFactor && !SizeLimits().times(factor).hold(grown))
        factor *= 2;
    return SizeLimits().times(factor).hold(size) ? factor : mostSizeFactor + 1;
}

} // namespace hansa::sync
