// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"
#include "base/result.h"
#include "protocol/envelope.h"
#include "protocol/keyset.h"
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

/// Checks the signatures of both parts, content by the threshold of its role and freshness by one
/// key of its own, then reads the parts and that they belong together. @p where stands in messages.
/// Fails as Refused where signatures are missing or wrong or the parts contradict, as
/// Unreachable where it is no head at all (a login page), as Failed where only a newer
/// program can read it.
[[nodiscard]] Result<Head> openHead(std::string_view bytes, const KeySet &keys, const QString &where);

/// The content part of a head, or of a file that waits for signatures, as it is signed; nothing
/// where there is none.
[[nodiscard]] std::optional<Envelope> contentEnvelope(std::string_view bytes);

/// Which key set the head says to be signed with: nobody's word, but a reason to ask for it.
/// 0 where it says none.
[[nodiscard]] std::int64_t announcedKeySet(std::string_view bytes);

/// What a head is made of, beside its content.
struct HeadSeal {
    Envelope content; ///< signed by as many as have to
    Freshness freshness;
    std::vector<SecretKey> freshnessKeys; ///< one is enough
    std::vector<PublicKey> offered; ///< for a first contact without a key; not signed
    std::int64_t keySet = 0; ///< version of the key set; 0: none was ever published
};
[[nodiscard]] std::string sealHead(const HeadSeal &seal);
/// The head of a catalogue with one key: it signs both parts.
[[nodiscard]] std::string sealHead(std::string_view contentPayload, const Freshness &freshness, const SecretKey &key);

/// The keys that a head offers for itself, by the part that each of them did sign: nobody's
/// word but the head's, to be confirmed by the fingerprint of a key. One signature is enough for
/// each part. Fails as openHead().
[[nodiscard]] Result<KeySet> offeredKeys(std::string_view bytes, const QString &where);

/// Whether @p id is a catalogue's name: 1 to 100 of a-z, 0-9, dot and hyphen, a letter or
/// digit first.
[[nodiscard]] bool isCatalogueId(std::string_view id);
/// Whether @p text may be a title, a publisher, or what else is shown on one line: 1 to 500 bytes, no controls
/// (base/controls.h).
[[nodiscard]] bool isHeadText(std::string_view text);

} // namespace hansa::protocol
