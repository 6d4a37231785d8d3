// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/records/describe.h"

namespace hansa::desktop
{

PageDescription describe(const catalogue::Record &record, const RecordContext &context, const PageLinks &links)
{
    return std::visit(
        [&](const auto &typed) -> PageDescription {
            if constexpr (std::is_same_v<std::decay_t<decltype(typed)>, catalogue::Organisation>)
                return {};
            else
                return describe(typed, context, links);
        },
        record);
}

} // namespace hansa::desktop
