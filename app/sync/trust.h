// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QSslConfiguration>

namespace hansa::sync
{

/// What an https server is checked against: the system's certificate authorities, and those
/// in the PEM file that the environment variable SSL_CERT_FILE names, for a network of one's
/// own; read once.
[[nodiscard]] QSslConfiguration trustedServers();

} // namespace hansa::sync
