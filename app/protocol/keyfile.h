// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "protocol/key.h"

#include <QString>

namespace hansa::protocol
{

/// Makes @p file (`ed25519-secret:` and the seed in base64, readable by its owner only) and
/// `FILE.pub` beside it (the public key's text). A file that exists is never overwritten.
[[nodiscard]] Result<void> writeKeyPair(const QString &file, const SecretKey &key);

/// Lines that begin with `#` and empty ones don't count, in both files.
[[nodiscard]] Result<SecretKey> readSecretKey(const QString &file);

/// A KEY as the command line takes it: `ed25519:…`, or the path of a `.pub` file.
[[nodiscard]] Result<PublicKey> readPublicKey(const QString &textOrFile);

} // namespace hansa::protocol
