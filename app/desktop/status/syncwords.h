// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"
#include "store/cataloguestate.h"
#include "sync/updateall.h"

#include <QString>

namespace hansa::desktop
{

/// "revision 3  ·  data of 24 November 2026  ·  checked on 25 November 2026"
[[nodiscard]] QString stateWords(const store::CatalogueState &state);

/// Where a catalogue comes from: its address, or that it is imported, one's own, or the program's.
[[nodiscard]] QString originWords(const store::CatalogueState &state);

/// "Fetching 3 kB / 12 kB"
[[nodiscard]] QString progressWords(const sync::Progress &progress);

/// What an update came to: "Example is now at revision 3: 2 added, 1 changed, 0 dropped".
[[nodiscard]] QString outcomeWords(const sync::Report &report);

/// What is kept beside a catalogue: "Last update on 25 November 2026: 3 kB in 2 requests, 3 added, …".
[[nodiscard]] QString lastUpdateWords(const sync::Report &report, Day today);

} // namespace hansa::desktop
