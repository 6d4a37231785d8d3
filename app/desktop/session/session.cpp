// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/session/session.h"

#include "base/work.h"
#include "sync/embedded.h"
#include "sync/restore.h"

#include <QGuiApplication>
#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(logSession, "hansa.desktop.session")

namespace
{

/// @p setAside is told where a damaged cache was put.
Result<std::shared_ptr<const Snapshot>> fillAndRead(const QString &cachePath, const QString &workspacePath,
                                                    const Clock &clock, QString &setAside)
{
    auto cache = store::Cache::open(cachePath);
    if (!cache)
        return std::unexpected(cache.error());
    setAside = cache->setAside();
    const auto workspace = store::Workspace::open(workspacePath);
    if (!workspace)
        return std::unexpected(workspace.error());
    if (const auto restored = sync::restore(*cache, *workspace, clock.now()); !restored)
        qCWarning(logSession, "%ls", qUtf16Printable(restored.error().message()));
    const auto apart = workspace->apart().all();
    if (!apart)
        return std::unexpected(apart.error());
    const auto filled = sync::fillFromEmbedded(*cache, clock);
    auto snapshot = readSnapshot(*cache, *apart);
    if (!snapshot)
        return std::unexpected(snapshot.error());
    if (!filled && snapshot->catalogues.empty())
        return std::unexpected(filled.error()); // nothing to show: the fill's error is what matters
    if (!filled)
        qCWarning(logSession, "%ls", qUtf16Printable(filled.error().message()));
    return std::make_shared<const Snapshot>(std::move(*snapshot));
}

/// Whether both hold the same records, whenever they were asked for.
bool isSameData(const std::vector<store::CatalogueState> &one, const std::vector<store::CatalogueState> &other)
{
    return std::ranges::equal(one, other, [](const store::CatalogueState &a, const store::CatalogueState &b) {
        return a.id == b.id && a.revision == b.revision && a.digest == b.digest;
    });
}

} // namespace

Session::Session(QString profile, Clock clock, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_clock(clock)
{
    if (auto *application = qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        connect(application, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
            if (state == Qt::ApplicationActive && isReady())
                noticeOthers();
        });
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
    m_setAside =
        m_store.run([](const Store &store) { return store.cache.setAside(); }).takeResult().value_or(QString());
    // Once, before there is a window: what it looks like depends on it.
    const auto values = m_store.run([](Store &store) { return store.workspace.settings().all(); }).takeResult();
    if (!values)
        return std::unexpected(values.error());
    const auto version = m_store.run([](Store &store) { return store.workspace.othersVersion(); }).takeResult();
    if (!version)
        return std::unexpected(version.error());
    m_othersVersion = *version;
    loadSettings(*values);
    return {};
}

void Session::loadSettings(const std::map<std::string, std::string> &values)
{
    m_settings.load(values, [this](const std::string &key, const std::string &value) {
        m_store.run([key, value](Store &store) { return store.workspace.settings().set(key, value); })
            .then(this, [this](const Result<void> &saved) {
                if (!saved)
                    Q_EMIT failed(saved.error().message());
            });
    });
}

void Session::rereadWorkspace()
{
    m_store.run([](Store &store) { return store.workspace.settings().all(); })
        .then(this, [this](const Result<std::map<std::string, std::string>> &values) {
            if (values)
                loadSettings(*values);
            else
                Q_EMIT failed(values.error().message());
            Q_EMIT workspaceChanged();
            load(); // calls that the user entered or imported are in the cache, too
        });
}

void Session::noticeOthers()
{
    m_store.run([](Store &store) { return store.workspace.othersVersion(); })
        .then(this, [this](const Result<std::int64_t> &version) {
            if (!version)
                Q_EMIT failed(version.error().message());
            else if (std::exchange(m_othersVersion, *version) != *version)
                Q_EMIT workspaceChanged();
        });
}

void Session::load()
{
    if (m_loading) {
        m_again = true;
        return;
    }
    setLoading(true);
    struct Answer {
        Result<std::shared_ptr<const Snapshot>> result;
        QString setAside;
    };
    runBlocking([cachePath = cachePath(), workspacePath = workspacePath(), clock = m_clock] {
        Answer answer;
        answer.result = fillAndRead(cachePath, workspacePath, clock, answer.setAside);
        return answer;
    }).then(this, [this](Result<Answer> answer) {
        if (!answer)
            return loaded(std::unexpected(answer.error()));
        if (!answer->setAside.isEmpty())
            cacheWasSetAside(answer->setAside);
        loaded(std::move(answer->result));
    });
}

void Session::cacheWasSetAside(const QString &path)
{
    m_store.run([cachePath = cachePath()](Store &store) { // its own still is the damaged one
        if (auto cache = store::Cache::open(cachePath))
            store.cache = std::move(*cache);
        else
            qCWarning(logSession, "%ls", qUtf16Printable(cache.error().message()));
    });
    m_setAside = path;
    Q_EMIT setAsideChanged();
}

void Session::loaded(Result<std::shared_ptr<const Snapshot>> result)
{
    setLoading(false);
    if (result) {
        m_snapshot = std::move(*result);
        m_catalogues = m_snapshot->catalogues;
        Q_EMIT snapshotChanged();
        Q_EMIT cataloguesChanged();
    } else {
        qCWarning(logSession, "%ls", qUtf16Printable(result.error().message()));
    }
    check(this, result);
    if (std::exchange(m_again, false))
        return load();
    if (auto told = std::exchange(m_toldMeanwhile, std::nullopt))
        setCatalogues(std::move(*told));
}

void Session::setCatalogues(std::vector<store::CatalogueState> catalogues)
{
    if (m_loading) {
        m_toldMeanwhile = std::move(catalogues);
        return;
    }
    if (!m_snapshot || !isSameData(catalogues, m_snapshot->catalogues))
        return load();
    if (catalogues == m_catalogues)
        return;
    m_catalogues = std::move(catalogues);
    Q_EMIT cataloguesChanged();
}

QString Session::errorMessage() const
{
    const auto own = m_troubles.find(this);
    return own != m_troubles.end() ? own->second : m_troubles.empty() ? QString() : m_troubles.begin()->second;
}

void Session::setTrouble(const QObject *whose, const QString &message)
{
    const QString before = errorMessage();
    if (message.isEmpty()) {
        m_troubles.erase(whose);
    } else if (m_troubles.insert_or_assign(whose, message).second && whose != this) {
        connect(whose, &QObject::destroyed, this, [this, whose] { setTrouble(whose, {}); });
    }
    if (errorMessage() != before)
        Q_EMIT errorChanged();
}

void Session::setLoading(bool loading)
{
    m_loading = loading;
    Q_EMIT loadingChanged();
}

} // namespace hansa::desktop
