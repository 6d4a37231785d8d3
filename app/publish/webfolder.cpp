// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "publish/webfolder.h"

#include "protocol/filesource.h"
#include "publish/indexfiles.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <ranges>

namespace hansa::publish
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::publish::WebFolder)
};

/// Whether its bytes are still those that were signed, too.
bool isIntact(const QString &web, const protocol::PackRef &pack)
{
    const auto file = protocol::FolderSource(web).get({pack.path(), pack.bytes, {}});
    return file && protocol::sha256(file->bytes) == pack.sha256;
}
} // namespace

Result<std::optional<Shown>> shown(const QString &web, const std::vector<protocol::KeySet> &sets)
{
    protocol::FolderSource source(web);
    const QString path = source.location(protocol::headPath);
    if (!QFile::exists(path))
        return std::nullopt;
    const auto file = source.get({std::string(protocol::headPath), protocol::maxHeadBytes, {}});
    if (!file)
        return std::unexpected(file.error());
    Error error;
    for (const protocol::KeySet &set : sets | std::views::reverse) {
        auto head = protocol::openHead(file->bytes, set, path);
        if (head)
            return Shown{std::move(head->content), protocol::contentEnvelope(file->bytes).value()};
        error = head.error();
    }
    error.kind = ErrorKind::Failed;
    error.hint = Words::tr("What is published there is not signed with this key: choose another folder or key.");
    return std::unexpected(std::move(error));
}

bool isThere(const QString &web, const protocol::PackRef &pack)
{
    return QFileInfo(web + u'/' + QString::fromStdString(pack.path())).size() == pack.bytes;
}

std::optional<protocol::PackIndex> indexOf(const QString &web, const protocol::Content &content)
{
    if (!content.index)
        return protocol::PackIndex();
    protocol::FolderSource source(web);
    auto files = readIndexFiles(source, *content.index);
    return files ? std::optional(std::move(files->index)) : std::nullopt;
}

bool everythingIsThere(const QString &web, const protocol::Content &content)
{
    const auto there = [&](const protocol::PackRef &pack) { return isThere(web, pack); };
    const auto index = indexOf(web, content);
    return isIntact(web, content.snapshot) && (!content.last || there(*content.last)) && index
        && std::ranges::all_of(index->packs, there);
}

} // namespace hansa::publish
