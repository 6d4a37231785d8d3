// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "files/atomicfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace hansa::files
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::files::AtomicFile)
};

std::unexpected<Error> notWritten(const QString &path, const QString &why, const QString &hint)
{
    return failure(ErrorKind::Failed, Words::tr("Writing the file"), path, why, hint);
}

} // namespace

Result<void> writeAtomically(const QString &path, std::string_view bytes)
{
    const QFileInfo info(path);
    if (info.isDir())
        return notWritten(path, Words::tr("there is a folder of that name"), Words::tr("Choose another name."));
    if (!info.absoluteDir().exists())
        return notWritten(path, Words::tr("its folder does not exist"), Words::tr("Make the folder first."));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString(), Words::tr("Choose a place where you may write."));
    const bool written = file.write(bytes.data(), qint64(bytes.size())) == qint64(bytes.size());
    if (!written || !file.commit())
        return notWritten(path, file.errorString(),
                          Words::tr("What was there before is unchanged. Make room, or choose another place."));
    return {};
}

} // namespace hansa::files
