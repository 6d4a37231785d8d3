// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>

class QUrl;

namespace hansa
{

// What comes along when an address is copied out of a mail, a page or a sentence.

/// @p text without what nobody sees, the brackets and quotation marks around it, and what a sentence ends with.
[[nodiscard]] QString pastedAddress(const QString &text);

/// @p text as pastedAddress(), and without the line breaks and spaces that a mailer put into it: for keys, which have
/// none.
[[nodiscard]] QString pastedKey(const QString &text);

/// @p url without what newsletters add to count who came from where: utm_source, fbclid and their like.
[[nodiscard]] QUrl withoutTracking(const QUrl &url);

} // namespace hansa
