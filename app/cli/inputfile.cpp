// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/inputfile.h"

#include "cli/text.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace hansa::cli
{

Result<QByteArray> readInput(const QString &path, const QString &tried)
{
    constexpr qint64 limit = qint64(16) << 20;
    const bool standardInput = path == QStringLiteral("-");
    const QString name = standardInput ? Text::tr("standard input") : path;
    QFile file(path);
    if (!standardInput && QFileInfo(path).isDir())
        return failure(ErrorKind::Usage, tried, name, Text::tr("it is a folder"), Text::tr("Name a file."));
    const bool open = standardInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return failure(ErrorKind::Usage, tried, name, file.errorString(), Text::tr("Check the name of the file."));
    QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorKind::Usage, tried, name, file.errorString());
    if (bytes.size() > limit)
        return failure(ErrorKind::Usage, tried, name, Text::tr("it is larger than 16 MiB"));
    return bytes;
}

} // namespace hansa::cli
