// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/board/callfiles.h"

#include "desktop/export/exporter.h"
#include "files/callexport.h"
#include "sync/callfetch.h"
#include "sync/httpsource.h"

#include <QtConcurrentRun>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;

namespace
{
/// On a thread of its own, with a cache of its own.
void fetchInto(QPromise<Result<calls::ImportOutcome>> &promise, const QString &cachePath, const QString &address,
               const Clock &clock, const std::stop_token &cancel)
{
    promise.setProgressRange(0, 0);
    sync::Context context;
    context.clock = clock;
    context.listener.cancel = cancel;
    context.listener.onProgress = [&promise](const sync::Progress &progress) {
        promise.setProgressValueAndText(int(progress.done),
                                        progress.total > 0
                                            ? CallFiles::tr("Calls %1 of %2").arg(progress.done).arg(progress.total)
                                            : CallFiles::tr("Asking …"));
    };
    const auto source = address.isEmpty() ? sync::fetchPortal(sync::portalAddress(), context)
                                          : sync::fetchCalls(QUrl::fromUserInput(address), context);
    promise.addResult(source.and_then([&](const calls::ReadSource &read) {
        return store::Cache::open(cachePath).and_then(
            [&](store::Cache cache) { return calls::importSources(cache, {read}, clock.now()); });
    }));
}
} // namespace

CallFiles::CallFiles(QObject *parent)
    : QObject(parent)
{
    connect(&m_fetch, &QFutureWatcherBase::progressTextChanged, this, [this](const QString &text) {
        m_progressText = text;
        Q_EMIT progressChanged();
    });
    connect(&m_fetch, &QFutureWatcherBase::finished, this, [this] {
        const auto done = m_fetch.result();
        if (done || !sync::isCancelled(done.error()))
            return finishImport(done);
        end({});
        Q_EMIT imported(tr("Stopped; nothing was taken over."));
    });
}

CallFiles::~CallFiles()
{
    m_stop.request_stop();
}

void CallFiles::setSession(Session *session)
{
    m_session = session;
    Q_EMIT sessionChanged();
}

QString CallFiles::pathsOf(const QList<QUrl> &files)
{
    QStringList paths;
    for (const QUrl &file : files)
        paths << file.toLocalFile();
    return paths.join(u'\n');
}

QString CallFiles::suggestedPath(const QString &name, const QString &ending)
{
    return Exporter::suggestedPath(name, ending);
}

void CallFiles::importFiles(const QString &paths)
{
    QStringList wanted;
    for (const QString &path : paths.split(u'\n', Qt::SkipEmptyParts))
        if (!path.trimmed().isEmpty())
            wanted << path.trimmed();
    if (m_running || wanted.isEmpty())
        return;
    begin();
    m_session->store()
        .run([wanted, now = m_session->clock().now()](Store &store) {
            return calls::readCallFiles(wanted).and_then([&](std::vector<calls::ReadSource> sources) {
                return calls::importSources(store.cache, std::move(sources), now);
            });
        })
        .then(this, [this](const Result<calls::ImportOutcome> &done) { finishImport(done); });
}

void CallFiles::fetch(const QString &address)
{
    if (m_running)
        return;
    m_stop = {};
    m_progressText = tr("Asking …");
    m_fetch.setFuture(QtConcurrent::run(fetchInto, m_session->cachePath(), address.trimmed(), m_session->clock(),
                                        m_stop.get_token()));
    begin();
    Q_EMIT progressChanged();
}

void CallFiles::cancel()
{
    m_stop.request_stop();
}

void CallFiles::finishImport(const Result<calls::ImportOutcome> &done)
{
    m_skipped.clear();
    for (const calls::SkippedCall &one : done ? done->skipped : std::vector<calls::SkippedCall>())
        m_skipped << u"%1: %2"_s.arg(QString::fromStdString(one.record), one.reason);
    end(done ? QString() : done.error().message());
    if (!done)
        return;
    m_session->load(); // whoever shows calls reads them anew
    Q_EMIT imported(tr("Calls: %1 added, %2 changed, %3 as they were, %4 skipped")
                        .arg(done->report.added)
                        .arg(done->report.changed)
                        .arg(done->report.same + done->report.merged)
                        .arg(done->skipped.size()));
}

void CallFiles::exportTracked(const QString &path)
{
    if (m_running || path.trimmed().isEmpty())
        return;
    begin();
    m_session->store()
        .run([path, now = m_session->clock().now()](Store &store) -> Result<std::size_t> {
            const auto followed = calls::followedCalls(store.cache, store.workspace);
            if (!followed)
                return std::unexpected(followed.error());
            return files::exportCalls(path, *followed, store.workspace, store.cache, now);
        })
        .then(this, [this, path](const Result<std::size_t> &written) {
            end(written ? QString() : written.error().message());
            if (written)
                Q_EMIT exported(path, int(*written));
        });
}

void CallFiles::begin()
{
    m_running = true;
    m_errorMessage.clear();
    Q_EMIT runningChanged();
}

void CallFiles::end(const QString &errorMessage)
{
    m_running = false;
    m_errorMessage = errorMessage;
    Q_EMIT runningChanged();
}

} // namespace hansa::desktop
