// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "consortium/draft.h"

#include "store/cache.h"
#include "store/workspace.h"

namespace hansa::consortium
{

Result<std::vector<Partner>> partnersOn(std::int64_t shortlist, const store::Workspace &workspace,
                                        const store::Cache &cache)
{
    const auto items = workspace.shortlists().items(shortlist);
    if (!items)
        return std::unexpected(items.error());
    std::vector<Partner> partners;
    for (const store::ShortlistItem &item : *items) {
        if (kindOfId(item.record) != RecordKind::Organisation)
            continue;
        const auto record = cache.records().record(item.record);
        if (!record)
            return std::unexpected(record.error());
        Partner partner{.id = item.record, .name = item.name, .country = {}};
        if (const auto *organisation = *record ? std::get_if<catalogue::Organisation>(&**record) : nullptr)
            partner.country = organisation->country;
        partners.push_back(std::move(partner));
    }
    return partners;
}

} // namespace hansa::consortium
