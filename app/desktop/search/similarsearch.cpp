// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/search/similarsearch.h"

#include "search/likeness.h"

namespace hansa::desktop
{

void SimilarSearch::start(const QStringList &ids)
{
    m_search->session()
        ->store()
        .run([ids](Store &store) -> Result<search::Criteria> {
            std::vector<catalogue::Organisation> organisations;
            for (const QString &id : ids) {
                auto record = store.cache.records().record(id.toStdString());
                if (!record)
                    return std::unexpected(record.error());
                if (*record && std::holds_alternative<catalogue::Organisation>(**record))
                    organisations.push_back(std::get<catalogue::Organisation>(std::move(**record)));
            }
            return search::similarTo(organisations);
        })
        .then(this, [this](const Result<search::Criteria> &criteria) {
            if (!criteria) {
                Q_EMIT failed(criteria.error().message());
            } else if (criteria->list.empty()) {
                Q_EMIT failed(tr("They state nothing that others could share."));
            } else {
                m_search->replaceCriteria(tr("finding similar ones"), *criteria);
                Q_EMIT started();
            }
        });
}

} // namespace hansa::desktop
