// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/status/syncmodel.h"

#include "desktop/naming/agewords.h"
#include "sync/follow.h"
#include "sync/httpsource.h"

#include <QLocale>
#include <QtConcurrentRun>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;

namespace
{

QString told(const sync::Report &report)
{
    const QString title = QString::fromStdString(report.title);
    QString text = report.revision == report.fromRevision
        ? SyncModel::tr("%1 is up to date (revision %2)").arg(title).arg(report.revision)
        : SyncModel::tr("%1 is now at revision %2: %3 added, %4 changed, %5 dropped")
              .arg(title)
              .arg(report.revision)
              .arg(report.changes.added)
              .arg(report.changes.changed)
              .arg(report.changes.dropped);
    for (const QString &warning : report.warnings)
        text += u". "_s + warning;
    return text;
}

} // namespace

SyncModel::~SyncModel()
{
    m_stop.request_stop();
}

int SyncModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SyncModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const store::CatalogueState &state = m_states[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return QString::fromStdString(state.title);
    case DetailsRole: {
        QStringList parts{tr("revision %1").arg(state.revision)};
        if (state.published)
            parts += tr("data of %1").arg(dayText(std::chrono::floor<std::chrono::days>(*state.published)));
        if (state.checked)
            parts += tr("checked on %1").arg(dayText(std::chrono::floor<std::chrono::days>(*state.checked)));
        return parts.join(u"  ·  "_s);
    }
    case UrlRole:
        return state.url.empty() ? tr("comes with the program") : QString::fromStdString(state.url);
    case IdRole:
        return QString::fromStdString(state.id);
    default:
        return {};
    }
}

void SyncModel::setSession(Session *session)
{
    m_session = session;
    connect(session, &Session::snapshotChanged, this, &SyncModel::reload);
    Q_EMIT sessionChanged();
    reload();
}

void SyncModel::reload()
{
    beginResetModel();
    m_states = m_session->snapshot() ? m_session->snapshot()->catalogues : std::vector<store::CatalogueState>();
    endResetModel();
    Q_EMIT countChanged();
}

bool SyncModel::followsRemote() const
{
    return std::ranges::any_of(m_states, [](const store::CatalogueState &state) { return !state.url.empty(); });
}

void SyncModel::begin()
{
    m_stop = {};
    m_running = true;
    m_failed = false;
    m_message.clear();
    m_fingerprint.clear();
    m_progress = -1;
    m_progressText = tr("Asking …");
    Q_EMIT progressChanged();
    Q_EMIT runningChanged();
}

void SyncModel::finish(const Result<QString> &result)
{
    m_running = false;
    m_failed = !result && !sync::isCancelled(result.error());
    m_online = result.has_value() || (m_failed && result.error().kind != ErrorKind::Unreachable);
    m_message = result ? *result : m_failed ? result.error().message() : tr("Stopped; nothing was changed.");
    Q_EMIT runningChanged();
    if (result)
        m_session->load();
}

void SyncModel::showProgress(const sync::Progress &progress)
{
    const QLocale locale;
    switch (progress.stage) {
    case sync::Stage::Asking:
        m_progressText = tr("Asking …");
        break;
    case sync::Stage::Fetching:
        m_progressText = tr("Fetching %1").arg(locale.formattedDataSize(progress.done));
        break;
    case sync::Stage::Applying:
        m_progressText = tr("Applying %1").arg(locale.toString(progress.done));
        break;
    case sync::Stage::Checking:
        m_progressText = tr("Checking …");
        break;
    }
    m_progress = progress.total > 0 ? double(progress.done) / double(progress.total) : -1;
    if (progress.total > 0 && progress.stage == sync::Stage::Fetching)
        m_progressText += u" / "_s + locale.formattedDataSize(progress.total);
    else if (progress.total > 0 && progress.stage == sync::Stage::Applying)
        m_progressText += u" / "_s + locale.toString(progress.total);
    Q_EMIT progressChanged();
}

void SyncModel::update()
{
    if (m_running || !m_session)
        return;
    std::vector<std::string> ids;
    for (const auto &state : m_states) {
        if (!state.url.empty())
            ids.push_back(state.id);
    }
    if (ids.empty()) {
        m_message =
            tr("Only the catalogue that came with the program is here. Follow one by its address in the settings.");
        Q_EMIT runningChanged();
        return;
    }
    begin();
    sync::Context context;
    context.clock = m_session->clock();
    context.listener.cancel = m_stop.get_token();
    context.listener.onProgress = [this](const sync::Progress &progress) {
        QMetaObject::invokeMethod(this, [this, progress] { showProgress(progress); });
    };
    QtConcurrent::run([path = m_session->cachePath(), ids, context]() -> Result<QString> {
        auto cache = store::Cache::open(path);
        if (!cache)
            return std::unexpected(cache.error());
        QStringList lines;
        for (const auto &id : ids) {
            const auto report = sync::update(*cache, id, context);
            if (!report)
                return std::unexpected(report.error());
            lines += told(*report);
        }
        return lines.join(u"\n"_s);
    }).then(this, [this](const Result<QString> &result) { finish(result); });
}

void SyncModel::follow(const QString &address, const QString &key)
{
    if (m_running || !m_session)
        return;
    auto parsed = protocol::Address::parse(address.trimmed());
    if (!parsed)
        return finish(std::unexpected(parsed.error()));
    if (!key.trimmed().isEmpty()) {
        parsed->key = protocol::PublicKey::parse(key.trimmed().toStdString());
        if (!parsed->key)
            return finish(failure(ErrorKind::Usage, tr("Following a catalogue"), key, tr("this is no public key"),
                                  tr("A key begins with ed25519: and comes from the publisher.")));
    }
    begin();
    sync::Context context;
    context.clock = m_session->clock();
    context.listener.cancel = m_stop.get_token();
    context.listener.onProgress = [this](const sync::Progress &progress) {
        QMetaObject::invokeMethod(this, [this, progress] { showProgress(progress); });
    };
    if (!parsed->key) {
        QtConcurrent::run([target = *parsed, context] {
            return sync::introduce(target, context);
        }).then(this, [this, address](const Result<sync::Introduction> &introduction) {
            if (!introduction)
                return finish(std::unexpected(introduction.error()));
            m_running = false;
            m_askedAddress = address;
            m_askedKey = QString::fromStdString(introduction->key.text());
            m_askedTitle = QString::fromStdString(introduction->title);
            m_fingerprint = QString::fromStdString(introduction->key.fingerprint());
            Q_EMIT runningChanged();
        });
        return;
    }
    QtConcurrent::run([path = m_session->cachePath(), target = *parsed, context]() -> Result<QString> {
        auto cache = store::Cache::open(path);
        if (!cache)
            return std::unexpected(cache.error());
        const auto report = sync::follow(*cache, target, context);
        if (!report)
            return std::unexpected(report.error());
        return told(*report);
    }).then(this, [this](const Result<QString> &result) { finish(result); });
}

void SyncModel::confirmKey()
{
    if (!m_fingerprint.isEmpty())
        follow(m_askedAddress, m_askedKey);
}

void SyncModel::rejectKey()
{
    m_fingerprint.clear();
    m_message = tr("Not followed: the key was not confirmed.");
    Q_EMIT runningChanged();
}

void SyncModel::cancel()
{
    m_stop.request_stop();
}

} // namespace hansa::desktop
