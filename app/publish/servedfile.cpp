// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "publish/servedfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace hansa::publish
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::publish::ServedFile)
};
} // namespace

Result<void> replaceServedFile(const QString &path, std::string_view bytes)
{
    const QDateTime before = QFileInfo(path).lastModified();
    return replaceFile(path, [&](QSaveFile &file) {
        if (file.write(bytes.data(), qint64(bytes.size())) != qint64(bytes.size()))
            return false;
        if (!before.isValid() || before.addSecs(1) < QDateTime::currentDateTime())
            return true;
        return file.flush() && file.setFileTime(before.addSecs(1), QFileDevice::FileModificationTime);
    });
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
