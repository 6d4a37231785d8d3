// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/board/callfiles.h"

#include "base/relay.h"
#include "base/work.h"
#include "desktop/export/exporter.h"
#include "files/callexport.h"
#include "sync/callfetch.h"
#include "sync/httpsource.h"

#include <QFileInfo>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;

namespace
{
/// All that was read, or why it cannot be.
using Sources = Result<std::vector<calls::ReadSource>>;
using TellProgress = std::function<void(const QString &)>;

/// On a thread that may wait: asks a server, and reads what it sends.
Sources fetchSources(const QString &address, const sync::Context &context)
{
    return (address.isEmpty() ? sync::fetchPortal(sync::portalAddress(), context)
                              : sync::fetchCalls(QUrl::fromUserInput(address), context))
        .transform([](calls::ReadSource read) { return std::vector{std::move(read)}; });
}

/// The same of files, which may be large.
Sources readFiles(const QStringList &paths, const std::stop_token &cancel, const TellProgress &tell)
{
    return calls::readCallFiles(paths, cancel, [&](qsizetype place) {
        tell(CallFiles::tr("Reading %1 (%2 of %3) …")
                 .arg(QFileInfo(paths[place]).fileName())
                 .arg(place + 1)
                 .arg(paths.size()));
    });
}

/// On such a thread too, with databases of its own.
Result<std::size_t> exportInto(const QString &path, const QString &cachePath, const QString &workspacePath, Instant now)
{
    const auto cache = store::Cache::open(cachePath);
    if (!cache)
        return std::unexpected(cache.error());
    const auto workspace = store::Workspace::open(workspacePath);
    if (!workspace)
        return std::unexpected(workspace.error());
    return calls::followedCalls(*cache, *workspace).and_then([&](const auto &followed) {
        return files::exportCalls(path, followed, *workspace, *cache, now);
    });
}
} // namespace

CallFiles::CallFiles(QObject *parent)
    : QObject(parent)
{
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
    if (isRunning() || wanted.isEmpty())
        return;
    const TellProgress tell = relay(this, [this](const QString &text) { showProgress(text); });
    read(Work::Importing, runBlocking(readFiles, wanted, renewedStop(), tell));
}

void CallFiles::fetch(const QString &address)
{
    if (isRunning())
        return;
    sync::Context context;
    context.clock = m_session->clock();
    context.listener.cancel = renewedStop();
    context.listener.onProgress = relay(this, [this](const sync::Progress &progress) {
        showProgress(progress.total > 0 ? tr("Calls %1 of %2").arg(progress.done).arg(progress.total) : tr("Asking …"));
    });
    read(Work::Fetching, runBlocking(fetchSources, address.trimmed(), context));
}

std::stop_token CallFiles::renewedStop()
{
    m_stop = {};
    return m_stop.get_token();
}

void CallFiles::read(Work work, const QFuture<Result<std::vector<calls::ReadSource>>> &sources)
{
    m_progressText = work == Work::Fetching ? tr("Asking …") : tr("Reading …");
    begin(work);
    Q_EMIT progressChanged();
    // Taken out of the future: they may be many, and this thread is the window's.
    QFuture(sources).then(this,
                          [this](QFuture<Result<std::vector<calls::ReadSource>>> read) { take(read.takeResult()); });
}

void CallFiles::showProgress(const QString &text)
{
    m_progressText = text;
    Q_EMIT progressChanged();
}

void CallFiles::take(Result<std::vector<calls::ReadSource>> sources)
{
    if (m_stop.stop_requested() || !sources)
        return finishImport(std::unexpected(sources ? Error() : sources.error()));
    m_session->store()
        .run([sources = std::move(*sources), now = m_session->clock().now(),
              cancel = m_stop.get_token()](Store &store) mutable {
            return calls::importSources(store.cache, store.workspace, std::move(sources), now, cancel);
        })
        .then(this, [this](const Result<calls::ImportOutcome> &done) { finishImport(done); });
}

void CallFiles::cancel()
{
    m_stop.request_stop();
}

void CallFiles::finishImport(const Result<calls::ImportOutcome> &done)
{
    m_skipped.clear();
    if (!done && m_stop.stop_requested()) {
        end({});
        Q_EMIT imported(tr("Stopped; nothing was taken over."));
        return;
    }
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
    if (isRunning() || path.trimmed().isEmpty())
        return;
    begin(Work::Exporting);
    // What was handed to the store before is in the file; the file itself may lie where writing takes long.
    m_session->store().run([](Store &) {}).then(this, [this, path](const Result<void> &) {
        runBlocking(exportInto, path, m_session->cachePath(), m_session->workspacePath(), m_session->clock().now())
            .then(this, [this, path](const Result<std::size_t> &written) {
                end(written ? QString() : written.error().message());
                if (written)
                    Q_EMIT exported(path, int(*written));
            });
    });
}

void CallFiles::begin(Work work)
{
    m_work = work;
    m_errorMessage.clear();
    Q_EMIT runningChanged();
}

void CallFiles::end(const QString &errorMessage)
{
    m_work = Work::None;
    m_errorMessage = errorMessage;
    Q_EMIT runningChanged();
}

} // namespace hansa::desktop
