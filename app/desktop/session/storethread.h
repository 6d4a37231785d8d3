// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/guarded.h"
#include "store/cache.h"
#include "store/workspace.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <memory>
#include <optional>

namespace hansa::desktop
{

/// Both databases, open. Lives on the store thread.
struct Store {
    store::Cache cache;
    store::Workspace workspace;
};

/// The one thread that both databases live on. Work is handed to it and its result comes
/// back as a future: `store.run([](Store &s) { … }).then(this, [this](const Result<T> &done) { … })`.
class StoreThread
{
public:
    StoreThread();
    ~StoreThread(); ///< finishes what was handed over, then closes both
    Q_DISABLE_COPY_MOVE(StoreThread)

    /// Opens catalogue.db and workspace.db in @p profile, which is made where it is missing.
    /// Blocks: to be called before there is a window.
    [[nodiscard]] Result<void> open(const QString &profile);

    /// Runs @p work with the store on its thread, after all that was handed over before. The future always ends
    /// with a result: an exception is an error.
    /// Requires: open() succeeded.
    template<class Work> auto run(Work work) -> QFuture<AsResult<std::decay_t<std::invoke_result_t<Work, Store &>>>>
    {
        using Value = AsResult<std::decay_t<std::invoke_result_t<Work, Store &>>>;
        auto promise = std::make_shared<QPromise<Value>>();
        promise->start();
        QMetaObject::invokeMethod(m_place.get(), [this, promise, work = std::move(work)]() mutable {
            promise->addResult(guarded([&] { return work(*m_store); }));
            promise->finish();
        });
        return promise->future();
    }

private:
    QThread m_thread;
    std::unique_ptr<QObject> m_place; ///< lives on the thread; what is run is queued to it
    std::optional<Store> m_store; ///< touched on the thread alone
};

} // namespace hansa::desktop
