// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/status/syncmodel.h"

#include "base/pasted.h"
#include "base/work.h"
#include "desktop/status/openedstore.h"
#include "sync/unfollow.h"

#include <algorithm>

// How a catalogue comes to be followed, its key confirmed, and how it ceases to be.

namespace hansa::desktop
{

void SyncModel::follow(const QString &address, const QString &key)
{
    if (m_running || !m_session)
        return;
    auto parsed = protocol::Address::parse(address);
    if (parsed && !key.trimmed().isEmpty())
        parsed->key = protocol::PublicKey::parse(pastedKey(key).toStdString());
    begin(Occasion::Asked);
    if (!parsed)
        return fail(parsed.error());
    if (!key.trimmed().isEmpty() && !parsed->key)
        return fail(Error{ErrorKind::Usage, tr("Following a catalogue"), key, tr("this is no public key"),
                          tr("A key begins with ed25519: and comes from the publisher.")});
    if (!parsed->key) {
        runBlocking([target = *parsed, context = context()] {
            return sync::introduce(target, context);
        }).then(this, [this, address](const Result<sync::Introduction> &introduction) {
            if (!introduction)
                return fail(introduction.error());
            m_askedAddress = address;
            m_askedKey = QString::fromStdString(introduction->key.text());
            m_askedTitle = QString::fromStdString(introduction->title);
            m_fingerprint = QString::fromStdString(introduction->key.fingerprint());
            m_online = true;
            end();
        });
        return;
    }
    m_again = [this, address, key] { follow(address, key); };
    runBlocking([path = m_session->cachePath(), workspacePath = m_session->workspacePath(), target = *parsed,
                 context = context()] {
        return openBoth(path, workspacePath, context.clock.now())
            .and_then([&](Store store) { return sync::follow(store.cache, store.workspace, target, context); })
            .transform(
                [&](const sync::Report &report) { return Updated{{{report.catalogue, report}}, statesIn(path)}; });
    }).then(this, [this](const Result<Updated> &done) {
        if (done)
            std::ranges::for_each(done->outcomes, [this](const sync::Outcome &outcome) { note(outcome); });
        finish(done);
        if (done)
            Q_EMIT followed();
    });
}

void SyncModel::stopFollowing(const QString &id)
{
    if (m_running || !m_session)
        return;
    begin(Occasion::Asked);
    m_progressText = tr("Removing …");
    Q_EMIT progressChanged();
    runBlocking([path = m_session->cachePath(), workspacePath = m_session->workspacePath(), id = id.toStdString(),
                 now = m_session->clock().now()] {
        return store::Workspace::open(workspacePath).and_then([&](const store::Workspace &workspace) {
            auto opened = store::Cache::open(path);
            const auto cache = opened ? Result<store::Cache *>(&*opened) : std::unexpected(opened.error());
            return sync::unfollow(workspace, cache, id, now);
        });
    }).then(this, [this, id](const Result<sync::Unfollowed> &done) {
        if (!done)
            return fail(done.error());
        m_last.erase(id.toStdString());
        m_errors.erase(id.toStdString());
        QString said = tr("%1 is no longer followed, and its key is forgotten. Your lists and notes stay.").arg(id);
        if (done->remains)
            said += u' '
                + tr("Its records are still in catalogue.db. They are removed once it can be written, or when you "
                     "delete it: %1")
                      .arg(done->remains->message());
        end(said);
        m_session->load();
    });
}

void SyncModel::confirmKey()
{
    if (!m_fingerprint.isEmpty())
        follow(m_askedAddress, m_askedKey);
}

void SyncModel::rejectKey()
{
    m_fingerprint.clear();
    m_lines = {tr("Not followed: the key was not confirmed.")};
    Q_EMIT runningChanged();
}

} // namespace hansa::desktop
