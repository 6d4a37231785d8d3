// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"
#include "base/result.h"
#include "protocol/keychain.h"

#include <QString>

#include <optional>
#include <span>
#include <string>

namespace hansa::publish
{

/// The key sets of a publisher's folder: `keys.json`, those that are complete, and
/// `keys-to-sign.json`, the next one until enough have signed it.
class PublisherKeys
{
public:
    /// Reads both; a next set that has become complete joins the others.
    [[nodiscard]] static Result<PublisherKeys> open(const QString &folder);

    [[nodiscard]] const protocol::KeyChain &chain() const { return m_chain; }
    /// The sets in force since the beginning, oldest first; empty where none was made.
    [[nodiscard]] const std::vector<protocol::KeySet> &sets() const { return m_sets; }
    /// The next set and its signatures so far.
    [[nodiscard]] const std::optional<protocol::Envelope> &draft() const { return m_draft; }
    [[nodiscard]] QString draftPath() const;

    /// One change of the next set.
    struct Edit {
        enum Role { Content, Freshness };
        Role role = Content;
        bool removes = false;
        protocol::PublicKey key;
        std::optional<std::size_t> threshold; ///< of that role, from now on
        std::string catalogue; ///< its id
        Instant expires;
    };
    /// Makes the change in the next set (the draft, else one after the newest; at first the one
    /// where the first of @p signers does everything) and signs it with @p signers. The set; it
    /// is in force at once where they are enough. Fails as Usage where the change is none.
    [[nodiscard]] Result<protocol::KeySet> edit(const Edit &edit, std::span<const protocol::SecretKey> signers);

private:
    [[nodiscard]] Result<void> settle();

    QString m_folder;
    protocol::KeyChain m_chain;
    std::vector<protocol::KeySet> m_sets;
    std::optional<protocol::Envelope> m_draft;
};

/// What a second person does on a second machine: adds the signatures of @p signers to the
/// content or the key set in @p file, and replaces it. How many have signed it by now.
[[nodiscard]] Result<std::size_t> signFile(const QString &file, std::span<const protocol::SecretKey> signers);

} // namespace hansa::publish
