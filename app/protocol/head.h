// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"
#include "base/result.h"
#include "protocol/envelope.h"
#include "protocol/packref.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hansa::protocol
{

inline constexpr std::int64_t formatVersion = 1; ///< of the head that this program writes and reads
inline constexpr std::size_t maxHeadBytes = std::size_t(64) * 1024;
inline constexpr std::int64_t snapshotHorizon = 64; ///< revisions that a snapshot may be behind
inline constexpr std::string_view headPath = "catalogue.json";
inline constexpr std::string_view contentType = "application/vnd.hansa.catalogue+json";
inline constexpr std::string_view freshnessType = "application/vnd.hansa.freshness+json";

/// The catalogue that comes with the program. Its key is public, so no address may serve it.
inline constexpr std::string_view embeddedId = "hansa.embedded";

/// What a revision is: the part of the head that changes with it.
struct Content {
    std::string id; ///< the catalogue's own name, never reused
    std::string title;
    std::string publisher;
    std::int64_t revision = 0; ///< from 1, grows by one
    Sha256 digest{}; ///< of the state
    std::map<std::string, std::int64_t> counts; ///< records by kind's name, none that is 0
    std::optional<PackRef> last; ///< the changes from the revision before
    PackRef snapshot; ///< from 0, at most snapshotHorizon behind
    std::optional<IndexRef> index;

    [[nodiscard]] std::string toJson() const; ///< canonical
    /// A payload that is known to be right, such as one's own.
    [[nodiscard]] static std::optional<Content> fromJson(std::string_view payload);

    friend bool operator==(const Content &, const Content &) = default;
};

/// That a content is the newest one, said at a time and until another.
struct Freshness {
    std::string id;
    std::int64_t revision = 0;
    Sha256 content{}; ///< of the content's payload
    Instant published;
    std::optional<Instant> expires; ///< always, but for the embedded catalogue

    [[nodiscard]] std::string toJson() const; ///< canonical

    friend bool operator==(const Freshness &, const Freshness &) = default;
};

/// The head of a catalogue, `catalogue.json`, its signatures checked.
struct Head {
    Content content;
    Freshness freshness;
    std::string contentPayload; ///< the bytes that were signed: what a fork is noticed by
};

/// Checks the signatures of both parts against @p keys, each by one of them at least, then
/// reads the parts and that they belong together. @p where stands in messages.
/// Fails as Refused where a signature is missing or wrong or the parts contradict, as
/// Unreachable where it is no head at all (a login page), as Failed where only a newer
/// program can read it.
[[nodiscard]] Result<Head> openHead(std::string_view bytes, std::span<const PublicKey> keys, const QString &where);

/// The head as a file. @p content is its payload, signed here with @p key; so is freshness.
/// The public key goes along, unsigned, for a first contact without one.
[[nodiscard]] std::string sealHead(std::string_view contentPayload, const Freshness &freshness, const SecretKey &key);

/// Keys that a head offers for itself and that did sign it: nobody's word but its own, to
/// be confirmed by their fingerprint. Fails as openHead().
[[nodiscard]] Result<std::vector<PublicKey>> offeredKeys(std::string_view bytes, const QString &where);

/// Whether @p id is a catalogue's name: 1 to 100 of a-z, 0-9, dot and hyphen, a letter or
/// digit first.
[[nodiscard]] bool isCatalogueId(std::string_view id);
/// Whether @p text may be a title or a publisher: 1 to 500 bytes, no control characters.
[[nodiscard]] bool isHeadText(std::string_view text);

} // namespace hansa::protocol
