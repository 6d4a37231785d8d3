// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>
#include <QUrl>

namespace hansa
{

// Addresses in texts of others: what of them may be shown as a link, opened, or written into a file.

/// @p text as an address of the web: https or http with a host, without a user or password. Empty where it is
/// something else.
[[nodiscard]] QUrl webAddress(const QString &text);

/// @p text where it is one plain mail address, so that nothing else can follow `mailto:`; else empty.
[[nodiscard]] QString mailAddress(const QString &text);

/// Whether a click may hand @p url to the desktop: an address of the web, or a mail to at most one plain address
/// with no header but subject and body.
[[nodiscard]] bool mayOpen(const QUrl &url);

} // namespace hansa
