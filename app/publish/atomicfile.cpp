// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "publish/atomicfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace hansa::publish
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::publish::AtomicFile)
};

/// A rename is on the disk when its folder is. Where a file system cannot sync folders
/// nothing better is to be had.
void syncFolder([[maybe_unused]] const QString &folder)
{
#ifdef Q_OS_UNIX
    const int fd = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd >= 0) {
        ::fsync(fd);
        ::close(fd);
    }
#endif
}
} // namespace

Result<void> replaceFile(const QString &path, const std::function<bool(QIODevice &)> &write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !write(file) || !file.commit()) {
        return failure(ErrorKind::Failed, Words::tr("Writing"), path, file.errorString(),
                       Words::tr("Check that there is room on the disk and that the folder may be written."));
    }
    syncFolder(QFileInfo(path).absolutePath());
    return {};
}

Result<void> replaceFile(const QString &path, std::string_view bytes)
{
    return replaceFile(path, [&](QIODevice &device) {
        return device.write(bytes.data(), qint64(bytes.size())) == qint64(bytes.size());
    });
}

Result<void> replaceServedFile(const QString &path, std::string_view bytes)
{
    const QDateTime before = QFileInfo(path).lastModified();
    const auto write = [&](QIODevice &device) {
        if (device.write(bytes.data(), qint64(bytes.size())) != qint64(bytes.size()))
            return false;
        auto &file = static_cast<QSaveFile &>(device);
        if (!before.isValid() || before.addSecs(1) < QDateTime::currentDateTime())
            return true;
        return file.flush() && file.setFileTime(before.addSecs(1), QFileDevice::FileModificationTime);
    };
    return replaceFile(path, write);
}

Result<void> makeFolder(const QString &path)
{
    if (QDir().mkpath(path))
        return {};
    const QString why =
        QFileInfo::exists(path) ? Words::tr("there is a file of that name") : Words::tr("it cannot be made there");
    return failure(ErrorKind::Failed, Words::tr("Making the folder"), path, why,
                   Words::tr("Choose another folder, or one that you may write to."));
}

} // namespace hansa::publish
