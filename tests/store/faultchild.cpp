// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "faultchild.h"

#include "filling.h"
#include "store/workspace.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/mount.h>
#endif

using namespace hansa;
using namespace hansa::store;

namespace
{
void say(const QString &text)
{
    std::puts(qPrintable(text));
    std::fflush(stdout);
}

template<class T> int answer(const Result<T> &result)
{
    if (!result)
        say(result.error().message());
    return result ? 0 : 1;
}

int fill(const QString &path, int revision, int count)
{
    auto cache = Cache::open(path);
    if (!cache)
        return answer(cache);
    auto update = cache->beginUpdate("test");
    if (!update)
        return answer(update);
    say(QStringLiteral("begun"));
    if (!update->dropAll())
        return 1;
    for (int number = 0; number < count; ++number) {
        if (!filling::put(*update, filling::organisation(number, revision, 500)))
            return 1;
    }
    CatalogueState state = update->state();
    state.revision = revision;
    if (!update->setState(state))
        return 1;
    return answer(update->commit());
}

/// Fills until it fails, then looks at what was there before.
int fillTheDisk(const QString &folder, const std::function<bool()> &makeItSmall)
{
    const QString path = folder + QStringLiteral("/catalogue.db");
    auto cache = Cache::open(path);
    auto workspace = Workspace::open(folder + QStringLiteral("/workspace.db"));
    if (!cache || !workspace || !filling::fill(*cache, "test", 1, 100))
        return 1;
    const auto list = workspace->shortlists().create("List", Instant());
    if (!list || !makeItSmall())
        return faultChildCannot;
    const auto filled = filling::fill(*cache, "test", 2, 20'000, 1000);
    if (filled)
        return 2;
    say(filled.error().message());
    // What was there before is there, for this connection and a new one.
    for (int time = 0; time < 2; ++time) {
        if (!cache || cache->catalogues().find("test").value()->revision != 1
            || cache->records().records(RecordKind::Organisation)->size() != 100)
            return 3;
        cache = Cache::open(path);
    }
    if (workspace->shortlists().all()->size() != 1)
        return 4;
    say(QStringLiteral("old data is there"));
    return 0;
}

int limitedFile([[maybe_unused]] const QString &folder)
{
#ifdef Q_OS_UNIX
    return fillTheDisk(folder, [] {
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit limit{};
        getrlimit(RLIMIT_FSIZE, &limit);
        limit.rlim_cur = 4 << 20;
        return setrlimit(RLIMIT_FSIZE, &limit) == 0;
    });
#else
    return faultChildCannot;
#endif
}

#ifdef Q_OS_LINUX
/// A small disk on @p folder for this process alone. As root in a mount namespace, whose
/// mounts must not reach the others; else we become root in a user namespace first.
bool mountSmallDisk(const QByteArray &folder)
{
    if (geteuid() == 0) {
        if (unshare(CLONE_NEWNS) != 0)
            return false;
        QFile mounts(QStringLiteral("/proc/self/mountinfo"));
        if (!mounts.open(QIODevice::ReadOnly))
            return false;
        for (const QByteArray &line : mounts.readAll().split('\n')) {
            const QByteArray point = line.split(' ').value(4);
            const QByteArray below = point.endsWith('/') ? point : point + '/';
            if (!point.isEmpty() && folder.startsWith(below)
                && mount(nullptr, point.constData(), nullptr, MS_PRIVATE, nullptr) != 0)
                return false;
        }
    } else {
        const QByteArray user = QByteArray::number(geteuid());
        if (unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
            return false;
        QFile map(QStringLiteral("/proc/self/uid_map"));
        if (!map.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || map.write("0 " + user + " 1") < 0)
            return false;
    }
    return mount("tmpfs", folder.constData(), "tmpfs", 0, "size=6m,mode=0777") == 0;
}
#endif

int smallDisk([[maybe_unused]] const QString &folder)
{
#ifdef Q_OS_LINUX
    if (!mountSmallDisk(folder.toLocal8Bit()))
        return faultChildCannot;
    return fillTheDisk(folder, [] { return true; });
#else
    return faultChildCannot;
#endif
}

int unwritable([[maybe_unused]] const QString &folder)
{
#ifdef Q_OS_UNIX
    if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0)) // root may write everywhere
        return faultChildCannot;
    if (access(folder.toLocal8Bit().constData(), W_OK) == 0 || access(folder.toLocal8Bit().constData(), R_OK) != 0)
        return faultChildCannot;
    answer(Cache::open(folder + QStringLiteral("/catalogue.db")));
    answer(Workspace::open(folder + QStringLiteral("/workspace.db")));
    return answer(Cache::open(folder + QStringLiteral("/below/catalogue.db")));
#else
    return faultChildCannot;
#endif
}

int open(const QString &folder)
{
    const auto cache = Cache::open(folder + QStringLiteral("/catalogue.db"));
    const auto workspace = Workspace::open(folder + QStringLiteral("/workspace.db"));
    return answer(cache) + answer(workspace) + (cache && !cache->setAside().isEmpty() ? 4 : 0);
}
} // namespace

int faultChild(const QStringList &arguments)
{
    const QString &what = arguments.at(0);
    const QString &path = arguments.at(1);
    if (what == QLatin1StringView("fill"))
        return fill(path, arguments.at(2).toInt(), arguments.at(3).toInt());
    if (what == QLatin1StringView("limit"))
        return limitedFile(path);
    if (what == QLatin1StringView("disk"))
        return smallDisk(path);
    if (what == QLatin1StringView("unwritable"))
        return unwritable(path);
    return open(path);
}
