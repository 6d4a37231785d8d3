// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "publish/audit.h"

#include "catalogue/codec.h"
#include "catalogue/recordlimits.h"
#include "protocol/keychain.h"
#include "protocol/packs/packpath.h"
#include "publish/indexfiles.h"
#include "publish/memorystate.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

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

/// One audit under way.
class Auditor
{
public:
    Auditor(protocol::FileSource &source, Audit &audit)
        : m_source(source)
        , m_audit(audit)
        , m_content(audit.head.content)
    {
    }

    Result<void> run()
    {
        if (auto listed = readIndex(); !listed)
            return listed;
        for (const protocol::PackRef &pack : m_packs) {
            if (const auto bytes = read(pack); !bytes)
                return std::unexpected(bytes.error());
        }
        return build().and_then([&] { return compare(); });
    }

private:
    Result<std::string> fetch(const std::string &path, std::int64_t maxBytes)
    {
        return m_source.get({path, maxBytes, {}}).transform([&](protocol::FileAnswer file) {
            ++m_audit.files;
            m_audit.bytes += std::int64_t(file.bytes.size());
            return std::move(file.bytes);
        });
    }

    /// A pack's bytes, which are those of its name.
    Result<std::string> read(const protocol::PackRef &pack)
    {
        auto bytes = fetch(pack.path(), pack.bytes);
        if (bytes && (std::int64_t(bytes->size()) != pack.bytes || protocol::sha256(*bytes) != pack.sha256))
            return refused(m_source.location(pack.path()),
                           Words::tr("its bytes are not those that the catalogue names"));
        return bytes;
    }

    /// The packs that the head leads to, each once; the snapshot is read when it is applied.
    Result<void> readIndex()
    {
        if (m_content.last)
            m_packs.push_back(*m_content.last);
        if (!m_content.index)
            return {};
        return readIndexFiles(m_source, *m_content.index).and_then([&](const IndexFiles &files) -> Result<void> {
            if (files.index.revision != m_content.revision)
                return refused(m_source.location(m_content.index->path()), Words::tr("it is of another revision"));
            m_audit.files += 1 + std::int64_t(files.pages.size());
            m_audit.bytes += m_content.index->bytes;
            for (const protocol::IndexRef &page : files.pages)
                m_audit.bytes += page.bytes;
            for (const protocol::PackRef &pack : files.index.packs) {
                if (!std::ranges::contains(m_packs, pack))
                    m_packs.push_back(pack);
            }
            return {};
        });
    }

    /// The state as a newcomer gets it.
    Result<void> build()
    {
        auto path = protocol::cheapestPath(m_content.snapshot.to, m_content.revision, m_packs);
        if (!path)
            return refused(m_source.location(protocol::headPath),
                           Words::tr("no packs lead from its snapshot, of revision %1, to its revision, %2")
                               .arg(m_content.snapshot.to)
                               .arg(m_content.revision));
        path->insert(path->begin(), m_content.snapshot);
        for (const protocol::PackRef &pack : *path) {
            const auto applied = read(pack).and_then(
                [&](const std::string &bytes) { return m_state.apply(bytes, pack, m_source.location(pack.path())); });
            if (!applied)
                return applied;
        }
        m_audit.files -= std::int64_t(path->size()) - 1; // those were read twice
        return {};
    }

    Result<void> compare()
    {
        catalogue::RecordReader reader;
        for (const auto &[id, json] : m_state.records()) {
            const auto record = reader.read(json);
            if (!record)
                return refused(m_source.location(protocol::headPath),
                               Words::tr("the record %1 cannot be read: %2")
                                   .arg(QString::fromStdString(id), QString::fromStdString(record.error().reason)));
            if (const auto beyond = catalogue::beyondLimits(record->record))
                return refused(m_source.location(protocol::headPath),
                               Words::tr("the record %1 is refused for its field %2: %3")
                                   .arg(QString::fromStdString(id), QString::fromStdString(beyond->field),
                                        QString::fromStdString(beyond->reason)));
        }
        m_audit.records = std::int64_t(m_state.records().size());
        if (m_state.counts() != m_content.counts)
            return refused(m_source.location(protocol::headPath),
                           Words::tr("its counts by kind are not those of the records"));
        if (m_state.digest() != m_content.digest)
            return refused(m_source.location(protocol::headPath), Words::tr("its digest is not that of the records"));
        return {};
    }

    protocol::FileSource &m_source;
    Audit &m_audit;
    const protocol::Content &m_content;
    std::vector<protocol::PackRef> m_packs; ///< of changes
    MemoryState m_state;
};
} // namespace

Result<Audit> audit(protocol::FileSource &source, const protocol::PublicKey &key, Instant now)
{
    const QString headPlace = source.location(protocol::headPath);
    const auto file = source.get({std::string(protocol::headPath), protocol::maxHeadBytes, {}});
    if (!file)
        return std::unexpected(file.error());
    const auto keys = protocol::currentKeys(source, file->bytes, protocol::KeySet::of(key));
    if (!keys)
        return std::unexpected(keys.error());
    auto head = protocol::openHead(file->bytes, *keys, headPlace);
    if (!head)
        return std::unexpected(head.error());
    Audit audit{std::move(*head), false, keys->version > 0 ? 2 : 1, std::int64_t(file->bytes.size()), 0};
    audit.expired = audit.head.freshness.expires && *audit.head.freshness.expires < now;
    return Auditor(source, audit).run().transform([&] { return std::move(audit); });
}

} // namespace hansa::publish
