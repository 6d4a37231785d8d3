// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "sync/follow.h"

#include "protocol/head.h"
#include "store/cache.h"
#include "sync/httpsource.h"
#include "sync/log_p.h"
#include "sync/pull.h"

#include <QCoreApplication>

#include <algorithm>

namespace hansa::sync
{

Q_LOGGING_CATEGORY(lcSync, "hansa.sync", QtWarningMsg)

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::sync::Follow)
};

std::string textOf(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded).toStdString();
}

Result<Report> pull(store::Cache &cache, const QUrl &base, const Trust &trust, const Context &context)
{
    HttpSource source(base, context.patience, context.listener.cancel);
    auto report = Pull(cache, source, &source, textOf(base), trust, context).run();
    if (!report) {
        qCInfo(lcSync, "%s", qUtf8Printable(report.error().message()));
        return report;
    }
    report->bytes = source.bytes();
    report->requests = source.requests();
    return report;
}

/// What the catalogue at this address is followed with, nothing where it is not.
Result<std::optional<Trust>> knownTrust(store::Cache &cache, const QUrl &base)
{
    return cache.catalogues().all().transform([&](const std::vector<store::CatalogueState> &all) {
        const auto known = std::ranges::find(all, textOf(base), &store::CatalogueState::url);
        return known == all.end() ? std::nullopt : Trust::of(*known);
    });
}

/// Whether @p key may stand for what is followed: it is the first key, or one of its set.
bool belongsTo(const protocol::PublicKey &key, const Trust &trust)
{
    return key.text() == trust.key || std::ranges::contains(trust.keys.content.keys, key);
}
} // namespace

Result<Report> follow(store::Cache &cache, const protocol::Address &address, const Context &context)
{
    const auto known = knownTrust(cache, address.base);
    if (!known)
        return std::unexpected(known.error());
    if (address.key && (!*known || !belongsTo(*address.key, **known)))
        return pull(cache, address.base, Trust::of(*address.key), context);
    if (*known)
        return pull(cache, address.base, **known, context);
    const auto introduction = introduce(address, context);
    if (!introduction)
        return std::unexpected(introduction.error());
    return failure(ErrorKind::Refused, Words::tr("Following the catalogue at"), address.base.toDisplayString(),
                   Words::tr("nobody has confirmed its key yet. It is %1, its fingerprint %2")
                       .arg(QString::fromStdString(introduction->key.text()),
                            QString::fromStdString(introduction->key.fingerprint())),
                   Words::tr("Compare it with what the publisher gave you, then confirm it."));
}

Result<bool> isFollowed(store::Cache &cache, const protocol::Address &address)
{
    return knownTrust(cache, address.base).transform([](const auto &trust) { return trust.has_value(); });
}

Result<Report> update(store::Cache &cache, std::string_view id, const Context &context)
{
    const QString tried = Words::tr("Updating the catalogue");
    const QString on = QString::fromUtf8(id);
    const auto state = cache.catalogues().find(id);
    if (!state)
        return std::unexpected(state.error());
    if (!*state)
        return failure(ErrorKind::Failed, tried, on, Words::tr("it is not followed"));
    if (store::isLocal(id))
        return failure(ErrorKind::Failed, tried, on, Words::tr("it is what you imported, and has no address"),
                       Words::tr("Import the files again, or fetch calls where they are published."));
    if ((*state)->url.empty())
        return failure(ErrorKind::Failed, tried, on, Words::tr("it comes with the program and has no address"),
                       Words::tr("A newer version of the program brings a newer one."));
    const auto trust = Trust::of(**state);
    if (!trust)
        return failure(ErrorKind::Failed, tried, on, Words::tr("its key is lost"),
                       Words::tr("Follow it again by its address and key."));
    return pull(cache, QUrl(QString::fromStdString((*state)->url)), *trust, context);
}

Result<Introduction> introduce(const protocol::Address &address, const Context &context)
{
    HttpSource source(address.base, context.patience, context.listener.cancel);
    const QString where = source.location(protocol::headPath);
    context.listener.report(Stage::Asking);
    const auto file = source.get({std::string(protocol::headPath), protocol::maxHeadBytes, {}});
    if (!file)
        return std::unexpected(file.error());
    return protocol::offeredKeys(file->bytes, where)
        .and_then([&](const protocol::KeySet &keys) -> Result<Introduction> {
            const auto head = protocol::openHead(file->bytes, keys, where);
            if (!head)
                return std::unexpected(head.error());
            const protocol::Content &content = head->content;
            return Introduction{content.id, content.title, content.publisher, content.revision,
                                keys.content.keys.front()};
        });
}

} // namespace hansa::sync
