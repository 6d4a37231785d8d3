// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "sync/pull.h"

#include "protocol/keychain.h"
#include "store/cache.h"
#include "store/workspace.h"
#include "sync/apply.h"
#include "sync/httpsource.h"
#include "sync/log_p.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <mutex>

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

/// The database has one writer, and what is unpacked takes memory: catalogues are fetched at once, and applied one
/// after the other.
std::mutex &applying()
{
    static std::mutex mutex;
    return mutex;
}

} // namespace

Pull::Pull(store::Cache &cache, const store::Workspace *workspace, protocol::FileSource &source, HttpSource *http,
           std::string url, Trust trust, const Context &context)
    : m_cache(cache)
    , m_workspace(workspace)
    , m_source(source)
    , m_http(http)
    , m_url(std::move(url))
    , m_trust(std::move(trust))
    , m_context(context)
{
}

std::optional<Trust> Trust::of(const store::Followed &followed)
{
    const auto key = protocol::PublicKey::parse(followed.key);
    if (!key)
        return std::nullopt;
    const auto set = protocol::KeySet::fromJson(followed.keys);
    return Trust{followed.key, set ? *set : protocol::KeySet::of(*key)};
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
    if (m_workspace) {
        const auto followed = m_workspace->followed().all();
        if (!followed)
            return std::unexpected(followed.error());
        const auto there = std::ranges::find(*followed, m_url, &store::Followed::url);
        if (there != followed->end())
            asked.followed = *there;
    }
    m_context.listener.report(Stage::Asking);
    if (m_http)
        m_http->onBytes({});
    // The server's word that nothing changed counts for the newest that was ever seen.
    const bool holdsNewest = asked.sameAddress
        && (!m_workspace
            || (asked.followed && asked.followed->id == asked.sameAddress->id
                && asked.followed->revision <= asked.sameAddress->revision));
    const bool canBeUnchanged =
        !again && holdsNewest && asked.sameAddress->key == m_trust.key && !asked.sameAddress->etag.empty();
    auto file = m_source.get({.path = std::string(protocol::headPath),
                              .maxBytes = protocol::maxHeadBytes,
                              .etag = canBeUnchanged ? asked.sameAddress->etag : std::string(),
                              .form = protocol::FileForm::Json});
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
    report.publisher = held.publisher;
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
    const auto known = m_workspace ? m_workspace->followed().find(head->content.id)
                                   : Result<std::optional<store::Followed>>((*sameId).transform(followedOf));
    if (!known)
        return std::unexpected(known.error());
    m_isKnown = *known && (*known)->revision > 0;
    const auto idAtAddress = asked.followed.transform([](const store::Followed &there) { return there.id; });
    auto warnings = admit(*head, {where, m_url, idAtAddress, *known, m_trust.key, keys->expires}, now);
    if (!warnings)
        return std::unexpected(warnings.error());

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
                               asked.file.bytes,
                               *sameId ? (*sameId)->sizeFactor : 1};
    const bool damaged = *sameId && (*sameId)->revision > 0 && (*sameId)->digest.empty();
    const bool isNew = !*sameId || (*sameId)->revision != content.revision;
    if (!isNew && !damaged) {
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
    report.publisher = content.publisher;
    report.fromRevision = *sameId ? (*sameId)->revision : 0;
    report.revision = content.revision;
    report.warnings = std::move(*warnings);
    const std::int64_t held = damaged ? 0 : report.fromRevision;
    return bring(*head, Plan(content, held), damaged, next, report).transform([&] { return std::move(report); });
}

Result<void> Pull::agreeOnSize(const protocol::Content &content, const protocol::PackPath &path,
                               store::CatalogueState &next) const
{
    const CatalogueSize size = CatalogueSize::of(content, path);
    if (SizeLimits().times(next.sizeFactor).hold(size))
        return {};
    const std::int64_t factor = sizeFactorFor(size);
    const bool agreed =
        factor <= mostSizeFactor && m_context.agreesToSize && m_context.agreesToSize({content.id, content.title, size});
    if (agreed) {
        next.sizeFactor = factor;
        return {};
    }
    constexpr std::int64_t megabyte = 1'000'000;
    return failure(
        ErrorKind::Refused, tried(), m_source.location(protocol::headPath),
        Words::tr("it has %1 records (%2 MB to download, %3 MB unpacked), more than Hansa fetches without asking")
            .arg(size.records)
            .arg((size.bytes + megabyte - 1) / megabyte)
            .arg((size.unpacked + megabyte - 1) / megabyte),
        factor > mostSizeFactor ? Words::tr("It is larger than Hansa can handle. Tell its publisher.")
                                : Words::tr("Nothing was taken over. If it is meant to be this large, accept its size "
                                            "in the settings or with hansactl sync --accept-size."));
}

Result<void> Pull::bring(const protocol::Head &head, Plan plan, bool anew, store::CatalogueState &next, Report &report)
{
    m_index.reset();
    if (m_http)
        m_kept = FetchedFiles(m_cache.path(), next.id);
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
        const bool leavesKnown = path->front().from == 0 && m_isKnown;
        if (leavesKnown && head.content.index && !m_index) {
            // For what is to be forgotten, which no snapshot says. Without it there is a way, too.
            if (const auto listed = readIndex(head.content, plan); !listed && isCancelled(listed.error()))
                return listed;
        }
        if (leavesKnown && m_index) {
            if (const auto older = readOlderErasures(report.fromRevision); !older) {
                if (isCancelled(older.error()))
                    return older;
                report.warnings.push_back(older.error().message());
            }
        }
        if (auto agreed = agreeOnSize(head.content, *path, next); !agreed)
            return agreed;
        const auto packs = fetch(*path, plan);
        if (!packs) {
            m_packFailed = packs.error().kind != ErrorKind::Failed; // cancelled, or no room on the disk
            if (!m_packFailed)
                return std::unexpected(packs.error());
            failed = packs.error();
            continue; // by the next cheapest way
        }
        m_packFailed = false;
        const auto done = apply(head, *packs, next, anew, report);
        if (done && *done == Outcome::Done) {
            m_kept.clear();
            report.path = *path;
            if (anew) {
                const QString again = failed ? Words::tr("What was stored of %1 was damaged or did not match its "
                                                         "changes, so it has been read again from the snapshot.")
                                             : Words::tr("%1 has been read again from the snapshot.");
                report.warnings.push_back(again.arg(QString::fromStdString(head.content.id)));
            }
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

Result<Pull::Outcome> Pull::apply(const protocol::Head &head, const std::vector<SpooledPack> &path,
                                  const store::CatalogueState &next, bool anew, Report &report)
{
    const std::scoped_lock lock(applying());
    auto update = m_cache.beginUpdate(next.id);
    if (!update)
        return std::unexpected(update.error());
    if (update->state().revision >= next.revision && !update->state().digest.empty()) {
        report.warnings.push_back(Words::tr("Another program was faster and has updated this catalogue."));
        report.revision = update->state().revision;
        report.seconds = secondsSoFar();
        return Outcome::Done;
    }
    const SizeLimits limits = SizeLimits().times(next.sizeFactor);
    auto applied = sync::apply(*update, path, head.content, limits, anew, m_context.listener);
    if (!applied)
        return std::unexpected(applied.error());
    if (!applied->matches)
        return Outcome::OtherDigest;
    if (m_context.listener.cancel.stop_requested())
        return std::unexpected(cancelled());
    if (m_index && path.front().ref().from == 0) { // the snapshot does not say what else is to be forgotten
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
        // Killed here, the next start raises it from what the cache holds.
        .and_then([&] { return keep(next); })
        .transform([&] {
            report.seconds = secondsSoFar();
            // The index of the old state may name what is to be forgotten.
            QFile columns(m_cache.columnsPath());
            if (!applied->erasures.empty() && columns.exists() && !columns.remove())
                report.warnings.push_back(Words::tr("%1 could not be deleted (%2), and may still hold what the "
                                                    "publisher asked to forget: delete it.")
                                              .arg(columns.fileName(), columns.errorString()));
            return Outcome::Done;
        });
}

Result<void> Pull::keep(const store::CatalogueState &held)
{
    if (!m_workspace)
        return {};
    store::FollowedRepository followed = m_workspace->followed();
    const auto all = followed.all();
    if (!all)
        return std::unexpected(all.error());
    std::vector<store::Followed> raised;
    if (all->empty()) { // the embedded one came first, and stays first when the cache is filled again
        const auto embedded = m_cache.catalogues().find(protocol::embeddedId);
        if (!embedded)
            return std::unexpected(embedded.error());
        if (*embedded)
            raised.push_back(followedOf(**embedded));
    }
    raised.push_back(followedOf(held));
    return followed.raise(raised);
}

double Pull::secondsSoFar() const
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_started).count();
}

Result<void> Pull::forget(store::CacheUpdate &update, const std::vector<protocol::Erasure> &erasures, Report &report)
{
    for (const protocol::Erasure &erasure : erasures) {
        const auto forgotten = update.forget(erasure.id, erasure.fields, m_context.clock.now());
        if (!forgotten)
            return std::unexpected(forgotten.error());
        if (*forgotten)
            report.erasures.push_back(erasure);
    }
    return {};
}

void Pull::note(const store::CatalogueState &held, const store::CatalogueState &next, Report &report)
{
    const std::scoped_lock lock(applying());
    auto noted = m_cache.beginUpdate(next.id).and_then([&](store::CacheUpdate update) -> Result<void> {
        if (update.state().revision != held.revision)
            return {}; // another program went on meanwhile, and knows better
        return update.setState(next).and_then([&](const auto &) { return update.commit(); }).and_then([&] {
            return keep(next);
        });
    });
    if (!noted)
        report.warnings.push_back(noted.error().message());
}

} // namespace hansa::sync
