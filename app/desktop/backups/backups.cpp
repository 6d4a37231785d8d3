// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/backups/backups.h"

#include "base/work.h"
#include "desktop/export/exporter.h"
#include "store/workspacerestore.h"

#include <QDir>
#include <QLocale>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;

namespace
{

QString kindText(store::WorkspaceBackup::Kind kind)
{
    switch (kind) {
    case store::WorkspaceBackup::Kind::Daily:
        return Backups::tr("daily copy");
    case store::WorkspaceBackup::Kind::ByHand:
        return Backups::tr("manual backup");
    case store::WorkspaceBackup::Kind::BeforeRestore:
        return Backups::tr("before a restore");
    case store::WorkspaceBackup::Kind::BeforeMigration:
        return Backups::tr("before an update of Hansa");
    }
    return {};
}

QString timeText(Instant moment)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count());
    return QLocale().toString(time, QLocale::ShortFormat);
}

QString absolute(const QString &path)
{
    const QString trimmed = path.trimmed();
    return trimmed.startsWith(u"~/") ? QDir::homePath() + trimmed.mid(1) : trimmed;
}

} // namespace

Backups::Backups(QObject *parent)
    : QAbstractListModel(parent)
{
    m_hourly.setInterval(std::chrono::hours(1));
    connect(&m_hourly, &QTimer::timeout, this, &Backups::backUpDaily);
}

int Backups::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant Backups::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const store::WorkspaceBackup &backup = m_backups[std::size_t(index.row())];
    switch (role) {
    case PathRole:
        return backup.path;
    case Qt::DisplayRole:
    case TextRole:
        return u"%1 · %2 · %3"_s.arg(timeText(backup.made), kindText(backup.kind),
                                     QLocale().formattedDataSize(backup.bytes));
    default:
        return {};
    }
}

void Backups::setSession(Session *session)
{
    m_session = session;
    connect(session, &Session::snapshotChanged, this, [this] {
        if (m_hourly.isActive())
            return;
        m_hourly.start();
        backUpDaily();
    });
    Q_EMIT sessionChanged();
}

void Backups::refresh()
{
    runBlocking(store::workspaceBackups, m_session->workspacePath())
        .then(this, [this](Result<std::vector<store::WorkspaceBackup>> backups) {
            if (!m_session->check(this, backups))
                return;
            beginResetModel();
            m_backups = std::move(*backups);
            endResetModel();
            Q_EMIT countChanged();
        });
}

void Backups::clearError()
{
    if (!m_running)
        end({});
}

void Backups::backUpDaily()
{
    // By the machine's clock, whatever "now" is to the window: the name says when it was made.
    runBlocking(store::backUpDaily, m_session->workspacePath(), Clock().today())
        .then(this, [this](const Result<std::optional<QString>> &made) {
            const QString trouble = made ? QString() : made.error().message();
            if (trouble != std::exchange(m_dailyTrouble, trouble) && !trouble.isEmpty())
                Q_EMIT failed(trouble);
        });
}

void Backups::backUp(const QString &path)
{
    if (m_running)
        return;
    begin();
    runBlocking(store::backUpNow, m_session->workspacePath(), absolute(path), Clock().now())
        .then(this, [this](const Result<QString> &made) {
            end(made ? QString() : made.error().message());
            if (made)
                Q_EMIT backedUp(*made);
        });
}

void Backups::check(const QString &path)
{
    if (m_running)
        return;
    begin();
    runBlocking(store::canRestore, m_session->workspacePath(), absolute(path))
        .then(this, [this, path](const Result<void> &checked) {
            end(checked ? QString() : checked.error().message());
            if (checked)
                Q_EMIT accepted(path);
        });
}

void Backups::restore(const QString &path)
{
    if (m_running)
        return;
    begin();
    const auto work = [workspace = m_session->workspacePath(), from = absolute(path)] {
        return store::restoreWorkspace(workspace, from, Clock().now());
    };
    // What was handed over before is written before.
    m_session->store().run([](Store &) {}).then(this, [this, work](const Result<void> &) {
        runBlocking(work).then(this, [this](const Result<store::RestoredWorkspace> &restored) {
            end(restored ? QString() : restored.error().message());
            if (!restored)
                return;
            Q_EMIT workspaceReplaced(
                restored->kept.isEmpty()
                    ? tr("Restored from %1.").arg(restored->from)
                    : tr("Restored from %1. Your previous data was kept as %2.").arg(restored->from, restored->kept));
        });
    });
}

QString Backups::suggestedPath() const
{
    const auto today = QString::fromStdString(PartialDate::ofDay(Clock().today()).toString());
    return Exporter::suggestedPath(tr("Hansa backup %1").arg(today), u"db"_s);
}

QString Backups::pathOf(const QUrl &file)
{
    return file.toLocalFile();
}

void Backups::begin()
{
    m_running = true;
    m_errorMessage.clear();
    Q_EMIT stateChanged();
}

void Backups::end(const QString &errorMessage)
{
    m_running = false;
    m_errorMessage = errorMessage;
    Q_EMIT stateChanged();
}

} // namespace hansa::desktop
