// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "publish/publish.h"

#include "base/recordkind.h"
#include "catalogue/codec.h"
#include "catalogue/recordlimits.h"
#include "protocol/digest.h"
#include "protocol/packs/packindex.h"
#include "protocol/packs/packpath.h"
#include "protocol/snapshotwriter.h"
#include "publish/history.h"
#include "publish/indexfiles.h"
#include "publish/packing.h"
#include "publish/prune.h"
#include "publish/publisherkeys.h"
#include "publish/servedfile.h"
#include "publish/webfolder.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <ranges>

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

/// A revision that readers refuse is not published.
Result<void> canBeRead(const std::string &id, const std::string &json, catalogue::RecordReader &reader)
{
    if (catalogue::isSmall(id, json))
        return {};
    const auto record = reader.read(json);
    const auto wrong = record ? catalogue::beyondLimits(record->record) : std::optional(record.error());
    if (!wrong)
        return {};
    return failure(ErrorKind::Failed, Words::tr("Publishing the record"), QString::fromStdString(id),
                   Words::tr("readers refuse its field %1: %2")
                       .arg(QString::fromStdString(wrong->field), QString::fromStdString(wrong->reason)),
                   Words::tr("Import it again with less in this field, or drop it."));
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
            return wrongOption(option, *text,
                               Words::tr("it must be one line of 1 to 500 bytes without control characters"));
    }
    protocol::StateDigest digest;
    catalogue::RecordReader reader;
    for (const auto &[id, json] : folder.records()) {
        const RecordKind kind = *kindOfId(id);
        if (auto read = canBeRead(id, json, reader); !read)
            return std::unexpected(read.error());
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

/// That readers take what is about to be published.
Result<void> checkLimits(const Folder &folder)
{
    const auto tooMuch = [](const std::string &on, const QString &why, const QString &hint) {
        return failure(ErrorKind::Failed, Words::tr("Publishing"), QString::fromStdString(on), why, hint);
    };
    std::int64_t rawBytes = 0;
    for (const auto &[id, json] : folder.records()) {
        rawBytes += protocol::SnapshotWriter::rawLineBytes(json);
        if (json.size() > protocol::maxRecordBytes || id.size() > protocol::maxIdBytes)
            return tooMuch(id,
                           Words::tr("readers do not accept a record of more than %1 bytes, or an id of more than %2")
                               .arg(protocol::maxRecordBytes)
                               .arg(protocol::maxIdBytes),
                           Words::tr("Import a shorter one, or drop it."));
    }
    if (std::int64_t(folder.records().size()) > protocol::maxRecords || rawBytes > protocol::maxRawBytes)
        return tooMuch(folder.path().toStdString(), Words::tr("readers do not accept a catalogue this large"),
                       Words::tr("Publish it as several catalogues."));
    return {};
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

constexpr std::int64_t oldestSnapshot = 32; ///< revisions; the protocol allows 64

/// Whether a newcomer would get off cheaper with a snapshot of now.
bool snapshotIsOutOfTheWay(const Content &content, const protocol::PackIndex &index)
{
    if (content.revision - content.snapshot.to >= oldestSnapshot)
        return true;
    const auto path = protocol::cheapestPath(content.snapshot.to, content.revision, index.packs);
    return !path || protocol::bytesOf(*path) * 4 > content.snapshot.bytes;
}

/// One publication under way.
class Publishing
{
public:
    Publishing(Folder &folder, const PublishOptions &options, std::span<const protocol::SecretKey> keys)
        : m_folder(folder)
        , m_options(options)
        , m_keys(keys)
        , m_history(folder.path())
    {
    }

    [[nodiscard]] Result<Publication> run()
    {
        auto publisherKeys = PublisherKeys::open(m_folder.path());
        if (!publisherKeys)
            return std::unexpected(publisherKeys.error());
        m_chain = publisherKeys->chain();
        std::vector<protocol::KeySet> sets = publisherKeys->sets();
        // What was published before there was a set, one of its keys signed alone.
        std::vector<protocol::PublicKey> alone;
        for (const protocol::SecretKey &key : m_keys)
            alone.push_back(key.publicKey());
        if (!sets.empty())
            alone.insert(alone.end(), sets.front().content.keys.begin(), sets.front().content.keys.end());
        for (const protocol::PublicKey &key : alone | std::views::reverse)
            sets.insert(sets.begin(), protocol::KeySet::of(key));
        m_set = publisherKeys->sets().empty() ? protocol::KeySet::of(m_keys.front().publicKey()) : sets.back();
        if (m_set.version == 0) { // then all keys sign, and one is enough
            for (const protocol::SecretKey &key : m_keys.subspan(1)) {
                m_set.content.keys.push_back(key.publicKey());
                m_set.freshness.keys.push_back(key.publicKey());
            }
        }
        const auto there = shown(m_options.web, sets);
        if (!there)
            return std::unexpected(there.error());
        if (*there)
            m_signed.push_back((*there)->envelope);
        const auto before = lastOne(m_folder, *there ? std::optional((*there)->content) : std::nullopt, m_options);
        if (!before)
            return std::unexpected(before.error());
        if (auto within = checkLimits(m_folder); !within)
            return std::unexpected(within.error());
        auto content = described(m_folder, *before, m_keys.front().publicKey(), m_options);
        if (!content)
            return std::unexpected(content.error());
        m_content = std::move(*content);
        auto written = write(*before);
        if (!written)
            return std::unexpected(written.error());
        m_done.changed = !*before || m_content.revision != (*before)->revision;
        return remember().and_then([&] { return show(); }).and_then([&]() -> Result<Publication> {
            if (!m_done.waitsFor.isEmpty())
                return std::move(m_done);
            m_history.tidy(m_content.revision);
            // Also where the content waited for a signature meanwhile.
            if (!std::ranges::contains(m_erasures, m_content.revision, &protocol::DatedErasure::revision))
                return std::move(m_done);
            m_history.forgetBefore(m_content.revision); // how it was before, too
            return prune(m_options.web, std::chrono::seconds(0)).transform([&](const Pruned &) {
                return std::move(m_done);
            });
        });
    }

private:
    Result<void> write(const std::optional<Content> &before)
    {
        const std::int64_t least = m_options.leastRevision.value_or(1);
        const auto erasures = m_history.erasures();
        if (!erasures)
            return std::unexpected(erasures.error());
        m_erasures = *erasures;
        m_forgets = std::ranges::contains(m_erasures, 0, &protocol::DatedErasure::revision);
        const bool same = before && saysTheSame(*before, m_content) && before->revision >= least && !m_forgets;
        if (same && everythingIsThere(m_options.web, *before)) {
            m_content = *before;
            return {};
        }
        m_content.revision = same ? before->revision : std::max(least, before ? before->revision + 1 : 1);
        if (same && (before->index || before->snapshot.to != before->revision))
            ++m_content.revision; // what is lost cannot be made again as it was
        if (auto settled = settleErasures(before ? before->revision : 0); !settled)
            return settled;
        if (same || !before || m_content.revision != before->revision + 1 || !m_history.hasState(before->revision)) {
            if (auto written = m_erasures.empty() ? Result<void>() : writeIndex(); !written)
                return written;
            return writeSnapshot(same ? before : std::nullopt);
        }
        m_content.snapshot = before->snapshot;
        return writeChanges(*before).and_then([&]() -> Result<void> {
            const bool fresh = m_forgets || m_options.freshSnapshot || !isThere(m_options.web, m_content.snapshot)
                || snapshotIsOutOfTheWay(m_content, m_index);
            return fresh ? writeSnapshot(std::nullopt) : Result<void>();
        });
    }

    Result<void> writeSnapshot(const std::optional<Content> &same)
    {
        protocol::SealedPack pack = packSnapshot(m_folder.records(), m_content.revision);
        // Another zstd packs the same records into other bytes: then it is another revision.
        if (same && m_content.revision == same->revision && pack.ref != same->snapshot)
            pack.ref.to = ++m_content.revision;
        m_content.snapshot = pack.ref;
        m_done.snapshot = true;
        return put(pack.ref.path(), pack.bytes);
    }

    /// Packs that end at the new revision, and the index of all.
    Result<void> writeChanges(const Content &before)
    {
        const std::int64_t revision = m_content.revision;
        const auto changes = m_history.changesSince(before.revision, m_folder.records());
        if (!changes)
            return std::unexpected(changes.error());
        if (!m_forgets) {
            for (const protocol::PackRef &pack : indexOf(m_options.web, before).value_or(protocol::PackIndex()).packs) {
                if (pack.from >= revision - protocol::packHorizon && isThere(m_options.web, pack))
                    m_packs[pack.from] = pack;
            }
        }
        if (auto kept = m_history.keep(revision, *changes); !kept)
            return kept;
        for (const std::int64_t from : startsOfPacksTo(revision, m_history.reachesBackTo(revision))) {
            const auto pack = packChangesBetween(from, revision, m_folder.records(), m_history);
            if (!pack)
                return std::unexpected(pack.error());
            if (!*pack)
                continue; // more than readers take: a snapshot leads there
            const protocol::PackRef &ref = (*pack)->ref;
            m_packs[from] = ref;
            if (from == revision - 1)
                m_content.last = ref;
            ++m_done.packs;
            if (auto written = put(ref.path(), (*pack)->bytes); !written)
                return written;
        }
        return writeIndex();
    }

    /// Erasures that are asked for come with this revision; what was changed before it goes. Fails
    /// before anything is written where readers would refuse the list.
    Result<void> settleErasures(std::int64_t before)
    {
        for (protocol::DatedErasure &erasure : m_erasures) {
            if (erasure.revision == 0)
                erasure.revision = m_content.revision;
        }
        std::ranges::stable_sort(m_erasures, {}, &protocol::DatedErasure::revision);
        auto pages = pagesOf(m_erasures);
        if (!pages)
            return std::unexpected(pages.error());
        m_pages = std::move(*pages);
        if (!m_forgets)
            return {};
        m_history.forgetBefore(before);
        return m_history.save(m_erasures);
    }

    Result<void> writeIndex()
    {
        m_index = {m_content.revision, {}, m_pages.newest, {}};
        for (const ErasurePages::File &page : m_pages.files) {
            m_index.older = page.ref;
            if (auto written = put(page.ref.path(), page.bytes); !written)
                return written;
        }
        for (const auto &[from, pack] : m_packs)
            m_index.packs.push_back(pack);
        const std::string bytes = m_index.toBytes();
        m_content.index = protocol::IndexRef{protocol::sha256(bytes), std::int64_t(bytes.size())};
        return put(m_content.index->path(), bytes);
    }

    Result<void> put(const std::string &path, const std::string &bytes)
    {
        m_done.bytes += std::int64_t(bytes.size());
        const QString file = m_options.web + u'/' + QString::fromStdString(path);
        return makeFolder(QFileInfo(file).path()).and_then([&] { return replaceFile(file, bytes); });
    }

    // The folder remembers first: were it killed before the head is out, the number is used
    // up, and no other content will ever be published under it.
    Result<void> remember()
    {
        m_done.head.contentPayload = m_content.toJson();
        const Published now{m_content.revision, m_done.head.contentPayload};
        if (m_folder.published() == now && m_history.hasState(now.revision))
            return {};
        return m_history.keepState(now.revision, m_folder.recordsPath()).and_then([&] { return m_folder.save(now); });
    }

    /// The content with every signature that is to be had.
    Result<protocol::Envelope> signedContent()
    {
        std::vector<protocol::SecretKey> signers;
        for (const protocol::SecretKey &key : m_keys) {
            if (std::ranges::contains(m_set.content.keys, key.publicKey()))
                signers.push_back(key);
        }
        protocol::Envelope envelope =
            protocol::seal(std::string(protocol::contentType), m_done.head.contentPayload, signers);
        if (QFile waiting(waitingFile()); waiting.open(QIODevice::ReadOnly)) {
            const QByteArray bytes = waiting.readAll();
            if (auto there = protocol::contentEnvelope({bytes.data(), std::size_t(bytes.size())}))
                m_signed.push_back(std::move(*there));
        }
        for (const protocol::Envelope &other : m_signed) {
            for (const protocol::Signature &signature : other.signatures) {
                // Others' would grow the head for nothing.
                if (other.payload == envelope.payload && !std::ranges::contains(envelope.signatures, signature)
                    && std::ranges::contains(m_set.content.keys, signature.keyId, &protocol::PublicKey::id))
                    envelope.signatures.push_back(signature);
            }
        }
        return envelope;
    }

    Result<void> show()
    {
        const auto envelope = signedContent();
        if (!envelope)
            return std::unexpected(envelope.error());
        m_done.head.content = m_content;
        m_done.signatures = envelope->signers(m_set.content.keys);
        m_done.threshold = m_set.content.threshold;
        if (m_done.signatures < m_done.threshold) {
            m_done.waitsFor = waitingFile();
            return replaceFile(waitingFile(), R"({"content":)" + envelope->toJson() + "}\n");
        }
        return putKeys().and_then([&] { return putHead(*envelope); }).transform([&] { QFile::remove(waitingFile()); });
    }

    Result<void> putKeys()
    {
        if (m_set.version == 0)
            return {};
        return replaceServedFile(m_options.web + u'/' + QLatin1StringView(protocol::keysPath), m_chain.toJson());
    }

    Result<void> putHead(const protocol::Envelope &envelope)
    {
        protocol::HeadSeal head{envelope, {}, {}, {}, m_set.version};
        for (const protocol::SecretKey &key : m_keys) {
            if (std::ranges::contains(m_set.freshness.keys, key.publicKey()))
                head.freshnessKeys.push_back(key);
        }
        if (head.freshnessKeys.empty())
            return failure(ErrorKind::Usage, Words::tr("Publishing into"), m_options.web,
                           Words::tr("none of the keys may say that it is the newest"),
                           Words::tr("Give one with the role freshness: hansactl catalogue keys show."));
        for (const auto *role : {&m_set.content, &m_set.freshness}) {
            for (const protocol::PublicKey &key : role->keys) {
                if (!std::ranges::contains(head.offered, key))
                    head.offered.push_back(key);
            }
        }
        protocol::Freshness &freshness = m_done.head.freshness;
        freshness = {m_content.id, m_content.revision, protocol::sha256(m_done.head.contentPayload), m_options.now, {}};
        if (m_content.id != protocol::embeddedId)
            freshness.expires = m_options.now + std::chrono::days(m_options.expiresDays);
        head.freshness = freshness;
        const std::string file = protocol::sealHead(head);
        if (file.size() > protocol::maxHeadBytes)
            return failure(ErrorKind::Failed, Words::tr("Publishing into"), m_options.web,
                           Words::tr("its head is longer than followers accept"),
                           Words::tr("Give fewer keys, or a shorter title."));
        m_done.bytes += std::int64_t(file.size());
        return replaceServedFile(m_options.web + u'/' + QLatin1StringView(protocol::headPath), file);
    }

    [[nodiscard]] QString waitingFile() const { return m_folder.path() + "/content-to-sign.json"_L1; }

    Folder &m_folder;
    const PublishOptions &m_options;
    std::span<const protocol::SecretKey> m_keys;
    protocol::KeyChain m_chain;
    protocol::KeySet m_set; ///< in force
    std::vector<protocol::Envelope> m_signed; ///< contents that others signed
    History m_history;
    Content m_content;
    Publication m_done;
    std::map<std::int64_t, protocol::PackRef> m_packs; ///< by where they start
    protocol::PackIndex m_index;
    std::vector<protocol::DatedErasure> m_erasures;
    ErasurePages m_pages; ///< the same, in files
    bool m_forgets = false; ///< something is to be erased with this revision
};
} // namespace

Result<Publication> publish(Folder &folder, std::span<const protocol::SecretKey> keys, const PublishOptions &options)
{
    return makeFolder(options.web + "/packs"_L1).and_then([&] { return Publishing(folder, options, keys).run(); });
}

} // namespace hansa::publish
