// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "store/trackedcallrepository.h"

namespace hansa::calls
{

/// A document as it is kept with a call: at an address of the web, so that colleagues can reach it. @p typed is what
/// the user gave, for the message. Fails as Usage.
[[nodiscard]] Result<store::CallDocument> documentAt(const QString &address, const QString &typed);

} // namespace hansa::calls
