// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/areageojson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace hansa::search
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::search::AreaGeoJson)
};

/// False where a point is none.
bool addPolygon(Area &area, const QJsonArray &rings)
{
    for (const auto &ring : rings) {
        std::vector<LatLon> out;
        for (const auto &point : ring.toArray()) {
            const QJsonArray pair = point.toArray();
            if (pair.size() < 2 || !pair[0].isDouble() || !pair[1].isDouble() || std::abs(pair[1].toDouble()) > 90
                || std::abs(pair[0].toDouble()) > 180)
                return false;
            out.push_back({pair[1].toDouble(), pair[0].toDouble()});
        }
        if (out.size() > 1 && out.front() == out.back())
            out.pop_back();
        if (out.size() < 3)
            return false;
        area.rings.push_back(std::move(out));
    }
    return true;
}

bool addFrom(Area &area, const QJsonObject &object, int depth)
{
    constexpr int deepest = 8;
    if (depth > deepest)
        return false;
    const QString type = object[QLatin1String("type")].toString();
    const QJsonArray coordinates = object[QLatin1String("coordinates")].toArray();
    bool good = true;
    if (type == QLatin1String("Polygon")) {
        good = addPolygon(area, coordinates);
    } else if (type == QLatin1String("MultiPolygon")) {
        for (const auto &polygon : coordinates)
            good = good && addPolygon(area, polygon.toArray());
    } else if (type == QLatin1String("Feature")) {
        good = addFrom(area, object[QLatin1String("geometry")].toObject(), depth + 1);
    } else {
        for (const char *key : {"features", "geometries"}) {
            for (const auto &element : object[QLatin1String(key)].toArray())
                good = good && addFrom(area, element.toObject(), depth + 1);
        }
    }
    return good;
}

} // namespace

std::expected<Area, QString> areaFromGeoJson(const QByteArray &json, std::string name)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const QByteArrayView before = QByteArrayView(json).first(qMin(qsizetype(error.offset), json.size()));
        const auto line = std::count(before.begin(), before.end(), '\n') + 1;
        const auto column = before.size() - before.lastIndexOf('\n');
        return std::unexpected(Words::tr("line %1, column %2: %3").arg(line).arg(column).arg(error.errorString()));
    }
    Area area;
    area.name = std::move(name);
    if (!addFrom(area, document.object(), 0))
        return std::unexpected(Words::tr("a polygon in it has a point that is none, or fewer than three"));
    if (area.rings.empty())
        return std::unexpected(Words::tr("there is no polygon in it"));
    return area;
}

} // namespace hansa::search
