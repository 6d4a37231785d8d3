// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "base/atomicfile.h"

#include "base/privatefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace hansa
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::AtomicFile)
};

std::unexpected<Error> notWritten(const QString &path, const QString &why, const QString &hint)
{
    return failure(ErrorKind::Failed, Words::tr("Writing the file"), path, why, hint);
}
} // namespace

void syncFolder([[maybe_unused]] const QString &folder)
{
#ifdef Q_OS_UNIX
    const int fd = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd >= 0) {
        ::fsync(fd); // some file systems cannot; nothing better is to be had there
        ::close(fd);
    }
#endif
}

Result<void> replaceFile(const QString &path, const std::function<bool(QSaveFile &)> &write, Readers readers)
{
    const QFileInfo info(path);
    if (info.isDir())
        return notWritten(path, Words::tr("there is a folder of that name"), Words::tr("Choose another name."));
    if (info.exists() && !info.isFile())
        return notWritten(path, Words::tr("it is not a file, but a device or a pipe"),
                          Words::tr("Choose another name."));
    if (!info.absoluteDir().exists())
        return notWritten(path, Words::tr("its folder does not exist"), Words::tr("Make the folder first."));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString(), Words::tr("Choose a place where you may write."));
    if (readers == Readers::OwnerAlone)
        file.setPermissions(ownerAlone);
    if (!write(file) || !file.commit())
        return notWritten(path, file.errorString(),
                          Words::tr("What was there before is unchanged. Make room, or choose another place."));
    syncFolder(info.absolutePath());
    return {};
}

Result<void> replaceFile(const QString &path, std::string_view bytes, Readers readers)
{
    return replaceFile(
        path, [&](QSaveFile &file) { return file.write(bytes.data(), qint64(bytes.size())) == qint64(bytes.size()); },
        readers);
}

} // namespace hansa
