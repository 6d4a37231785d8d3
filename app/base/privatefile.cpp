// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "base/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace hansa
{

namespace
{
constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
    | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
} // namespace

bool makePrivateFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerAlone) || file.exists();
}

bool makePrivateFolder(const QString &path)
{
    const QFileInfo info(QDir::cleanPath(path));
    if (info.isDir())
        return true;
    if (!QDir().mkpath(info.absolutePath()))
        return false;
    // Another program may be making it.
    return QDir().mkdir(info.absoluteFilePath(), ownerAlone | QFileDevice::ExeOwner)
        || QFileInfo(info.absoluteFilePath()).isDir();
}

void keepPrivate(const QString &path)
{
    const QFileDevice::Permissions before = QFile::permissions(path);
    if ((before & others) != 0)
        QFile::setPermissions(path, before & (ownerAlone | QFileDevice::ExeOwner));
}

} // namespace hansa
