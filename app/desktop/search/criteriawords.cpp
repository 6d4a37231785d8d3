// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/search/criteriawords.h"

#include "desktop/naming/dimensionwords.h"
#include "search/criteriajson.h"

#include <QCoreApplication>
#include <QStringList>

namespace hansa::desktop
{

QString criteriaInWords(const std::string &json, const QString &name)
{
    const auto criteria = search::readCriteria(json, name);
    if (!criteria)
        return criteria.error().message();
    QStringList parts;
    for (const auto &criterion : criteria->list) {
        const QString summary = criterionSummary(criterion);
        if (!parts.contains(summary))
            parts += summary;
    }
    return parts.join(QCoreApplication::translate("hansa::desktop::CriteriaWords", "; "));
}

} // namespace hansa::desktop
