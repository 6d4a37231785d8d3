// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/session/session.h"

#include "calls/known/owncalls.h"
#include "sync/embedded.h"

#include <QLoggingCategory>
#include <QtConcurrentRun>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(logSession, "hansa.desktop.session")

namespace
{

Result<void> mirrorOwnCalls(store::Cache &cache, const QString &workspacePath, Instant now)
{
    return store::Workspace::open(workspacePath).and_then([&](const store::Workspace &workspace) {
        return calls::mirrorOwnCalls(cache, workspace, now);
    });
}

Result<std::shared_ptr<const Snapshot>> fillAndRead(const QString &cachePath, const QString &workspacePath,
                                                    const Clock &clock, const catalogue::ApartPairs &apart)
{
    auto cache = store::Cache::open(cachePath);
    if (!cache)
        return std::unexpected(cache.error());
    const auto filled = sync::fillFromEmbedded(*cache, clock);
    if (const auto mirrored = mirrorOwnCalls(*cache, workspacePath, clock.now()); !mirrored)
        qCWarning(logSession, "%ls", qUtf16Printable(mirrored.error().message()));
    auto snapshot = readSnapshot(*cache, apart);
    if (!snapshot)
        return std::unexpected(snapshot.error());
    if (!filled && snapshot->catalogues.empty())
        return std::unexpected(filled.error()); // nothing to show: the fill's error is what matters
    if (!filled)
        qCWarning(logSession, "%ls", qUtf16Printable(filled.error().message()));
    return std::make_shared<const Snapshot>(std::move(*snapshot));
}

} // namespace

Session::Session(QString profile, Clock clock, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_clock(clock)
{
}

Session::~Session() = default;

QString Session::cachePath() const
{
    return m_profile + u"/catalogue.db"_s;
}

QString Session::workspacePath() const
{
    return m_profile + u"/workspace.db"_s;
}

Result<void> Session::open()
{
    if (auto opened = m_store.open(m_profile); !opened)
        return opened;
    // Once, before there is a window: what it looks like depends on it.
    const auto values = m_store.run([](Store &store) { return store.workspace.settings().all(); }).takeResult();
    if (!values)
        return std::unexpected(values.error());
    m_settings.load(*values, [this](const std::string &key, const std::string &value) {
        m_store.run([key, value](Store &store) {
            if (const auto saved = store.workspace.settings().set(key, value); !saved)
                qCWarning(logSession, "%ls", qUtf16Printable(saved.error().message()));
        });
    });
    return {};
}

void Session::load()
{
    if (m_loading) {
        m_again = true;
        return;
    }
    setLoading(true);
    QtConcurrent::run(fillAndRead, cachePath(), workspacePath(), m_clock,
                      catalogue::ApartPairs::parse(m_settings.apart().toStdString()))
        .then(this, [this](Result<std::shared_ptr<const Snapshot>> result) { loaded(std::move(result)); });
}

void Session::loaded(Result<std::shared_ptr<const Snapshot>> result)
{
    setLoading(false);
    const QString message = result ? QString() : result.error().message();
    if (result) {
        m_snapshot = std::move(*result);
        Q_EMIT snapshotChanged();
    } else {
        qCWarning(logSession, "%ls", qUtf16Printable(message));
    }
    if (message != m_errorMessage) {
        m_errorMessage = message;
        Q_EMIT errorChanged();
    }
    if (std::exchange(m_again, false))
        load();
}

void Session::setLoading(bool loading)
{
    m_loading = loading;
    Q_EMIT loadingChanged();
}

} // namespace hansa::desktop
