// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/session.h"

#include "cli/output.h"
#include "cli/text.h"
#include "files/storedindex.h"
#include "store/profilefolder.h"
#include "store/workspacebackups.h"
#include "sync/embedded.h"
#include "sync/restore.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <algorithm>

namespace hansa::cli
{

Session::Session(QString profile, Clock clock, const Output &output)
    : m_profile(std::move(profile))
    , m_clock(clock)
    , m_output(output)
{
}

Session::~Session() = default;

QString Session::cachePath() const
{
    return m_profile + QStringLiteral("/catalogue.db");
}

QString Session::workspacePath() const
{
    return m_profile + QStringLiteral("/workspace.db");
}

Result<void> Session::makeProfile()
{
    const QString tried = Text::tr("Opening the profile folder");
    const QString hint = Text::tr("Name another folder with --profile, or give yourself the right to write there.");
    if (QFileInfo(m_profile).exists() && !QFileInfo(m_profile).isDir())
        return failure(ErrorKind::Failed, tried, m_profile, Text::tr("it is a file, not a folder"),
                       Text::tr("Name another folder with --profile."));
    if (auto made = store::makeProfileFolder(m_profile); !made)
        return made;
    // Asking for permissions is not enough: a file system mounted read-only says yes.
    QTemporaryFile probe(m_profile + QStringLiteral("/.probe-XXXXXX"));
    if (!probe.open())
        return failure(ErrorKind::Failed, tried, m_profile,
                       Text::tr("it cannot be written (%1)").arg(probe.errorString()), hint);
    return {};
}

Result<store::Cache *> Session::cache()
{
    if (!m_cache) {
        if (auto made = makeProfile(); !made)
            return std::unexpected(made.error());
        auto opened = store::Cache::open(cachePath());
        if (!opened)
            return std::unexpected(opened.error());
        m_cache.emplace(std::move(*opened));
        if (!m_cache->setAside().isEmpty())
            m_output.message(Text::tr("The catalogue's database could not be read; it is set aside as %1.")
                                 .arg(m_cache->setAside()));
    }
    return &*m_cache;
}

Result<store::Cache *> Session::filledCache()
{
    auto opened = cache();
    if (!opened || m_filled)
        return opened;
    // A workspace that cannot be used keeps nobody from reading.
    if (const auto inStep = bringInStep(); !inStep)
        m_output.message(inStep.error().message());
    const auto filled = sync::fillFromEmbedded(**opened, m_clock);
    if (!filled)
        return std::unexpected(filled.error());
    if (*filled)
        m_output.detail(Text::tr("Taken over from the program itself: %1, revision %2.")
                            .arg(QString::fromStdString((*filled)->title))
                            .arg((*filled)->revision));
    m_filled = true;
    return opened;
}

Result<void> Session::bringInStep()
{
    const auto states = m_cache->catalogues().all();
    if (!states)
        return std::unexpected(states.error());
    const bool isFollowing = std::ranges::any_of(
        *states, [](const store::CatalogueState &state) { return !state.url.empty() || store::isLocal(state.id); });
    if (!isFollowing && !QFile::exists(workspacePath()))
        return {};
    const auto opened = workspace();
    if (!opened)
        return std::unexpected(opened.error());
    if (auto restored = sync::restore(*m_cache, **opened, m_clock.now()); !restored)
        return restored;
    const auto restored = m_cache->catalogues().all();
    if (!restored)
        return std::unexpected(restored.error());
    for (const store::CatalogueState &state : *restored) {
        if (!state.url.empty() && state.revision == 0)
            m_output.message(
                Text::tr("You follow the catalogue %1, but it has not been fetched yet: run hansactl sync.")
                    .arg(QString::fromStdString(state.id)));
    }
    return {};
}

Result<store::Workspace *> Session::workspace()
{
    if (!m_workspace) {
        if (auto made = makeProfile(); !made)
            return std::unexpected(made.error());
        auto opened = store::Workspace::open(workspacePath());
        if (!opened)
            return std::unexpected(opened.error());
        m_workspace.emplace(std::move(*opened));
        if (const auto saved = store::backUpDaily(workspacePath(), Clock().today()); !saved)
            m_output.message(saved.error().message());
    }
    return &*m_workspace;
}

Result<Stores> Session::stores()
{
    return filledCache().and_then([this](store::Cache *cache) {
        return workspace().transform([cache](store::Workspace *workspace) { return Stores{*cache, *workspace}; });
    });
}

Result<Stores> Session::following()
{
    return cache().and_then([this](store::Cache *cache) {
        return workspace().and_then([&](store::Workspace *workspace) {
            return sync::restore(*cache, *workspace, m_clock.now()).transform([&] {
                return Stores{*cache, *workspace};
            });
        });
    });
}

Result<std::shared_ptr<const search::Index>> Session::index(const store::CatalogueFilter &catalogues)
{
    auto opened = filledCache();
    if (!opened)
        return std::unexpected(opened.error());
    const auto apart = apartPairs();
    if (!apart)
        return std::unexpected(apart.error());
    return files::storedIndex(**opened, catalogues, *apart).transform([](files::StoredIndex stored) {
        return std::move(stored.index);
    });
}

Result<catalogue::ApartPairs> Session::apartPairs()
{
    if (!m_workspace && !QFile::exists(workspacePath()))
        return catalogue::ApartPairs(); // reading makes no workspace
    return workspace().and_then([](store::Workspace *workspace) { return workspace->apart().all(); });
}

QString Session::defaultProfile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

} // namespace hansa::cli
