// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/records.h"

#include "cli/text.h"

#include <algorithm>

namespace hansa::cli
{

Error unknownRecord(const store::Cache &cache, std::string_view id)
{
    QStringList near;
    const auto kind = kindOfId(id);
    std::string words(id.substr(id.find(':') + 1)); // the whole of it where there is no colon
    std::ranges::replace(words, '-', ' ');
    for (const RecordKind other : allRecordKinds) {
        if (kind && other != *kind)
            continue;
        const auto found = cache.records().list(other, words);
        for (std::size_t i = 0; found && i < found->size() && near.size() < 3; ++i)
            near << QString::fromStdString((*found)[i].id);
    }
    return Error{ErrorKind::Failed, Text::tr("Looking up"), QString::fromUtf8(id), Text::tr("no catalogue has this id"),
                 near.isEmpty() ? Text::tr("hansactl list KIND TEXT finds ids by name.")
                                : Text::tr("Did you mean %1?").arg(near.join(Text::tr(" or ")))};
}

Result<catalogue::Record> findRecord(const store::Cache &cache, std::string_view id, const store::CatalogueFilter &in)
{
    auto record = cache.records().record(id, in);
    if (!record)
        return std::unexpected(record.error());
    if (!*record)
        return std::unexpected(unknownRecord(cache, id));
    return std::move(**record);
}

Result<catalogue::Organisation> findOrganisation(const store::Cache &cache, std::string_view id,
                                                 const store::CatalogueFilter &in)
{
    auto record = findRecord(cache, id, in);
    if (!record)
        return std::unexpected(record.error());
    if (auto *organisation = std::get_if<catalogue::Organisation>(&*record))
        return std::move(*organisation);
    return failure(ErrorKind::Usage, Text::tr("Reading the command line"), QString::fromUtf8(id),
                   Text::tr("it is no organisation"), Text::tr("Give the id of one, as org:minalogic."));
}

} // namespace hansa::cli
