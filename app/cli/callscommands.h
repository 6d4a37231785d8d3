// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "calls/known/mergedcalls.h"
#include "calls/sources/anysource.h"
#include "cli/session.h"
#include "store/trackedcallrepository.h"

#include <CLI/App.hpp>

namespace hansa::cli
{

class CommandLine;
class Output;

// Each below `hansactl calls`, in the file of its name.
void addCallsImport(CommandLine &line, CLI::App *calls);
void addCallsChanges(CommandLine &line, CLI::App *calls);
void addCallsFetch(CommandLine &line, CLI::App *calls);
void addCallsFit(CommandLine &line, CLI::App *calls);
void addCallsTracking(CommandLine &line, CLI::App *calls);
void addCallsCheck(CommandLine &line, CLI::App *calls);
void addCallsCriteria(CommandLine &line, CLI::App *calls);
void addCallsExport(CommandLine &line, CLI::App *calls);
void addCallsConsortium(CommandLine &line, CLI::App *calls);
void addCallsOwn(CommandLine &line, CLI::App *calls);
void addCallsPriorities(CommandLine &line, CLI::App *calls);

/// Brings what was read into the profile, and says what became of it.
[[nodiscard]] Result<void> importSources(Session &session, const Output &output,
                                         std::vector<calls::ReadSource> sources);

/// The call that is known by this id; an unknown one is an error that names the nearest, an id of
/// another kind is Usage.
[[nodiscard]] Result<calls::MergedCall> findCall(const store::Cache &cache, const std::string &id,
                                                 const store::CatalogueFilter &filter = {});

/// What the workspace has of a call, under whatever id it is tracked.
[[nodiscard]] Result<std::optional<store::TrackedCall>> findTracked(const store::Workspace &workspace,
                                                                    const calls::MergedCall &known);

} // namespace hansa::cli
