// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "store/profilefolder.h"

#include "base/privatefile.h"
#include "store/words_p.h"

#include <QDir>

#include <algorithm>
#include <array>

namespace hansa::store
{

namespace
{
bool isOurs(const QString &name)
{
    constexpr std::array<QLatin1StringView, 7> begins{
        QLatin1StringView("catalogue.db"), QLatin1StringView("workspace.db"), QLatin1StringView("columns.bin"),
        QLatin1StringView("backups"),      QLatin1StringView("fetched"),      QLatin1StringView(".probe-"),
        QLatin1StringView("window.sock")};
    return std::ranges::any_of(begins, [&](QLatin1StringView begin) { return name.startsWith(begin); });
}
} // namespace

Result<void> makeProfileFolder(const QString &folder)
{
    if (!makePrivateFolder(folder))
        return failure(ErrorKind::Failed, Words::tr("Making the profile folder"), folder,
                       Words::tr("it cannot be written"),
                       Words::tr("Choose another profile folder (--profile), or change who may write there."));
    const QStringList names =
        QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    if (!names.isEmpty() && std::ranges::all_of(names, isOurs))
        keepPrivate(folder);
    for (const QString &name : names) {
        if (isOurs(name))
            keepPrivate(folder + u'/' + name);
    }
    return {};
}

} // namespace hansa::store
