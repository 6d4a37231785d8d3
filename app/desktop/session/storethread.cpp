// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/session/storethread.h"

namespace hansa::desktop
{

using namespace Qt::StringLiterals;

namespace
{

Result<Store> openBoth(const QString &profile)
{
    auto cache = store::Cache::open(profile + u"/catalogue.db"_s);
    if (!cache)
        return std::unexpected(cache.error());
    auto workspace = store::Workspace::open(profile + u"/workspace.db"_s);
    if (!workspace)
        return std::unexpected(workspace.error());
    return Store{std::move(*cache), std::move(*workspace)};
}

} // namespace

StoreThread::StoreThread()
    : m_place(std::make_unique<QObject>())
{
    m_thread.setObjectName("store"_L1);
    m_place->moveToThread(&m_thread);
    m_thread.start();
}

StoreThread::~StoreThread()
{
    QMetaObject::invokeMethod(m_place.get(), [this] { m_store.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

Result<void> StoreThread::open(const QString &profile)
{
    Result<void> result;
    QMetaObject::invokeMethod(
        m_place.get(),
        [&] {
            if (auto opened = openBoth(profile))
                m_store.emplace(std::move(*opened));
            else
                result = std::unexpected(opened.error());
        },
        Qt::BlockingQueuedConnection);
    return result;
}

} // namespace hansa::desktop
