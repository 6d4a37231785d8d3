// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/guarded.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace hansa
{

/// The threads that answer searches and draw: as many as there are cores, so that work on them must never wait.
[[nodiscard]] QThreadPool &computingThreads();
/// The threads that may wait, for a server, a disk or another program's lock. There are enough of them that one
/// that waits keeps nobody else from a thread. The program ends when their work has: whoever waits for a server
/// has to be told to stop.
[[nodiscard]] QThreadPool &waitingThreads();

/// Runs @p work on a thread of @p pool. The future always ends with a result: an exception is an error.
template<class Work, class... Arguments> auto runOn(QThreadPool &pool, Work work, Arguments... arguments)
{
    using Value = AsResult<std::decay_t<std::invoke_result_t<Work, Arguments...>>>;
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    pool.start([promise, work = std::move(work), ... arguments = std::move(arguments)]() mutable {
        promise->addResult(guarded([&] { return std::invoke(work, std::move(arguments)...); }));
        promise->finish();
    });
    return promise->future();
}

/// Runs work that only computes: `compute(f, x).then(this, [this](const Result<T> &done) { … })`. No server, no
/// database, no file: those are for runBlocking().
template<class Work, class... Arguments> auto compute(Work work, Arguments... arguments)
{
    return runOn(computingThreads(), std::move(work), std::move(arguments)...);
}

/// Runs work that may wait: for a server, a database, a file.
template<class Work, class... Arguments> auto runBlocking(Work work, Arguments... arguments)
{
    return runOn(waitingThreads(), std::move(work), std::move(arguments)...);
}

} // namespace hansa
