// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "publish/prune.h"

#include "protocol/filesource.h"
#include "protocol/head.h"
#include "publish/indexfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace hansa::publish
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::publish::Prune)
};

/// Paths of all files that the head leads to.
Result<QSet<QString>> reachable(const QString &web)
{
    protocol::FolderSource source(web);
    const QString place = source.location(protocol::headPath);
    const auto file = source.get({std::string(protocol::headPath), protocol::maxHeadBytes, {}});
    if (!file)
        return std::unexpected(file.error());
    const auto keys = protocol::offeredKeys(file->bytes, place);
    if (!keys)
        return std::unexpected(keys.error());
    const auto head = protocol::openHead(file->bytes, *keys, place);
    if (!head)
        return std::unexpected(head.error());
    const protocol::Content &content = head->content;
    QSet<QString> paths{QString::fromStdString(content.snapshot.path())};
    if (content.last)
        paths << QString::fromStdString(content.last->path());
    if (!content.index)
        return paths;
    paths << QString::fromStdString(content.index->path());
    return readIndexFiles(source, *content.index).transform([&](const IndexFiles &files) {
        for (const protocol::PackRef &pack : files.index.packs)
            paths << QString::fromStdString(pack.path());
        for (const protocol::IndexRef &page : files.pages)
            paths << QString::fromStdString(page.path());
        return paths;
    });
}
} // namespace

Result<Pruned> prune(const QString &web, std::chrono::seconds grace)
{
    const auto needed = reachable(web);
    if (!needed)
        return std::unexpected(needed.error());
    Pruned pruned;
    pruned.kept = needed->size() + 1;
    static const QRegularExpression named(u"^[0-9a-f]{64}\\.zst$"_s);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const QString &folder : {u"packs"_s, u"index"_s}) {
        QDirIterator files(web + u'/' + folder, QDir::Files);
        while (files.hasNext()) {
            const QFileInfo info = files.nextFileInfo();
            if (!named.match(info.fileName()).hasMatch() || needed->contains(folder + u'/' + info.fileName())
                || info.lastModified().secsTo(now) < grace.count())
                continue;
            const qint64 size = info.size();
            QFile file(info.filePath());
            if (!file.remove())
                return failure(ErrorKind::Failed, Words::tr("Deleting"), info.filePath(), file.errorString());
            ++pruned.files;
            pruned.bytes += size;
        }
    }
    return pruned;
}

} // namespace hansa::publish
