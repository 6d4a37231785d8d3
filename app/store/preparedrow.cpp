// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/preparedrow.h"

#include "catalogue/recordlimits.h"
#include "store/linksof_p.h"
#include "store/words_p.h"

namespace hansa::store
{

Result<PreparedRow> RowPreparer::prepare(std::string json, const Sha256 &hash, std::uint16_t bucket)
{
    const auto decoded = m_reader.read(json);
    if (!decoded) {
        const auto &[field, reason] = decoded.error();
        return failure(ErrorKind::Failed, Words::changingTheCatalogue(),
                       QString::fromUtf8(json.data(), std::min(qsizetype(json.size()), qsizetype(80))),
                       Words::tr("it is no record: %1")
                           .arg(QString::fromStdString(field.empty() ? reason : field + ": " + reason)));
    }
    const catalogue::Record &record = decoded->record;
    if (const auto beyond = catalogue::beyondLimits(record))
        return failure(ErrorKind::Refused, Words::changingTheCatalogue(), QString::fromStdString(headOf(record).id),
                       Words::tr("its field %1 holds more than a record may hold: %2")
                           .arg(QString::fromStdString(beyond->field), QString::fromStdString(beyond->reason)),
                       Words::tr("Nothing was taken over. Tell the catalogue's publisher."));
    return PreparedRow{kindOf(record), headOf(record).id, std::move(json), hash,
                       bucket,         titleOf(record),   termsOf(record), mentionsOf(record)};
}

} // namespace hansa::store
