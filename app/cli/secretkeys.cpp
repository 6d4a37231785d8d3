// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/secretkeys.h"

#include "protocol/keyfile.h"

namespace hansa::cli
{

Result<std::vector<protocol::SecretKey>> readSecretKeys(const std::vector<std::string> &files)
{
    std::vector<protocol::SecretKey> keys;
    for (const std::string &file : files) {
        auto key = protocol::readSecretKey(QString::fromStdString(file));
        if (!key)
            return std::unexpected(key.error());
        keys.push_back(*key);
    }
    return keys;
}

} // namespace hansa::cli
