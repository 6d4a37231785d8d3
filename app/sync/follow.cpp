// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "sync/follow.h"

#include "protocol/head.h"
#include "store/cache.h"
#include "store/workspace.h"
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

Result<Report> pull(store::Cache &cache, const store::Workspace &workspace, const QUrl &base, const Trust &trust,
                    const Context &context)
{
    HttpSource source(base, context.patience, context.listener.cancel);
    auto report = Pull(cache, &workspace, source, &source, textOf(base), trust, context).run();
    if (!report) {
        qCInfo(lcSync, "%s", qUtf8Printable(report.error().message()));
        return report;
    }
    report->bytes = source.bytes();
    report->requests = source.requests();
    return report;
}

/// What the catalogue at this address is followed with, nothing where it is not.
Result<std::optional<Trust>> knownTrust(const store::Workspace &workspace, const QUrl &base)
{
    return workspace.followed().all().transform([&](const std::vector<store::Followed> &all) {
        const auto known = std::ranges::find(all, textOf(base), &store::Followed::url);
        return known == all.end() ? std::nullopt : Trust::of(*known);
    });
}

/// Whether @p key may stand for what is followed: it is the first key, or one of its set.
bool belongsTo(const protocol::PublicKey &key, const Trust &trust)
{
    return key.text() == trust.key || std::ranges::contains(trust.keys.content.keys, key);
}
} // namespace

Result<Report> follow(store::Cache &cache, const store::Workspace &workspace, const protocol::Address &address,
                      const Context &context)
{
    const auto known = knownTrust(workspace, address.base);
    if (!known)
        return std::unexpected(known.error());
    if (address.key && (!*known || !belongsTo(*address.key, **known)))
        return pull(cache, workspace, address.base, Trust::of(*address.key), context);
    if (*known)
        return pull(cache, workspace, address.base, **known, context);
    const auto introduction = introduce(address, context);
    if (!introduction)
        return std::unexpected(introduction.error());
    return failure(ErrorKind::Refused, Words::tr("Following the catalogue at"), address.base.toDisplayString(),
                   Words::tr("nobody has confirmed its key yet. It is %1, its fingerprint %2")
                       .arg(QString::fromStdString(introduction->key.text()),
                            QString::fromStdString(introduction->key.fingerprint())),
                   Words::tr("Compare it with what the publisher gave you, then confirm it."));
}

Result<bool> isFollowed(const store::Workspace &workspace, const protocol::Address &address)
{
    return knownTrust(workspace, address.base).transform([](const auto &trust) { return trust.has_value(); });
}

Result<Report> update(store::Cache &cache, const store::Workspace &workspace, std::string_view id,
                      const Context &context)
{
    const QString tried = Words::tr("Updating the catalogue");
    const QString on = QString::fromUtf8(id);
    if (store::isLocal(id))
        return failure(ErrorKind::Failed, tried, on, Words::tr("it is what you imported, and has no address"),
                       Words::tr("Import the files again, or fetch calls where they are published."));
    if (id == protocol::embeddedId)
        return failure(ErrorKind::Failed, tried, on, Words::tr("it comes with the program and has no address"),
                       Words::tr("A newer version of the program brings a newer one."));
    const auto followed = workspace.followed().find(id);
    if (!followed)
        return std::unexpected(followed.error());
    if (!*followed)
        return failure(ErrorKind::Failed, tried, on, Words::tr("it is not followed"),
                       Words::tr("hansactl catalogue list shows the catalogues you follow."));
    const auto trust = Trust::of(**followed);
    if (!trust)
        return failure(ErrorKind::Failed, tried, on, Words::tr("its key is lost"),
                       Words::tr("Stop following it, in the settings or with hansactl catalogue unfollow %1, then "
                                 "follow it again with its address and key.")
                           .arg(on));
    return pull(cache, workspace, QUrl(QString::fromStdString((*followed)->url)), *trust, context);
}

Result<Introduction> introduce(const protocol::Address &address, const Context &context)
{
    HttpSource source(address.base, context.patience, context.listener.cancel);
    const QString where = source.location(protocol::headPath);
    context.listener.report(Stage::Asking);
    const auto file = source.get({.path = std::string(protocol::headPath),
                                  .maxBytes = protocol::maxHeadBytes,
                                  .form = protocol::FileForm::Json});
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
