// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "publish/indexfiles.h"

#include <QCoreApplication>

namespace hansa::publish
{

using protocol::DatedErasure;
using protocol::IndexRef;
using protocol::PackIndex;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::publish::IndexFiles)
};

constexpr std::int64_t pageBytes = protocol::maxIndexBytes / 2; ///< beside it an index has its packs

std::unexpected<Error> unreadable(const std::string &on, const QString &why, const QString &hint = {})
{
    return failure(ErrorKind::Failed, Words::tr("Publishing what is to be forgotten"), QString::fromStdString(on), why,
                   hint);
}

Result<PackIndex> open(protocol::FileSource &source, const IndexRef &ref)
{
    return source.get({ref.path(), ref.bytes, {}}).and_then([&](const protocol::FileAnswer &file) {
        return PackIndex::open(file.bytes, ref, source.location(ref.path()));
    });
}
} // namespace

Result<ErasurePages> pagesOf(const std::vector<DatedErasure> &erasures)
{
    ErasurePages pages;
    std::int64_t bytes = 0;
    for (const DatedErasure &erasure : erasures) {
        if (!protocol::isReadable(erasure.what))
            return unreadable(
                erasure.what.id,
                Words::tr("it is not a record's id of at most %1 bytes with at most %2 short names of fields")
                    .arg(protocol::maxIdBytes)
                    .arg(protocol::maxErasedFields),
                Words::tr("Correct erasures.jsonl in the publisher's folder."));
        const std::int64_t more = protocol::indexBytesOf(erasure);
        if (bytes + more > pageBytes) {
            PackIndex page{pages.newest.back().revision, {}, std::move(pages.newest), {}};
            if (!pages.files.empty())
                page.older = pages.files.back().ref;
            std::string packed = page.toBytes();
            const IndexRef ref{protocol::sha256(packed), std::int64_t(packed.size())};
            pages.files.push_back({ref, std::move(packed)});
            pages.newest.clear();
            bytes = 0;
        }
        bytes += more;
        pages.newest.push_back(erasure);
    }
    if (std::int64_t(pages.files.size()) > protocol::maxErasurePages)
        return unreadable({},
                          Words::tr("%1 records are to be forgotten, and readers do not accept a list that long")
                              .arg(erasures.size()),
                          Words::tr("Publish the catalogue under another id, with another publisher's folder."));
    return pages;
}

Result<IndexFiles> readIndexFiles(protocol::FileSource &source, const IndexRef &ref)
{
    auto index = open(source, ref);
    if (!index)
        return std::unexpected(index.error());
    IndexFiles found{std::move(*index), {}};
    for (std::optional<IndexRef> older = found.index.older; older;) {
        if (std::int64_t(found.pages.size()) == protocol::maxErasurePages)
            return failure(ErrorKind::Refused, Words::tr("Reading the list of packs"), source.location(ref.path()),
                           Words::tr("it leads to more files than allowed"));
        const auto page = open(source, *older);
        if (!page)
            return std::unexpected(page.error());
        found.pages.push_back(*older);
        older = page->older;
    }
    return found;
}

} // namespace hansa::publish
