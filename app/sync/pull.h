// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "protocol/filesource.h"
#include "protocol/head.h"
#include "protocol/keyset.h"
#include "store/cataloguestate.h"
#include "store/followedrepository.h"
#include "sync/apply.h"
#include "sync/fetchedfiles.h"
#include "sync/follow.h"
#include "sync/gate.h"
#include "sync/plan.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace hansa::store
{
class Workspace;
}

namespace hansa::sync
{

class HttpSource;

/// What a catalogue's signatures are checked with.
struct Trust {
    std::string key; ///< the one it was first followed with, as text
    protocol::KeySet keys; ///< the newest set that was let in; of that key alone where there is none

    [[nodiscard]] static Trust of(const protocol::PublicKey &key) { return {key.text(), protocol::KeySet::of(key)}; }
    /// What a catalogue is followed with; nothing where its key is lost.
    [[nodiscard]] static std::optional<Trust> of(const store::Followed &followed);
};

/// One update of one catalogue: ask for the head, check it, fetch what leads there, apply it
/// in one transaction. Remote catalogues and the embedded one go through here alike.
class Pull
{
public:
    /// @p http is @p source where that is a web server, to tell how far a download is. All
    /// must outlive the pull. For the embedded catalogue @p url is empty and @p workspace null: what protects the
    /// others is read there and, once the cache has the news, raised there.
    Pull(store::Cache &cache, const store::Workspace *workspace, protocol::FileSource &source, HttpSource *http,
         std::string url, Trust trust, const Context &context);

    [[nodiscard]] Result<Report> run();

private:
    /// A head as it came, and what was known before.
    struct Asked {
        protocol::FileAnswer file;
        std::optional<store::CatalogueState> sameAddress; ///< in the cache, filled
        std::optional<store::Followed> followed; ///< at this address
    };
    [[nodiscard]] Result<Asked> ask(bool again);
    [[nodiscard]] Result<Report> takeOver(const Asked &asked);
    /// By the cheapest way that works; with @p anew nothing that is held is trusted.
    [[nodiscard]] Result<void> bring(const protocol::Head &head, Plan plan, bool anew, store::CatalogueState &next,
                                     Report &report);
    /// Asks the user where the way is beyond what is taken without a question, and notes that in @p next.
    [[nodiscard]] Result<void> agreeOnSize(const protocol::Content &content, const protocol::PackPath &path,
                                           store::CatalogueState &next) const;
    /// The list of packs, where @p plan wants it; without it there may be a way, too.
    [[nodiscard]] Result<void> readIndex(const protocol::Content &content, Plan &plan);
    [[nodiscard]] Result<protocol::PackIndex> openIndex(const protocol::IndexRef &ref);
    /// What is to be forgotten since a revision, as far as the index does not say it itself.
    [[nodiscard]] Result<void> readOlderErasures(std::int64_t since);
    [[nodiscard]] Result<std::vector<SpooledPack>> fetch(const protocol::PackPath &path, Plan &plan);
    /// A file whose bytes are those of its name; once more where they are not.
    [[nodiscard]] Result<std::string> fetch(const std::string &path, protocol::FileForm form,
                                            const protocol::Sha256 &sha256, std::int64_t bytes);
    /// How applying ended, where nothing failed.
    enum class Outcome { Done, OtherDigest };
    [[nodiscard]] Result<Outcome> apply(const protocol::Head &head, const std::vector<SpooledPack> &path,
                                        const store::CatalogueState &next, bool anew, Report &report);
    [[nodiscard]] Result<void> forget(store::CacheUpdate &update, const std::vector<protocol::Erasure> &erasures,
                                      Report &report);
    /// Notes that the catalogue was asked for; the state stays that of @p held.
    void note(const store::CatalogueState &held, const store::CatalogueState &next, Report &report);
    /// Raises what the workspace knows to what the cache holds by now.
    [[nodiscard]] Result<void> keep(const store::CatalogueState &held);
    [[nodiscard]] Report unchanged(const store::CatalogueState &held);
    [[nodiscard]] double secondsSoFar() const;

    store::Cache &m_cache;
    const store::Workspace *m_workspace;
    protocol::FileSource &m_source;
    HttpSource *m_http;
    std::string m_url;
    Trust m_trust;
    const Context &m_context;
    bool m_isKnown = false; ///< a revision of the catalogue was here before, though the cache may be lost
    std::optional<protocol::PackIndex> m_index; ///< of the head that is being taken over
    FetchedFiles m_kept; ///< by an update that was stopped
    std::int64_t m_fetched = 0; ///< bytes of the path's packs that are here
    std::int64_t m_toFetch = 0;
    std::chrono::steady_clock::time_point m_started = std::chrono::steady_clock::now();
    bool m_packFailed = false; ///< the last failure was a pack's: a newer head may lead elsewhere
};

} // namespace hansa::sync
