// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/status/syncmodel.h"

#include "base/relay.h"
#include "base/work.h"
#include "desktop/status/openedstore.h"
#include "desktop/status/syncwords.h"
#include "sync/httpsource.h"
#include "sync/verify.h"

#include <algorithm>

namespace hansa::desktop
{

namespace
{

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
    const auto kept = [&](const std::map<std::string, QString> &texts) {
        const auto text = texts.find(state.id);
        return text == texts.end() ? QString() : text->second;
    };
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return QString::fromStdString(state.title);
    case DetailsRole:
        return stateWords(state);
    case UrlRole:
        return originWords(state);
    case IdRole:
        return QString::fromStdString(state.id);
    case LastRole:
        return kept(m_last);
    case ErrorRole:
        return kept(m_errors);
    case RemovableRole:
        return !state.url.empty();
    default:
        return {};
    }
}

void SyncModel::setSession(Session *session)
{
    m_session = session;
    connect(session, &Session::cataloguesChanged, this, &SyncModel::reload);
    Q_EMIT sessionChanged();
    reload();
}

void SyncModel::reload()
{
    const bool first = m_states.empty();
    const auto &states = m_session->catalogues();
    if (std::ranges::equal(m_states, states, {}, &store::CatalogueState::id, &store::CatalogueState::id)) {
        m_states = states;
        showRows();
    } else {
        beginResetModel();
        m_states = states;
        endResetModel();
        Q_EMIT countChanged();
    }
    if (first)
        updateIfDue();
}

void SyncModel::showRows()
{
    if (!m_states.empty())
        Q_EMIT dataChanged(index(0), index(count() - 1));
}

void SyncModel::updateIfDue()
{
    if (!m_session || m_running || (m_sinceAttempt.isValid() && m_sinceAttempt.durationElapsed() < afterAFailure))
        return;
    const int hours = m_session->settings()->updateHours();
    const Instant before = m_session->clock().now() - std::chrono::hours(hours);
    const bool due = std::ranges::any_of(m_states, [&](const store::CatalogueState &state) {
        const bool isLost = state.revision == 0; // fetched again also where nothing else is fetched by itself
        const bool isOld = hours > 0 && (!state.checked || *state.checked <= before);
        return !state.url.empty() && (isLost || isOld);
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
    m_lines.clear();
    m_fingerprint.clear();
    m_sizeQuestion = std::make_shared<std::optional<sync::SizeQuestion>>();
    m_progress = -1;
    m_progressText = tr("Asking …");
    m_sinceAttempt.start();
    Q_EMIT progressChanged();
    Q_EMIT runningChanged();
}

QString SyncModel::headline() const
{
    if (m_lines.size() < 2)
        return message();
    return tr("%1  (and %n more, see the settings)", nullptr, int(m_lines.size()) - 1).arg(m_lines.front());
}

QString SyncModel::titleOf(const std::string &id) const
{
    const auto state = std::ranges::find(m_states, id, &store::CatalogueState::id);
    return QString::fromStdString(state == m_states.end() || state->title.empty() ? id : state->title);
}

std::optional<std::vector<store::CatalogueState>> SyncModel::statesIn(const QString &cachePath)
{
    auto states =
        store::Cache::open(cachePath).and_then([](const store::Cache &cache) { return cache.catalogues().all(); });
    return states ? std::optional(std::move(*states)) : std::nullopt;
}

/// One catalogue is done, others may still be under way.
void SyncModel::note(const sync::Outcome &outcome)
{
    if (outcome.result) {
        m_last[outcome.catalogue] = lastUpdateWords(*outcome.result, m_session->clock().today());
        m_errors.erase(outcome.catalogue);
    } else if (!sync::isCancelled(outcome.result.error())) {
        m_errors[outcome.catalogue] = outcome.result.error().message();
    }
    showRows();
    if (outcome.isChanged())
        m_session->load();
}

void SyncModel::finish(const Result<Updated> &done)
{
    if (!done)
        return fail(done.error());
    tell(done->outcomes);
    if (done->states)
        m_session->setCatalogues(*done->states);
    else
        m_session->load(); // which says why it cannot be read
    end();
}

/// One line a catalogue, what matters most first. In the background a server that cannot be reached is told in the
/// settings alone, and what is up to date not at all.
void SyncModel::tell(std::vector<sync::Outcome> outcomes)
{
    std::ranges::stable_sort(outcomes, sync::mattersMore);
    bool cancelled = false;
    bool reached = false;
    bool changed = false;
    for (const sync::Outcome &outcome : outcomes) {
        const bool asked = m_occasion == Occasion::Asked;
        if (outcome.result) {
            reached = true;
            changed = changed || outcome.isChanged();
            if (asked || outcome.isChanged() || !outcome.result->warnings.empty())
                m_lines += outcomeWords(*outcome.result);
            continue;
        }
        const Error &error = outcome.result.error();
        if (sync::isCancelled(error)) {
            cancelled = true;
            continue;
        }
        const bool unreachable = error.kind == ErrorKind::Unreachable;
        reached = reached || !unreachable;
        if (unreachable && !asked)
            continue;
        m_failed = true;
        m_lines += tr("%1: %2").arg(titleOf(outcome.catalogue), error.message());
    }
    if (cancelled)
        m_lines +=
            changed ? tr("Stopped; the other catalogues were not changed.") : tr("Stopped; nothing was changed.");
    if (reached || !cancelled)
        m_online = reached;
}

void SyncModel::fail(const Error &error)
{
    if (sync::isCancelled(error))
        return end(tr("Stopped; nothing was changed."));
    m_failed = true;
    m_online = error.kind != ErrorKind::Unreachable;
    end(error.message());
}

void SyncModel::end(const QString &message)
{
    if (!message.isEmpty())
        m_lines = {message};
    m_running = false;
    Q_EMIT runningChanged();
}

sync::Context SyncModel::context()
{
    sync::Context context;
    context.clock = m_session->clock();
    context.listener.cancel = m_stop.get_token();
    context.agreesToSize = [asked = m_sizeQuestion, accepted = m_acceptedSize](const sync::SizeQuestion &question) {
        if (question.catalogue == accepted)
            return true;
        if (!*asked) // one question at a time: the next update asks about the next one
            *asked = question;
        return false;
    };
    context.listener.onProgress = relay(this, [this](const sync::Progress &progress) { showProgress(progress); });
    if (m_occasion == Occasion::Background)
        context.patience = sync::Patience::ofBackground();
    return context;
}

void SyncModel::showProgress(const sync::Progress &progress)
{
    if (!m_running)
        return;
    m_progress = progress.total > 0 ? double(progress.done) / double(progress.total) : -1;
    m_progressText = progressWords(progress);
    Q_EMIT progressChanged();
}

void SyncModel::update()
{
    if (m_running || !m_session)
        return;
    if (!followsRemote()) {
        m_lines = {
            tr("Only the catalogue that came with the program is here. Follow one by its address in the settings.")};
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
    m_again = [this] { update(); };
    begin(occasion);
    const auto told = relay(this, [this](const sync::Outcome &outcome) { note(outcome); });
    runBlocking([path = m_session->cachePath(), workspacePath = m_session->workspacePath(), ids, context = context(),
                 told] {
        return openBoth(path, workspacePath, context.clock.now()).transform([&](const Store &) {
            auto outcomes = sync::updateAll(path, workspacePath, ids, context, told);
            return Updated{std::move(outcomes), statesIn(path)};
        });
    }).then(this, [this](const Result<Updated> &done) { finish(done); });
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
    runBlocking([path = m_session->cachePath(), ids] {
        return store::Cache::open(path).and_then([&](store::Cache cache) {
            Result<void> done;
            for (const std::string &id : ids)
                done = done.and_then([&] { return sync::distrust(cache, id); });
            return done;
        });
    }).then(this, [this](const Result<void> &done) {
        if (!done)
            return fail(done.error());
        end(tr("The catalogue was read anew."));
        m_session->load(); // the embedded one is made anew as the cache is read
        if (followsRemote())
            update();
    });
}

void SyncModel::cancel()
{
    m_stop.request_stop();
}

} // namespace hansa::desktop
