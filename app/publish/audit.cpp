// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "publish/audit.h"

#include "catalogue/codec.h"
#include "protocol/digest.h"
#include "protocol/snapshotreader.h"

#include <QCoreApplication>

namespace hansa::publish
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::publish::Audit)
};

std::unexpected<Error> refused(const QString &where, const QString &why)
{
    return failure(ErrorKind::Refused, Words::tr("Checking"), where, why,
                   Words::tr("Publish again: clients refuse what is there."));
}
} // namespace

Result<Audit> audit(protocol::FileSource &source, const protocol::PublicKey &key, Instant now)
{
    const QString headPlace = source.location(protocol::headPath);
    const auto file = source.get({std::string(protocol::headPath), protocol::maxHeadBytes, {}});
    if (!file)
        return std::unexpected(file.error());
    auto head = protocol::openHead(file->bytes, std::span(&key, 1), headPlace);
    if (!head)
        return std::unexpected(head.error());
    Audit audit{std::move(*head), false, 1, std::int64_t(file->bytes.size()), 0};
    const protocol::Content &content = audit.head.content;
    audit.expired = audit.head.freshness.expires && *audit.head.freshness.expires < now;

    const QString packPlace = source.location(content.snapshot.path());
    if (content.snapshot.to != content.revision)
        return refused(headPlace,
                       Words::tr("its snapshot is of revision %1, it itself of %2")
                           .arg(content.snapshot.to)
                           .arg(content.revision));
    const auto bytes = source.get({content.snapshot.path(), content.snapshot.bytes, {}});
    if (!bytes)
        return std::unexpected(bytes.error());
    auto pack = protocol::SnapshotReader::open(bytes->bytes, content.snapshot, packPlace);
    if (!pack)
        return std::unexpected(pack.error());

    protocol::StateDigest digest;
    std::map<std::string, std::int64_t> counts;
    catalogue::RecordReader reader;
    while (true) {
        const auto record = pack->next();
        if (!record)
            return std::unexpected(record.error());
        if (!*record)
            break;
        if (const auto read = reader.read((*record)->json); !read)
            return refused(packPlace,
                           Words::tr("the record %1 cannot be read: %2")
                               .arg(QString::fromUtf8((*record)->id), QString::fromStdString(read.error().reason)));
        digest.add((*record)->kind, (*record)->id, (*record)->json);
        ++counts[std::string(kindName((*record)->kind))];
        ++audit.records;
    }
    ++audit.files;
    audit.bytes += std::int64_t(bytes->bytes.size());
    if (counts != content.counts)
        return refused(headPlace, Words::tr("its counts by kind are not those of the records"));
    if (digest.finish() != content.digest)
        return refused(headPlace, Words::tr("its digest is not that of the records"));
    return audit;
}

} // namespace hansa::publish
