// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "publish/publish.h"

#include "base/recordkind.h"
#include "protocol/digest.h"
#include "protocol/filesource.h"
#include "protocol/snapshotwriter.h"
#include "publish/atomicfile.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hansa::publish
{

using protocol::Content;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::publish::Publish)
};

std::unexpected<Error> wrongOption(const QString &option, const std::string &value, const QString &why)
{
    return failure(ErrorKind::Usage, Words::tr("Publishing with %1").arg(option), QString::fromStdString(value), why);
}

/// What a web folder shows now, nothing where there is no head yet.
Result<std::optional<Content>> shown(const QString &web, const protocol::PublicKey &key)
{
    protocol::FolderSource source(web);
    const QString path = source.location(protocol::headPath);
    if (!QFile::exists(path))
        return std::nullopt;
    const auto file = source.get({std::string(protocol::headPath), protocol::maxHeadBytes, {}});
    if (!file)
        return std::unexpected(file.error());
    auto head = protocol::openHead(file->bytes, std::span(&key, 1), path);
    if (!head) {
        Error error = head.error();
        error.kind = ErrorKind::Failed;
        error.hint = Words::tr("What is published there is not signed with this key: choose another folder or key.");
        return std::unexpected(std::move(error));
    }
    return std::move(head->content);
}

/// Everything of a revision but its number and its pack.
Result<Content> described(const Folder &folder, const std::optional<Content> &before, const protocol::PublicKey &key,
                          const PublishOptions &options)
{
    Content content;
    content.id = options.id.value_or(before ? before->id : "key-" + key.id().substr(0, 16));
    if (!protocol::isCatalogueId(content.id))
        return wrongOption(u"--id"_s, content.id,
                           Words::tr("an id is 1 to 100 of a-z, 0-9, dot and hyphen, a letter or digit first"));
    content.title = options.title.value_or(before ? before->title : content.id);
    content.publisher = options.publisher.value_or(before ? before->publisher : content.id);
    for (const auto &[option, text] :
         {std::pair(u"--title"_s, &content.title), std::pair(u"--publisher"_s, &content.publisher)}) {
        if (!protocol::isHeadText(*text))
            return wrongOption(option, *text, Words::tr("it must be one line of 1 to 500 bytes"));
    }
    protocol::StateDigest digest;
    for (const auto &[id, json] : folder.records()) {
        const RecordKind kind = *kindOfId(id);
        ++content.counts[std::string(kindName(kind))];
        digest.add(kind, id, json);
    }
    content.digest = digest.finish();
    return content;
}

bool saysTheSame(const Content &a, const Content &b)
{
    return a.id == b.id && a.title == b.title && a.publisher == b.publisher && a.digest == b.digest
        && a.counts == b.counts;
}

bool isThere(const QString &web, const protocol::PackRef &pack)
{
    const auto file = protocol::FolderSource(web).get({pack.path(), pack.bytes, {}});
    return file && protocol::sha256(file->bytes) == pack.sha256;
}

protocol::SealedPack snapshot(const Folder::Records &records, std::int64_t revision)
{
    std::int64_t rawBytes = 0;
    for (const auto &[id, json] : records)
        rawBytes += protocol::SnapshotWriter::rawLineBytes(json);
    protocol::SnapshotWriter writer(revision, rawBytes);
    for (const auto &[id, json] : records)
        writer.put(json);
    return writer.finish();
}

/// The revision that was published last, by the folder's memory or by what the web shows.
Result<std::optional<Content>> lastOne(const Folder &folder, std::optional<Content> shown,
                                       const PublishOptions &options)
{
    std::optional<Content> remembered;
    if (folder.published()) {
        remembered = Content::fromJson(folder.published()->content);
        if (!remembered)
            return failure(ErrorKind::Failed, Words::tr("Reading the publisher's folder"), folder.path(),
                           Words::tr("what it remembers of the last publication is broken"));
    }
    if (!shown)
        return remembered;
    const std::string expected = options.id.value_or(remembered ? remembered->id : shown->id);
    if (shown->id != expected)
        return failure(ErrorKind::Failed, Words::tr("Publishing into"), options.web,
                       Words::tr("the catalogue %1 is published there").arg(QString::fromStdString(shown->id)),
                       Words::tr("Choose another folder for this one."));
    if (!remembered || remembered->id != shown->id)
        return shown;
    return remembered->revision >= shown->revision ? remembered : shown;
}
} // namespace

Result<Publication> publish(Folder &folder, const protocol::SecretKey &key, const PublishOptions &options)
{
    if (auto made = makeFolder(options.web + "/packs"_L1); !made)
        return std::unexpected(made.error());
    const auto before = shown(options.web, key.publicKey()).and_then([&](const std::optional<Content> &content) {
        return lastOne(folder, content, options);
    });
    if (!before)
        return std::unexpected(before.error());
    auto described = publish::described(folder, *before, key.publicKey(), options);
    if (!described)
        return std::unexpected(described.error());

    Publication done;
    Content content = std::move(*described);
    const std::int64_t least = options.leastRevision.value_or(1);
    const bool same = *before && saysTheSame(**before, content) && (*before)->revision >= least;
    content.revision = same ? (*before)->revision : std::max(least, *before ? (*before)->revision + 1 : 1);
    if (same && isThere(options.web, (*before)->snapshot)) {
        content = **before;
    } else {
        protocol::SealedPack pack = snapshot(folder.records(), content.revision);
        // Another zstd packs the same records into other bytes: then it is another revision.
        if (same && pack.ref != (*before)->snapshot)
            pack.ref.to = ++content.revision;
        content.snapshot = pack.ref;
        if (auto written = replaceFile(options.web + u'/' + QString::fromStdString(pack.ref.path()), pack.bytes);
            !written)
            return std::unexpected(written.error());
        done.bytes += pack.ref.bytes;
    }
    done.changed = !*before || content.revision != (*before)->revision;

    // The folder remembers first: were it killed before the head is out, the number is used
    // up, and no other content will ever be published under it.
    done.head.contentPayload = content.toJson();
    if (const Published now{content.revision, done.head.contentPayload}; folder.published() != now) {
        if (auto saved = folder.save(now); !saved)
            return std::unexpected(saved.error());
    }
    protocol::Freshness &freshness = done.head.freshness;
    freshness = {content.id, content.revision, protocol::sha256(done.head.contentPayload), options.now, {}};
    if (content.id != protocol::embeddedId)
        freshness.expires = options.now + std::chrono::days(options.expiresDays);
    done.head.content = std::move(content);
    const std::string head = protocol::sealHead(done.head.contentPayload, freshness, key);
    done.bytes += std::int64_t(head.size());
    return replaceServedFile(options.web + u'/' + QLatin1StringView(protocol::headPath), head).transform([&] {
        return std::move(done);
    });
}

} // namespace hansa::publish
