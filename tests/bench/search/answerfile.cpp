// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "answerfile.h"

#include "reference.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hansa::bench
{

namespace
{
QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

QJsonObject facetsOf(const search::Answer &answer)
{
    QJsonObject facets;
    for (const search::Facet &facet : answer.facets) {
        QJsonObject counts; // the peers leave out what has no hit, and what isn't stated
        for (std::size_t i = 1; i < facet.counts.size(); ++i) {
            if (facet.counts[i] != 0)
                counts.insert(text((*facet.values)[i]), qint64(facet.counts[i]));
        }
        facets.insert(text(search::dimensionName(facet.dimension)), counts);
    }
    return facets;
}

QJsonArray topOf(const search::Index &index, const search::Answer &answer)
{
    QJsonArray top;
    for (const search::Hit &hit : answer.hits) {
        QJsonArray criteria;
        for (const search::Part &part : hit.parts)
            criteria.append(part.fulfilment);
        top.append(QJsonObject{{QStringLiteral("id"), text(index.id(hit.row))},
                               {QStringLiteral("score"), hit.score},
                               {QStringLiteral("criteria"), criteria}});
    }
    return top;
}
} // namespace

bool writeAnswer(const search::Index &index, const std::string &path)
{
    const auto answer = search::run(index, referenceRequest());
    QJsonObject counts;
    for (const char *words :
         {"photonics sensors", "battery recycling", "hydrogen storage", "robotics inspection", "textile design"})
        counts.insert(text(words), qint64(search::run(index, textRequest(words, true))->count));
    const QJsonObject object{
        {QStringLiteral("peer"), QStringLiteral("hansa")},   {QStringLiteral("n"), qint64(index.size())},
        {QStringLiteral("filtered"), qint64(answer->count)}, {QStringLiteral("facets"), facetsOf(*answer)},
        {QStringLiteral("top"), topOf(index, *answer)},      {QStringLiteral("text"), counts}};
    QFile file(text(path));
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(object).toJson()) > 0;
}

} // namespace hansa::bench
