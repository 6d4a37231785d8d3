// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "sync/updateall.h"

#include "base/guarded.h"
#include "store/cache.h"
#include "store/workspace.h"
#include "sync/httpsource.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace hansa::sync
{

namespace
{
constexpr std::size_t mostAtOnce = 16;

/// How far several updates are together: what most of the time goes to, summed up.
Progress joined(const std::vector<Progress> &all)
{
    for (const Stage stage : {Stage::Fetching, Stage::Applying, Stage::Checking}) {
        Progress sum{stage, 0, 0};
        bool any = false;
        for (const Progress &one : all) {
            if (one.stage != stage)
                continue;
            any = true;
            sum.done += one.done;
            sum.total += one.total;
        }
        if (any)
            return sum;
    }
    return {};
}

/// What the threads of one updateAll() share.
class Shared
{
public:
    Shared(std::size_t count, const Context &context, const OnOutcome &onOutcome)
        : m_context(context)
        , m_onOutcome(onOutcome)
        , m_progress(count)
    {
    }

    void tell(std::size_t place, const Progress &progress)
    {
        const std::scoped_lock lock(m_mutex);
        m_progress[place] = progress;
        const Progress all = joined(m_progress);
        m_context.listener.report(all.stage, all.done, all.total);
    }

    void tell(std::size_t place, const Outcome &outcome)
    {
        const std::scoped_lock lock(m_mutex);
        m_progress[place] = {};
        if (m_onOutcome)
            m_onOutcome(outcome);
    }

    bool agrees(const SizeQuestion &question)
    {
        const std::scoped_lock lock(m_mutex);
        return m_context.agreesToSize && m_context.agreesToSize(question);
    }

private:
    const Context &m_context;
    const OnOutcome &m_onOutcome;
    std::mutex m_mutex;
    std::vector<Progress> m_progress; ///< of each; one that has ended is at the first stage
};

int weightOf(const Outcome &outcome)
{
    if (outcome.result)
        return 0;
    if (isCancelled(outcome.result.error()))
        return 1;
    switch (outcome.result.error().kind) {
    case ErrorKind::Refused:
        return 5;
    case ErrorKind::Failed:
        return 4;
    case ErrorKind::Usage:
        return 3;
    case ErrorKind::Unreachable:
        break;
    }
    return 2;
}
} // namespace

std::vector<Outcome> updateAll(const QString &cachePath, const QString &workspacePath, std::span<const std::string> ids,
                               const Context &context, const OnOutcome &onOutcome)
{
    std::vector<Outcome> outcomes(ids.size());
    Shared shared(ids.size(), context, onOutcome);
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t place = next++; place < ids.size(); place = next++) {
            Outcome &outcome = outcomes[place];
            outcome.catalogue = ids[place];
            Context own = context;
            own.listener.onProgress = [&](const Progress &progress) { shared.tell(place, progress); };
            own.agreesToSize = [&](const SizeQuestion &question) { return shared.agrees(question); };
            outcome.result = guarded([&] {
                return store::Cache::open(cachePath).and_then([&](store::Cache cache) {
                    return store::Workspace::open(workspacePath).and_then([&](const store::Workspace &workspace) {
                        return update(cache, workspace, outcome.catalogue, own);
                    });
                });
            });
            shared.tell(place, outcome);
        }
    };
    {
        // When they are joined they are gone, with what libraries keep for each thread. Not so those of a QThreadPool.
        std::vector<std::jthread> others;
        try {
            while (others.size() + 1 < std::min(ids.size(), mostAtOnce))
                others.emplace_back(work);
        } catch (const std::system_error &) { // no more are to be had: fewer at once
        }
        work();
    }
    return outcomes;
}

bool mattersMore(const Outcome &one, const Outcome &other)
{
    return weightOf(one) > weightOf(other);
}

} // namespace hansa::sync
