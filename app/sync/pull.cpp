// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "sync/pull.h"

#include "protocol/keychain.h"
#include "store/cache.h"
#include "sync/apply.h"
#include "sync/httpsource.h"
#include "sync/log_p.h"

#include <QCoreApplication>

#include <algorithm>

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

bool looksLikeAPage(std::string_view bytes)
{
    const auto first = bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    return first != std::string_view::npos && bytes[first] == '<';
}
} // namespace

Pull::Pull(store::Cache &cache, protocol::FileSource &source, HttpSource *http, std::string url, Trust trust,
           const Context &context)
    : m_cache(cache)
    , m_source(source)
    , m_http(http)
    , m_url(std::move(url))
    , m_trust(std::move(trust))
    , m_context(context)
{
}

std::optional<Trust> Trust::of(const store::CatalogueState &state)
{
    const auto key = protocol::PublicKey::parse(state.key);
    if (!key)
        return std::nullopt;
    const auto set = protocol::KeySet::fromJson(state.keys);
    return Trust{state.key, set ? *set : protocol::KeySet::of(*key)};
}

Result<Report> Pull::run()
{
    auto asked = ask(false);
    if (!asked)
        return std::unexpected(asked.error());
    auto report = takeOver(*asked);
    if (report || !m_packFailed)
        return report;
    // A revision may have been published, and its packs pruned, between head and pack.
    auto again = ask(true);
    if (!again || again->file.bytes == asked->file.bytes)
        return report;
    qCInfo(lcSync, "%s has a newer head by now", qUtf8Printable(m_source.location(protocol::headPath)));
    return takeOver(*again);
}

Result<Pull::Asked> Pull::ask(bool again)
{
    const auto known = m_cache.catalogues().all();
    if (!known)
        return std::unexpected(known.error());
    Asked asked;
    const auto here = std::ranges::find_if(*known, [&](const store::CatalogueState &state) {
        return m_url.empty() ? state.id == protocol::embeddedId : state.url == m_url;
    });
    if (here != known->end() && here->revision > 0)
        asked.sameAddress = *here;
    m_context.listener.report(Stage::Asking);
    if (m_http)
        m_http->onBytes({});
    const bool canBeUnchanged =
        !again && asked.sameAddress && asked.sameAddress->key == m_trust.key && !asked.sameAddress->etag.empty();
    auto file = m_source.get({std::string(protocol::headPath), protocol::maxHeadBytes,
                              canBeUnchanged ? asked.sameAddress->etag : std::string()});
    if (!file)
        return std::unexpected(file.error());
    if (file->unchanged && !canBeUnchanged)
        return failure(ErrorKind::Unreachable, tried(), m_source.location(protocol::headPath),
                       Words::tr("the server says that nothing changed, to somebody who has nothing"));
    asked.file = std::move(*file);
    return asked;
}

Report Pull::unchanged(const store::CatalogueState &held)
{
    Report report;
    report.seconds = secondsSoFar();
    report.catalogue = held.id;
    report.title = held.title;
    report.fromRevision = report.revision = held.revision;
    if (const auto warning = expiryWarning(held.id, held.published, held.expires, m_context.clock.now()))
        report.warnings.push_back(*warning);
    if (const auto keys = protocol::KeySet::fromJson(held.keys)) {
        if (const auto warning = keysExpiryWarning(held.id, keys->expires, m_context.clock.now()))
            report.warnings.push_back(*warning);
    }
    return report;
}

Result<Report> Pull::takeOver(const Asked &asked)
{
    m_packFailed = false;
    const Instant now = m_context.clock.now();
    if (asked.file.unchanged) {
        store::CatalogueState next = *asked.sameAddress;
        next.checked = now;
        Report report = unchanged(next);
        note(*asked.sameAddress, next, report);
        return report;
    }
    const QString where = m_source.location(protocol::headPath);
    const auto keys = protocol::currentKeys(m_source, asked.file.bytes, m_trust.keys);
    if (!keys)
        return std::unexpected(keys.error());
    const auto head = protocol::openHead(asked.file.bytes, *keys, where);
    if (!head)
        return std::unexpected(head.error());
    const auto sameId = m_cache.catalogues().find(head->content.id);
    if (!sameId)
        return std::unexpected(sameId.error());
    const auto admission = admit(*head, {where, m_url, asked.sameAddress, *sameId, m_trust.key, keys->expires}, now);
    if (!admission)
        return std::unexpected(admission.error());

    const protocol::Content &content = head->content;
    store::CatalogueState next{content.id,
                               content.title,
                               content.publisher,
                               m_url,
                               m_trust.key,
                               keys->version > 0 ? keys->toJson() : std::string(),
                               content.revision,
                               protocol::toHex(content.digest),
                               head->freshness.published,
                               head->freshness.expires,
                               now,
                               asked.file.etag,
                               asked.file.bytes};
    const bool damaged = *sameId && (*sameId)->revision > 0 && (*sameId)->digest.empty();
    if (!admission->isNew && !damaged) {
        const store::CatalogueState &held = **sameId;
        if (held.published && *held.published > *next.published) { // an older word on the same revision
            next.published = held.published;
            next.expires = held.expires;
            next.head = held.head;
        }
        Report report = unchanged(next);
        note(held, next, report);
        return report;
    }
    Report report;
    report.catalogue = content.id;
    report.title = content.title;
    report.fromRevision = *sameId ? (*sameId)->revision : 0;
    report.revision = content.revision;
    report.warnings = admission->warnings;
    const std::int64_t held = damaged ? 0 : report.fromRevision;
    return bring(*head, Plan(content, held), damaged, next, report).transform([&] { return std::move(report); });
}

Result<void> Pull::bring(const protocol::Head &head, Plan plan, bool anew, const store::CatalogueState &next,
                         Report &report)
{
    m_index.reset();
    std::optional<Error> failed;
    if (plan.wantsIndex()) {
        if (auto listed = readIndex(head.content, plan); !listed) {
            if (isCancelled(listed.error()))
                return listed;
            failed = listed.error();
            m_packFailed = true;
        }
    }
    while (const auto path = plan.best()) {
        const bool leavesHeld = path->front().from == 0 && report.fromRevision > 0;
        if (leavesHeld && head.content.index && !m_index) {
            // For what is to be forgotten, which no snapshot says. Without it there is a way, too.
            if (const auto listed = readIndex(head.content, plan); !listed && isCancelled(listed.error()))
                return listed;
        }
        const auto packs = fetch(*path, plan);
        if (!packs) {
            m_packFailed = !isCancelled(packs.error());
            if (!m_packFailed)
                return std::unexpected(packs.error());
            failed = packs.error();
            continue; // by the next cheapest way
        }
        m_packFailed = false;
        const auto done = apply(head, *packs, next, anew, report);
        if (done && *done == Outcome::Done) {
            report.path = *path;
            return {};
        }
        if (!done && done.error().kind != ErrorKind::Refused)
            return std::unexpected(done.error());
        const QString where = m_source.location(path->back().path());
        qCWarning(lcSync, "%s: %s", qUtf8Printable(where),
                  done ? "the digest differs after applying" : qUtf8Printable(done.error().why));
        failed = done ? Error{ErrorKind::Refused, tried(), where, Words::tr("what it leads to is not what was signed"),
                              Words::tr("Nothing was taken over. Tell the catalogue's publisher.")}
                      : done.error();
        if (anew)
            break;
        // The second time nothing in the cache is trusted: it may be what is wrong.
        anew = true;
        plan.distrustHeld();
    }
    if (failed)
        return std::unexpected(*failed);
    return failure(ErrorKind::Failed, tried(), m_source.location(protocol::headPath),
                   Words::tr("it offers no way that this program can go"), Words::tr("Update the program."));
}

Result<void> Pull::readIndex(const protocol::Content &content, Plan &plan)
{
    m_fetched = m_toFetch = 0;
    const protocol::IndexRef &ref = *content.index;
    return fetch(ref.path(), ref.sha256, ref.bytes)
        .and_then([&](const std::string &bytes) {
            return protocol::PackIndex::open(bytes, ref, m_source.location(ref.path()));
        })
        .transform([&](protocol::PackIndex index) {
            plan.take(index);
            m_index = std::move(index);
        });
}

Result<std::vector<FetchedPack>> Pull::fetch(const protocol::PackPath &path, Plan &plan)
{
    std::vector<FetchedPack> packs;
    m_fetched = 0;
    m_toFetch = protocol::bytesOf(path);
    for (const protocol::PackRef &pack : path) {
        auto bytes = fetch(pack.path(), pack.sha256, pack.bytes);
        if (!bytes) {
            plan.fails(pack);
            return std::unexpected(bytes.error());
        }
        m_fetched += pack.bytes;
        packs.push_back({pack, std::move(*bytes), m_source.location(pack.path())});
    }
    return packs;
}

Result<std::string> Pull::fetch(const std::string &path, const protocol::Sha256 &sha256, std::int64_t bytes)
{
    const QString where = m_source.location(path);
    const auto &listener = m_context.listener;
    const std::int64_t total = std::max(m_toFetch, bytes);
    listener.report(Stage::Fetching, m_fetched, total);
    if (m_http)
        m_http->onBytes(
            [&, before = m_fetched](std::int64_t come) { listener.report(Stage::Fetching, before + come, total); });
    Error error;
    for (int time = 0; time < 2; ++time) {
        auto file = m_source.get({path, bytes, {}});
        if (!file)
            return std::unexpected(file.error());
        if (std::int64_t(file->bytes.size()) == bytes && protocol::sha256(file->bytes) == sha256)
            return std::move(file->bytes);
        qCWarning(lcSync, "%s: %zu bytes that are not those the head names", qUtf8Printable(where), file->bytes.size());
        const bool page = looksLikeAPage(file->bytes);
        error = page ? Error{ErrorKind::Unreachable, tried(), where, Words::tr("a web page came instead of a pack"),
                             Words::tr("Check whether this network asks you to sign in first.")}
                     : Error{ErrorKind::Refused, tried(), where,
                             Words::tr("its bytes are not those that the catalogue names, twice"),
                             Words::tr("Nothing was taken over. Try again later, and tell the publisher if it stays "
                                       "like this.")};
    }
    return std::unexpected(error);
}

Result<Pull::Outcome> Pull::apply(const protocol::Head &head, const std::vector<FetchedPack> &path,
                                  const store::CatalogueState &next, bool anew, Report &report)
{
    auto update = m_cache.beginUpdate(next.id);
    if (!update)
        return std::unexpected(update.error());
    if (update->state().revision >= next.revision && !update->state().digest.empty()) {
        report.warnings.push_back(Words::tr("Another program was faster and has updated this catalogue."));
        report.revision = update->state().revision;
        report.seconds = secondsSoFar();
        return Outcome::Done;
    }
    auto applied = sync::apply(*update, path, head.content, anew, m_context.listener);
    if (!applied)
        return std::unexpected(applied.error());
    if (!applied->matches)
        return Outcome::OtherDigest;
    if (m_context.listener.cancel.stop_requested())
        return std::unexpected(cancelled());
    if (m_index && path.front().ref.from == 0) { // the snapshot does not say what else is to be forgotten
        for (const protocol::DatedErasure &erasure : m_index->erased) {
            if (erasure.revision > report.fromRevision)
                applied->erasures.push_back(erasure.what);
        }
    }
    return update->setState(next)
        .and_then([&](const store::ChangeCounts &counts) {
            report.changes = counts;
            return forget(*update, applied->erasures, report);
        })
        .and_then([&] { return update->commit(); })
        .transform([&] {
            report.seconds = secondsSoFar();
            return Outcome::Done;
        });
}

double Pull::secondsSoFar() const
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_started).count();
}

Result<void> Pull::forget(store::CacheUpdate &update, const std::vector<protocol::Erasure> &erasures, Report &report)
{
    for (const protocol::Erasure &erasure : erasures) {
        if (auto forgotten = update.forget(erasure.id, erasure.fields, m_context.clock.now()); !forgotten)
            return forgotten;
    }
    report.erasures = erasures;
    return {};
}

void Pull::note(const store::CatalogueState &held, const store::CatalogueState &next, Report &report)
{
    auto noted = m_cache.beginUpdate(next.id).and_then([&](store::CacheUpdate update) -> Result<void> {
        if (update.state().revision != held.revision)
            return {}; // another program went on meanwhile, and knows better
        return update.setState(next).and_then([&](const auto &) { return update.commit(); });
    });
    if (!noted)
        report.warnings.push_back(noted.error().message());
}

} // namespace hansa::sync
