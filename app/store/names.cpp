// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/names_p.h"

#include "store/words_p.h"

namespace hansa::store
{

namespace
{
QString simplified(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size())).simplified();
}
} // namespace

Result<std::string> nameOf(std::string_view given, const QString &tried)
{
    const QString name = simplified(given);
    if (name.isEmpty())
        return failure(ErrorKind::Usage, tried, {}, Words::tr("the name is empty"), Words::tr("Give it a name."));
    return name.toStdString();
}

std::string keyOfName(std::string_view name)
{
    return simplified(name).normalized(QString::NormalizationForm_C).toCaseFolded().toStdString();
}

} // namespace hansa::store
