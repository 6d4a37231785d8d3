// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>

#include <optional>

class QUrl;

namespace hansa::sync
{

/// Why a server at @p from may not send us to @p to; nothing where it may. Never from https to http, never with a
/// user name or password, and never further into a network than @p from is: a public server not to a private
/// address or to this machine, a private one not to this machine. Decided by the address alone; what a name
/// resolves to is not known here.
[[nodiscard]] std::optional<QString> whyNoRedirect(const QUrl &from, const QUrl &to);

} // namespace hansa::sync
