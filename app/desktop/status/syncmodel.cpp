// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/status/syncmodel.h"

#include "calls/known/owncalls.h"
#include "desktop/naming/agewords.h"
#include "sync/httpsource.h"
#include "sync/verify.h"

#include <QLocale>
#include <QPointer>
#include <QtConcurrentRun>

#include <memory>

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

/// "3 kB in 2 requests on 25 November 2026: 3 added, 1 changed, 0 dropped"
QString lastTold(const sync::Report &report, Day today)
{
    const QString size = QLocale().formattedDataSize(report.bytes, 1, QLocale::DataSizeSIFormat);
    const QString asked = SyncModel::tr("Last update on %1: %2 in %n request(s)", nullptr, int(report.requests))
                              .arg(dayText(today), size);
    return report.path.empty() ? SyncModel::tr("%1, nothing new").arg(asked)
                               : SyncModel::tr("%1, %2 added, %3 changed, %4 dropped")
                                     .arg(asked)
                                     .arg(report.changes.added)
                                     .arg(report.changes.changed)
                                     .arg(report.changes.dropped);
}

constexpr auto lookEvery = std::chrono::minutes(5);
constexpr auto afterAFailure = std::chrono::hours(1);

} // namespace

SyncModel::SyncModel(QObject *parent)
    : QAbstractListModel(parent)
{
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &SyncModel::updateIfDue);
    m_timer.start();
}

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
        if (store::isLocal(state.id))
            return state.id == calls::ownCatalogue ? tr("yours") : tr("imported");
        return state.url.empty() ? tr("comes with the program") : QString::fromStdString(state.url);
    case IdRole:
        return QString::fromStdString(state.id);
    case LastRole: {
        const auto last = m_last.find(state.id);
        return last == m_last.end() ? QString() : last->second;
    }
    case RemovableRole:
        return !state.url.empty();
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
    const bool first = m_states.empty();
    beginResetModel();
    m_states = m_session->snapshot() ? m_session->snapshot()->catalogues : std::vector<store::CatalogueState>();
    endResetModel();
    Q_EMIT countChanged();
    if (first)
        updateIfDue();
}

void SyncModel::updateIfDue()
{
    const int hours = m_session ? m_session->settings()->updateHours() : 0;
    if (m_running || hours == 0 || (m_sinceAttempt.isValid() && m_sinceAttempt.durationElapsed() < afterAFailure))
        return;
    const Instant before = m_session->clock().now() - std::chrono::hours(hours);
    const bool due = std::ranges::any_of(m_states, [&](const store::CatalogueState &state) {
        return !state.url.empty() && (!state.checked || *state.checked <= before);
    });
    if (due)
        run(Occasion::Background);
}

bool SyncModel::followsRemote() const
{
    return std::ranges::any_of(m_states, [](const store::CatalogueState &state) { return !state.url.empty(); });
}

void SyncModel::begin(Occasion occasion)
{
    m_stop = {};
    m_occasion = occasion;
    m_running = true;
    m_failed = false;
    m_message.clear();
    m_fingerprint.clear();
    m_progress = -1;
    m_progressText = tr("Asking …");
    m_sinceAttempt.start();
    Q_EMIT progressChanged();
    Q_EMIT runningChanged();
}

void SyncModel::finish(const Outcome &outcome)
{
    QStringList lines;
    bool changed = false;
    for (const sync::Report &report : outcome.reports) {
        remember(report);
        changed = changed || !report.path.empty();
        // In the background only news and warnings are worth a word.
        if (m_occasion == Occasion::Asked || !report.path.empty() || !report.warnings.empty())
            lines += told(report);
    }
    m_online = m_online || !outcome.reports.empty();
    m_message = lines.join(u"\n"_s);
    if (outcome.failed)
        return fail(*outcome.failed);
    end(true);
}

void SyncModel::remember(const sync::Report &report)
{
    m_online = true;
    m_last[report.catalogue] = lastTold(report, m_session->clock().today());
}

void SyncModel::fail(const Error &error)
{
    const bool unreachable = error.kind == ErrorKind::Unreachable;
    m_failed = !sync::isCancelled(error) && !(unreachable && m_occasion == Occasion::Background);
    m_online = !unreachable && !sync::isCancelled(error);
    if (sync::isCancelled(error))
        m_message = tr("Stopped; nothing was changed.");
    else if (m_failed)
        m_message = error.message();
    end(false);
}

void SyncModel::end(bool changed)
{
    m_running = false;
    Q_EMIT runningChanged();
    if (changed)
        m_session->load();
}

sync::Context SyncModel::context()
{
    sync::Context context;
    context.clock = m_session->clock();
    context.listener.cancel = m_stop.get_token();
    // The work may outlive this model: what it tells goes to an ear that lives as long as the work, on this thread.
    const std::shared_ptr<QObject> ear(new QObject, [](QObject *object) { object->deleteLater(); });
    context.listener.onProgress = [ear, self = QPointer(this)](const sync::Progress &progress) {
        QMetaObject::invokeMethod(ear.get(), [self, progress] {
            if (self)
                self->showProgress(progress);
        });
    };
    return context;
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
    if (!followsRemote()) {
        m_message =
            tr("Only the catalogue that came with the program is here. Follow one by its address in the settings.");
        Q_EMIT runningChanged();
        return;
    }
    run(Occasion::Asked);
}

void SyncModel::run(Occasion occasion)
{
    std::vector<std::string> ids;
    for (const auto &state : m_states) {
        if (!state.url.empty())
            ids.push_back(state.id);
    }
    begin(occasion);
    QtConcurrent::run([path = m_session->cachePath(), ids, context = context()] {
        Outcome outcome;
        auto cache = store::Cache::open(path);
        if (!cache) {
            outcome.failed = cache.error();
            return outcome;
        }
        for (const auto &id : ids) {
            auto report = sync::update(*cache, id, context);
            if (report)
                outcome.reports.push_back(std::move(*report));
            else
                outcome.failed = report.error();
        }
        return outcome;
    }).then(this, [this](const Outcome &outcome) { finish(outcome); });
}

void SyncModel::follow(const QString &address, const QString &key)
{
    if (m_running || !m_session)
        return;
    auto parsed = protocol::Address::parse(address.trimmed());
    if (parsed && !key.trimmed().isEmpty())
        parsed->key = protocol::PublicKey::parse(key.trimmed().toStdString());
    begin(Occasion::Asked);
    if (!parsed)
        return fail(parsed.error());
    if (!key.trimmed().isEmpty() && !parsed->key)
        return fail(Error{ErrorKind::Usage, tr("Following a catalogue"), key, tr("this is no public key"),
                          tr("A key begins with ed25519: and comes from the publisher.")});
    if (!parsed->key) {
        QtConcurrent::run([target = *parsed, context = context()] {
            return sync::introduce(target, context);
        }).then(this, [this, address](const Result<sync::Introduction> &introduction) {
            if (!introduction)
                return fail(introduction.error());
            m_askedAddress = address;
            m_askedKey = QString::fromStdString(introduction->key.text());
            m_askedTitle = QString::fromStdString(introduction->title);
            m_fingerprint = QString::fromStdString(introduction->key.fingerprint());
            end(false);
        });
        return;
    }
    QtConcurrent::run([path = m_session->cachePath(), target = *parsed, context = context()]() -> Outcome {
        auto report =
            store::Cache::open(path).and_then([&](store::Cache cache) { return sync::follow(cache, target, context); });
        return report ? Outcome{{*report}, {}} : Outcome{{}, report.error()};
    }).then(this, [this](const Outcome &outcome) {
        finish(outcome);
        if (!outcome.failed)
            Q_EMIT followed();
    });
}

void SyncModel::stopFollowing(const QString &id)
{
    if (m_running || !m_session)
        return;
    begin(Occasion::Asked);
    m_progressText = tr("Removing …");
    Q_EMIT progressChanged();
    QtConcurrent::run([path = m_session->cachePath(), id = id.toStdString()] {
        return store::Cache::open(path).and_then(
            [&](const store::Cache &cache) { return cache.catalogues().remove(id); });
    }).then(this, [this, id](const Result<void> &removed) {
        if (!removed)
            return fail(removed.error());
        m_last.erase(id.toStdString());
        m_message = tr("%1 is no longer followed. Your lists and notes stay.").arg(id);
        end(true);
    });
}

void SyncModel::refetch()
{
    if (m_running || !m_session)
        return;
    std::vector<std::string> ids;
    for (const auto &state : m_states) {
        if (!store::isLocal(state.id))
            ids.push_back(state.id);
    }
    begin(Occasion::Asked);
    m_progressText = tr("Setting aside what is held …");
    Q_EMIT progressChanged();
    QtConcurrent::run([path = m_session->cachePath(), ids] {
        return store::Cache::open(path).and_then([&](store::Cache cache) {
            Result<void> done;
            for (const std::string &id : ids)
                done = done.and_then([&] { return sync::distrust(cache, id); });
            return done;
        });
    }).then(this, [this](const Result<void> &done) {
        if (!done)
            return fail(done.error());
        m_message = tr("The catalogue was read anew.");
        end(true); // the embedded one is made anew as the cache is read
        if (followsRemote())
            update();
    });
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
