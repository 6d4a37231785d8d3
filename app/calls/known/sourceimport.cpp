// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/known/sourceimport.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace hansa::calls
{

namespace
{
/// One source for each catalogue that they go to.
std::vector<ReadSource> joined(std::vector<ReadSource> sources)
{
    std::vector<ReadSource> all;
    for (ReadSource &source : sources) {
        const auto known = std::ranges::find(all, source.target.catalogue,
                                             [](const ReadSource &other) { return other.target.catalogue; });
        if (known == all.end()) {
            all.push_back(std::move(source));
            continue;
        }
        std::ranges::move(source.read.calls, std::back_inserter(known->read.calls));
        std::ranges::move(source.read.skipped, std::back_inserter(known->read.skipped));
    }
    return all;
}
} // namespace

Result<ImportOutcome> importSources(store::Cache &cache, const store::Workspace &workspace,
                                    std::vector<ReadSource> sources, Instant now, const std::stop_token &cancel)
{
    ImportOutcome outcome;
    std::stop_token whileNothingIsWritten = cancel;
    for (ReadSource &source : joined(std::move(sources))) {
        const auto report = importCalls(cache, workspace, source.target, std::move(source.read.calls), now,
                                        std::exchange(whileNothingIsWritten, {}));
        if (!report)
            return std::unexpected(report.error());
        outcome.report.added += report->added;
        outcome.report.changed += report->changed;
        outcome.report.same += report->same;
        outcome.report.merged += report->merged;
        std::ranges::move(source.read.skipped, std::back_inserter(outcome.skipped));
    }
    return outcome;
}

} // namespace hansa::calls
