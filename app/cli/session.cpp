// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/session.h"

#include "calls/known/owncalls.h"
#include "cli/output.h"
#include "cli/text.h"
#include "files/storedindex.h"
#include "sync/embedded.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryFile>

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
    if (!QDir().mkpath(m_profile))
        return failure(ErrorKind::Failed, tried, m_profile, Text::tr("it cannot be made"), hint);
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
    if (!opened)
        return opened;
    const auto filled = sync::fillFromEmbedded(**opened, m_clock);
    if (!filled)
        return std::unexpected(filled.error());
    // A new cache knows nothing of what the user entered.
    if (*filled && QFile::exists(workspacePath())) {
        const auto mirrored = workspace().and_then([&](const store::Workspace *workspace) {
            return calls::mirrorOwnCalls(**opened, *workspace, m_clock.now());
        });
        if (!mirrored)
            return std::unexpected(mirrored.error());
    }
    if (*filled)
        m_output.detail(Text::tr("Taken over from the program itself: %1, revision %2.")
                            .arg(QString::fromStdString((*filled)->title))
                            .arg((*filled)->revision));
    return opened;
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
    }
    return &*m_workspace;
}

Result<Stores> Session::stores()
{
    return filledCache().and_then([this](store::Cache *cache) {
        return workspace().transform([cache](store::Workspace *workspace) { return Stores{*cache, *workspace}; });
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
    return workspace()
        .and_then([](store::Workspace *workspace) { return workspace->settings().value(store::apartSetting); })
        .transform([](const std::optional<std::string> &text) {
            return catalogue::ApartPairs::parse(text.value_or(std::string()));
        });
}

QString Session::defaultProfile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

} // namespace hansa::cli
