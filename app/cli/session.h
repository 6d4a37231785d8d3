// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"
#include "base/result.h"
#include "catalogue/twins.h"
#include "catalogue/vocabularies.h"
#include "search/index.h"
#include "store/cache.h"
#include "store/workspace.h"

#include <memory>
#include <optional>

namespace hansa::cli
{

class Output;

/// The cache, filled, and the workspace.
struct Stores {
    store::Cache &cache;
    store::Workspace &workspace;
};

/// The profile that a command works on, opened piece by piece as it is asked for.
/// What it hands out lives as long as it does.
class Session
{
public:
    Session(QString profile, Clock clock, const Output &output);
    ~Session();

    [[nodiscard]] const Clock &clock() const { return m_clock; }
    /// The folder that holds both databases.
    [[nodiscard]] const QString &profile() const { return m_profile; }
    [[nodiscard]] QString cachePath() const;
    [[nodiscard]] QString workspacePath() const;

    /// Makes the profile folder where it is missing; fails where it cannot be written.
    [[nodiscard]] Result<void> makeProfile();

    /// The cache, made where it is missing, with whatever it holds.
    [[nodiscard]] Result<store::Cache *> cache();
    /// The cache for reading, in step with the workspace: one that follows no catalogue is filled from the
    /// embedded one. Makes no workspace where nothing is followed and nothing was imported.
    [[nodiscard]] Result<store::Cache *> filledCache();
    [[nodiscard]] Result<store::Workspace *> workspace();
    [[nodiscard]] Result<Stores> stores(); ///< both, for what needs both
    /// Both in step, and not filled: for what follows catalogues.
    [[nodiscard]] Result<Stores> following();

    /// Which organisations the user said are two.
    [[nodiscard]] Result<catalogue::ApartPairs> apartPairs();
    /// Every organisation of these catalogues (empty: of all), each once, as columns.
    [[nodiscard]] Result<std::shared_ptr<const search::Index>> index(const store::CatalogueFilter &catalogues);
    [[nodiscard]] static const catalogue::Vocabularies &vocabularies() { return catalogue::Vocabularies::builtIn(); }

    /// Where the profile is when nobody says otherwise.
    [[nodiscard]] static QString defaultProfile();

private:
    [[nodiscard]] Result<void> bringInStep();

    QString m_profile;
    Clock m_clock;
    const Output &m_output;
    std::optional<store::Cache> m_cache;
    std::optional<store::Workspace> m_workspace;
    bool m_filled = false;
};

} // namespace hansa::cli
