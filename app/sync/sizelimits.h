// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "protocol/head.h"
#include "protocol/packs/packpath.h"

#include <cstdint>
#include <functional>
#include <string>

namespace hansa::sync
{

/// What taking a catalogue over costs.
struct CatalogueSize {
    std::int64_t records = 0;
    std::int64_t bytes = 0; ///< to fetch
    std::int64_t unpacked = 0; ///< of its snapshot and the changes since
    std::int64_t packed = 0; ///< of its snapshot

    [[nodiscard]] static CatalogueSize of(const protocol::Content &content, const protocol::PackPath &path);
};

/// How much is taken without a question: several times what clusters have. Beyond it the user is asked,
/// and beyond mostSizeFactor times as much nothing is taken.
struct SizeLimits {
    std::int64_t records = 250'000;
    std::int64_t bytes = std::int64_t(64) << 20;
    std::int64_t unpacked = std::int64_t(512) << 20;
    std::int64_t unpackedAlways = std::int64_t(32) << 20; ///< whatever it is packed into
    std::int64_t ratio = 100; ///< unpacked to packed, beyond that; records of clusters have 5 to 10
    std::int64_t links = 2'500'000; ///< of records to others; no head announces them

    [[nodiscard]] SizeLimits times(std::int64_t factor) const;
    [[nodiscard]] bool hold(const CatalogueSize &size) const;
    /// Whether a catalogue may have records of @p unpacked bytes, whose snapshot has @p packed.
    [[nodiscard]] bool holdBytes(std::int64_t unpacked, std::int64_t packed) const;
};

inline constexpr std::int64_t mostSizeFactor = 32;

/// The least factor that holds @p size with room to grow to twice as much; beyond mostSizeFactor where none does.
[[nodiscard]] std::int64_t sizeFactorFor(const CatalogueSize &size);

/// What the user is asked about.
struct SizeQuestion {
    std::string catalogue; ///< its id
    std::string title;
    CatalogueSize size;
};

/// Whether the user agrees. Called on the thread that the sync runs on.
using AgreesToSize = std::function<bool(const SizeQuestion &)>;

} // namespace hansa::sync
