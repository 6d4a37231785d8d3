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
                auto organisation = store.cache.records().one<catalogue::Organisation>(id.toStdString());
                if (!organisation)
                    return std::unexpected(organisation.error());
                if (*organisation)
                    organisations.push_back(std::move(**organisation));
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
