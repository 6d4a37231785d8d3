// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/records/describe.h"

#include "desktop/organisation/organisationpage.h"

namespace hansa::desktop
{

PageDescription describe(const catalogue::Record &record, const RecordContext &context, const PageLinks &links)
{
    return std::visit([&](const auto &typed) -> PageDescription { return describe(typed, context, links); }, record);
}

} // namespace hansa::desktop
