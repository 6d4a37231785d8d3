// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "protocol/filesource.h"
#include "protocol/keyset.h"

#include <string>
#include <string_view>
#include <vector>

namespace hansa::protocol
{

inline constexpr std::string_view keysPath = "keys.json";
inline constexpr std::size_t maxKeysBytes = std::size_t(256) * 1024;

/// All key sets that a catalogue ever had, `keys.json`, each as it was signed.
struct KeyChain {
    std::vector<Envelope> sets; ///< versions 1, 2, 3 …

    [[nodiscard]] std::string toJson() const;
    /// Decodes base64 and nothing else: nothing of it is believed yet. Fails as Refused where it
    /// is too long or broken, as Unreachable where it is something else (a login page).
    [[nodiscard]] static Result<KeyChain> decode(std::string_view bytes, const QString &where);

    /// The newest set that @p held leads to. Each set has to be signed by the threshold of the
    /// role `content` of the one before and by its own; where @p held is a key alone, the first
    /// set that this key signed is where trust begins. Fails as Refused where a set is not signed
    /// so, where the versions have a gap, where the held one is another than the one of its
    /// version here, or newer than all of them.
    [[nodiscard]] Result<KeySet> newestFrom(const KeySet &held, const QString &where) const;
};

/// Whether @p envelope may come after @p before (nothing: it is the first): of its type, its
/// version the next, signed by both thresholds. The set in it, else the reason.
[[nodiscard]] std::expected<KeySet, std::string> openKeySet(const Envelope &envelope, const KeySet *before);

/// The keys that the head @p head wants to be checked with: @p held, or the newest set that it
/// leads to where the head says that there is a newer one. Fails where that cannot be had.
[[nodiscard]] Result<KeySet> currentKeys(FileSource &source, std::string_view head, const KeySet &held);

} // namespace hansa::protocol
