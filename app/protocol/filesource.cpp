// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "protocol/filesource.h"

#include <QCoreApplication>
#include <QFile>

namespace hansa::protocol
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::protocol::FileSource)
};
} // namespace

FolderSource::FolderSource(QString folder)
    : m_folder(std::move(folder))
{
}

QString FolderSource::location(std::string_view path) const
{
    return m_folder + u'/' + QString::fromUtf8(path);
}

Result<FileAnswer> FolderSource::get(const FileRequest &request)
{
    const QString path = location(request.path);
    const QString tried = Words::tr("Reading");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Unreachable, tried, path, file.errorString());
    FileAnswer answer;
    answer.bytes.resize(std::size_t(std::min<qint64>(file.size(), request.maxBytes) + 1));
    qint64 read = 0;
    while (read < qint64(answer.bytes.size())) {
        const qint64 n = file.read(answer.bytes.data() + read, qint64(answer.bytes.size()) - read);
        if (n < 0)
            return failure(ErrorKind::Unreachable, tried, path, file.errorString());
        if (n == 0)
            break;
        read += n;
    }
    if (read > request.maxBytes)
        return failure(ErrorKind::Refused, tried, path,
                       Words::tr("it is longer than the %1 bytes it may have").arg(request.maxBytes));
    answer.bytes.resize(std::size_t(read));
    return answer;
}

} // namespace hansa::protocol
