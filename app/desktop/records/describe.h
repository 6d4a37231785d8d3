// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/records/pagebuilder.h"

namespace hansa::desktop
{

// What a record's page says: one function a kind, each in the file of its name. Pure.
[[nodiscard]] PageDescription describe(const catalogue::Call &call, const RecordContext &context,
                                       const PageLinks &links);
[[nodiscard]] PageDescription describe(const catalogue::Partnership &partnership, const RecordContext &context,
                                       const PageLinks &links);
[[nodiscard]] PageDescription describe(const catalogue::Event &event, const RecordContext &context,
                                       const PageLinks &links);
[[nodiscard]] PageDescription describe(const catalogue::Country &country, const RecordContext &context,
                                       const PageLinks &links);
[[nodiscard]] PageDescription describe(const catalogue::Story &story, const RecordContext &context,
                                       const PageLinks &links);
[[nodiscard]] PageDescription describe(const catalogue::Cooperation &cooperation, const RecordContext &context,
                                       const PageLinks &links);

/// Of any kind; an organisation has a page of its own and gives an empty description.
[[nodiscard]] PageDescription describe(const catalogue::Record &record, const RecordContext &context,
                                       const PageLinks &links);

} // namespace hansa::desktop
