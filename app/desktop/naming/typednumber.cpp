// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/naming/typednumber.h"

#include <QLocale>

namespace hansa::desktop
{

std::optional<double> typedNumber(const QString &typed)
{
    bool isNumber = false;
    const double number = QLocale().toDouble(typed.trimmed(), &isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

QString plainNumber(double number)
{
    return QLocale::c().toString(number, 'f', QLocale::FloatingPointShortest);
}

} // namespace hansa::desktop
