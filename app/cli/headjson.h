// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "cli/jsonwriter.h"
#include "protocol/head.h"

namespace hansa::cli
{

/// {"from", "to", "sha256", "bytes", "raw_bytes", "records"}.
void writePack(JsonWriter &json, const protocol::PackRef &pack);

/// Members of an open object: catalogue, title, publisher, revision, digest, counts,
/// published, expires (`null` where never).
void writeHead(JsonWriter &json, const protocol::Head &head);

/// "organisation 12, call 3".
[[nodiscard]] QString countsInWords(const protocol::Content &content);

} // namespace hansa::cli
