// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "sync/pull.h"

#include "protocol/hash.h"
#include "store/cache.h"
#include "sync/httpsource.h"
#include "sync/log_p.h"

#include <QCoreApplication>

#include <algorithm>
#include <semaphore>

// What an update fetches: the list of packs, and the packs of the way that it goes.

namespace hansa::sync
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::sync::Pull)
};

QString tried()
{
    return Words::tr("Updating the catalogue from");
}

/// A pack is in memory until it is on the disk: of the large ones of all catalogues that are fetched at once, two.
class LargePack
{
public:
    LargePack(std::int64_t bytes, const std::stop_token &cancel)
    {
        while (bytes > large && !m_held && !cancel.stop_requested())
            m_held = places().try_acquire_for(lookEvery);
    }
    ~LargePack()
    {
        if (m_held)
            places().release();
    }
    LargePack(const LargePack &) = delete;
    LargePack &operator=(const LargePack &) = delete;

private:
    static constexpr std::int64_t large = std::int64_t(2) << 20;
    static constexpr auto lookEvery = std::chrono::milliseconds(100);
    static std::counting_semaphore<2> &places()
    {
        static std::counting_semaphore<2> two(2);
        return two;
    }
    bool m_held = false;
};

} // namespace

Result<void> Pull::readIndex(const protocol::Content &content, Plan &plan)
{
    return openIndex(*content.index).transform([&](protocol::PackIndex index) {
        plan.take(index);
        m_index = std::move(index);
    });
}

Result<protocol::PackIndex> Pull::openIndex(const protocol::IndexRef &ref)
{
    m_fetched = m_toFetch = 0;
    return fetch(ref.path(), protocol::FileForm::Json, ref.sha256, ref.bytes).and_then([&](const std::string &bytes) {
        return protocol::PackIndex::open(bytes, ref, m_source.location(ref.path()));
    });
}

Result<void> Pull::readOlderErasures(std::int64_t since)
{
    auto &erased = m_index->erased;
    for (std::int64_t page = 0; m_index->older && (erased.empty() || erased.front().revision > since); ++page) {
        if (page == protocol::maxErasurePages)
            return failure(ErrorKind::Refused, tried(), m_source.location(m_index->older->path()),
                           Words::tr("its list of records to forget is longer than allowed"));
        auto older = openIndex(*m_index->older);
        if (!older)
            return std::unexpected(older.error());
        erased.insert(erased.begin(), older->erased.begin(), older->erased.end());
        m_index->older = older->older;
    }
    return {};
}

Result<std::vector<SpooledPack>> Pull::fetch(const protocol::PackPath &path, Plan &plan)
{
    std::vector<SpooledPack> packs;
    m_fetched = 0;
    m_toFetch = protocol::bytesOf(path);
    for (const protocol::PackRef &pack : path) {
        const LargePack inMemory(pack.bytes, m_context.listener.cancel);
        auto bytes = fetch(pack.path(), protocol::FileForm::Pack, pack.sha256, pack.bytes);
        if (!bytes) {
            plan.fails(pack);
            for (const SpooledPack &whole : packs)
                m_kept.keep(whole.ref().sha256, whole.bytes());
            return std::unexpected(bytes.error());
        }
        m_fetched += pack.bytes;
        auto spooled = SpooledPack::keep(pack, *bytes, m_source.location(pack.path()), m_cache.path());
        if (!spooled)
            return std::unexpected(spooled.error());
        packs.push_back(std::move(*spooled));
    }
    return packs;
}

Result<std::string> Pull::fetch(const std::string &path, protocol::FileForm form, const protocol::Sha256 &sha256,
                                std::int64_t bytes)
{
    const QString where = m_source.location(path);
    const auto &listener = m_context.listener;
    const std::int64_t total = std::max(m_toFetch, bytes);
    listener.report(Stage::Fetching, m_fetched, total);
    if (m_http)
        m_http->onBytes(
            [&, before = m_fetched](std::int64_t come) { listener.report(Stage::Fetching, before + come, total); });
    std::string held = m_kept.held(sha256, bytes);
    if (std::int64_t(held.size()) == bytes && protocol::sha256(held) == sha256)
        return held;
    if (m_http && std::int64_t(held.size()) < bytes)
        m_http->goOnAfter(std::move(held));
    for (int time = 0; time < 2; ++time) {
        auto file = m_source.get({.path = path, .maxBytes = bytes, .form = form});
        if (!file) {
            if (m_http)
                m_kept.keep(sha256, m_http->cameSoFar());
            return std::unexpected(file.error());
        }
        if (std::int64_t(file->bytes.size()) == bytes && protocol::sha256(file->bytes) == sha256)
            return std::move(file->bytes);
        m_kept.drop(sha256);
        qCWarning(lcSync, "%s: %zu bytes that are not those the head names", qUtf8Printable(where), file->bytes.size());
    }
    return failure(ErrorKind::Refused, tried(), where,
                   Words::tr("its bytes are not those that the catalogue names, twice"),
                   Words::tr("Nothing was taken over. Try again later, and tell the publisher if it stays like this."));
}

} // namespace hansa::sync
