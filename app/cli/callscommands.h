// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "calls/known/mergedcalls.h"
#include "cli/session.h"

#include <CLI/App.hpp>

namespace hansa::cli
{

class CommandLine;

// Each below `hansactl calls`, in the file of its name.
void addCallsImport(CommandLine &line, CLI::App *calls);
void addCallsChanges(CommandLine &line, CLI::App *calls);
void addCallsTracking(CommandLine &line, CLI::App *calls);
void addCallsExport(CommandLine &line, CLI::App *calls);

/// The call that is known by this id; an unknown one is an error that names the nearest, an id of
/// another kind is Usage.
[[nodiscard]] Result<calls::MergedCall> findCall(const store::Cache &cache, const std::string &id,
                                                 const store::CatalogueFilter &filter = {});

} // namespace hansa::cli
