// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "base/work.h"

#include <QCoreApplication>

namespace hansa
{

namespace
{
constexpr int mostWaiting = 64; ///< the window asks for a handful at once; each costs no more than its stack
}

QThreadPool &computingThreads()
{
    return *QThreadPool::globalInstance();
}

QThreadPool &waitingThreads()
{
    static QThreadPool &pool = []() -> QThreadPool & {
        static QThreadPool made;
        made.setObjectName(QStringLiteral("waiting"));
        made.setMaxThreadCount(mostWaiting);
        // What runs uses the application: it ends before that does.
        qAddPostRoutine([] { waitingThreads().waitForDone(); });
        return made;
    }();
    return pool;
}

} // namespace hansa
