// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "sync/fetchedfiles.h"

#include "sync/log_p.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace hansa::sync
{

namespace
{
constexpr std::size_t leastWorth = 4096; ///< bytes; fewer are fetched again
constexpr int daysKept = 7;

void forgetOld(const QString &folder)
{
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addDays(-daysKept);
    for (const QFileInfo &catalogue : QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (catalogue.lastModified() < oldest)
            QDir(catalogue.filePath()).removeRecursively();
    }
}
} // namespace

FetchedFiles::FetchedFiles(const QString &beside, std::string_view catalogue)
    : m_folder(QFileInfo(beside).path() + u"/fetched/"_s + QString::fromUtf8(catalogue))
{
    forgetOld(QFileInfo(m_folder).path());
}

QString FetchedFiles::fileOf(const protocol::Sha256 &name) const
{
    return m_folder + u'/' + QString::fromStdString(protocol::toHex(name));
}

std::string FetchedFiles::held(const protocol::Sha256 &name, std::int64_t size) const
{
    if (m_folder.isEmpty())
        return {};
    QFile file(fileOf(name));
    if (!file.open(QIODevice::ReadOnly) || file.size() > size)
        return {};
    return file.readAll().toStdString();
}

void FetchedFiles::keep(const protocol::Sha256 &name, std::string_view bytes) const
{
    if (m_folder.isEmpty() || bytes.size() < leastWorth)
        return;
    constexpr auto ours = QFile::ReadOwner | QFile::WriteOwner;
    const QString parent = QFileInfo(m_folder).path();
    QDir().mkdir(parent, ours | QFile::ExeOwner);
    QDir().mkdir(m_folder, ours | QFile::ExeOwner);
    QFile file(fileOf(name));
    const bool kept = file.open(QIODevice::WriteOnly, ours)
        && file.write(bytes.data(), qint64(bytes.size())) == qint64(bytes.size()) && file.flush();
    if (!kept) {
        qCInfo(lcSync, "%ls: %ls", qUtf16Printable(file.fileName()), qUtf16Printable(file.errorString()));
        file.remove();
    }
}

void FetchedFiles::drop(const protocol::Sha256 &name) const
{
    if (!m_folder.isEmpty())
        QFile::remove(fileOf(name));
}

void FetchedFiles::clear() const
{
    if (!m_folder.isEmpty())
        QDir(m_folder).removeRecursively();
}

} // namespace hansa::sync
