// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/map/basemapsource.h"

#include "base/work.h"

#include <QFile>

namespace hansa::desktop
{

namespace
{

std::shared_ptr<const map::BaseMap> readBundled()
{
    QFile file(QStringLiteral(":/hansa/map/basemap.bin"));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("The base map is not in the program: %s", qPrintable(file.errorString()));
        return nullptr;
    }
    const QByteArray bytes = file.readAll();
    auto result = map::BaseMap::open(std::as_bytes(std::span(bytes.constData(), std::size_t(bytes.size()))));
    if (!result) {
        qWarning("%s", qPrintable(result.error().message()));
        return nullptr;
    }
    return *result;
}

} // namespace

QFuture<std::shared_ptr<const map::BaseMap>> bundledBaseMap()
{
    static const QFuture<std::shared_ptr<const map::BaseMap>> future =
        compute(readBundled).then([](const Result<std::shared_ptr<const map::BaseMap>> &read) {
            return read.value_or(nullptr); // guarded() has logged why
        });
    return future;
}

} // namespace hansa::desktop
