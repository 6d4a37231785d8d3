// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "protocol/head.h"
#include "protocol/packs/packindex.h"

#include <optional>
#include <vector>

namespace hansa::publish
{

/// A head that is published, and how its content is signed.
struct Shown {
    protocol::Content content;
    protocol::Envelope envelope;
};

/// What a web folder shows now, nothing where there is no head yet. It may be signed with any
/// of @p sets.
[[nodiscard]] Result<std::optional<Shown>> shown(const QString &web, const std::vector<protocol::KeySet> &sets);

[[nodiscard]] bool isThere(const QString &web, const protocol::PackRef &pack);
/// The index that a content names, nothing where it is lost, or a file it leads to: then packs begin anew.
[[nodiscard]] std::optional<protocol::PackIndex> indexOf(const QString &web, const protocol::Content &content);
/// Whether all files of a content are there; of the snapshot, whether its bytes are still those that were signed.
[[nodiscard]] bool everythingIsThere(const QString &web, const protocol::Content &content);

} // namespace hansa::publish
