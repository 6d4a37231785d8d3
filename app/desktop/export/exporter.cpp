// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/export/exporter.h"

#include "base/filename.h"
#include "base/work.h"
#include "desktop/search/cards.h"
#include "files/exporter.h"
#include "search/criteriajson.h"
#include "search/search.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;

struct Exporter::Task {
    QString cachePath;
    QString workspacePath;
    QString path;
    files::ExportFormat format = files::ExportFormat::Csv;
    files::About about;
    std::shared_ptr<const Snapshot> snapshot;
    search::Criteria criteria; ///< of a search
    std::int64_t list = 0; ///< of a shortlist; 0: the search
};

namespace
{

files::ExportItem itemOf(const store::Cache &cache, const std::string &id, const std::string &name, Error &error)
{
    files::ExportItem item;
    auto record = cache.records().record(id);
    if (!record) {
        error = record.error();
        return item;
    }
    if (*record) {
        item.record = std::move(**record);
        return item;
    }
    catalogue::Organisation gone;
    gone.id = id;
    gone.name = name;
    item.record = std::move(gone);
    item.gone = true;
    return item;
}

} // namespace

void Exporter::setSession(Session *session)
{
    m_session = session;
    Q_EMIT sessionChanged();
}

void Exporter::exportResults(SearchModel *search, const QString &path, const QString &format)
{
    Task task;
    task.path = path;
    task.format = files::formatFromName(format.toStdString()).value_or(files::ExportFormat::Csv);
    task.criteria = search->engineCriteria();
    task.about.criteria = search::writeCriteria(task.criteria);
    start(std::make_shared<const Task>(std::move(task)));
}

void Exporter::exportShortlist(qint64 list, const QString &name, const QString &path, const QString &format)
{
    Task task;
    task.path = path;
    task.format = files::formatFromName(format.toStdString()).value_or(files::ExportFormat::Csv);
    task.list = list;
    task.about.shortlist = name.toStdString();
    start(std::make_shared<const Task>(std::move(task)));
}

void Exporter::start(const std::shared_ptr<const Task> &given)
{
    if (m_running || !m_session->snapshot())
        return;
    Task task = *given;
    task.cachePath = m_session->cachePath();
    task.workspacePath = m_session->workspacePath();
    task.snapshot = m_session->snapshot();
    task.about.exported = m_session->clock().now();
    task.about.program = u"Hansa %1"_s.arg(QCoreApplication::applicationVersion()).toStdString();
    task.about.catalogues = task.snapshot->catalogues;
    if (task.path.startsWith(u"~/"))
        task.path = QDir::homePath() + task.path.mid(1);
    m_running = true;
    m_errorMessage.clear();
    Q_EMIT runningChanged();

    runBlocking([task = std::move(task)]() -> Result<files::ExportReport> {
        const auto cache = store::Cache::open(task.cachePath);
        if (!cache)
            return std::unexpected(cache.error());
        files::Export what;
        what.about = task.about;
        Error error;
        if (task.list != 0) {
            const auto workspace = store::Workspace::open(task.workspacePath);
            if (!workspace)
                return std::unexpected(workspace.error());
            const auto items = workspace->shortlists().items(task.list);
            if (!items)
                return std::unexpected(items.error());
            for (const auto &listed : *items) {
                what.items.push_back(itemOf(*cache, listed.record, listed.name, error));
                what.items.back().note = listed.note;
            }
        } else {
            search::Request request;
            request.criteria = task.criteria;
            request.top = task.snapshot->index->size();
            const auto answer = search::run(*task.snapshot->index, request);
            for (const auto &hit : answer->hits) {
                const std::string id(task.snapshot->index->id(hit.row));
                what.items.push_back(itemOf(*cache, id, std::string(task.snapshot->index->name(hit.row)), error));
                what.items.back().score = hit.score;
                what.items.back().reach = hit.reach;
            }
        }
        if (!error.why.isEmpty())
            return std::unexpected(error);
        return files::exportTo(task.path, task.format, what);
    }).then(this, [this, path = given->path](Result<files::ExportReport> report) {
        m_running = false;
        m_errorMessage = report ? QString() : report.error().message();
        Q_EMIT runningChanged();
        if (report)
            Q_EMIT exported(path, int(report->written), int(report->withoutPosition.size()));
    });
}

QString Exporter::suggestedPath(const QString &name, const QString &format)
{
    const QString file = fileNameFor(name);
    return u"%1/%2.%3"_s.arg(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                             file.isEmpty() ? u"hansa"_s : file, format);
}

QString Exporter::pathOf(const QUrl &file)
{
    return file.toLocalFile();
}

} // namespace hansa::desktop
