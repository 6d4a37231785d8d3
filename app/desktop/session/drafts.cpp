// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/session/drafts.h"

#include "desktop/session/session.h"

namespace hansa::desktop
{

namespace
{
constexpr std::chrono::seconds tryAgainAfter(10);
}

Drafts::Drafts(QObject *parent)
    : QObject(parent)
{
    m_again.setSingleShot(true);
    m_again.setInterval(tryAgainAfter);
    connect(&m_again, &QTimer::timeout, this, [this] {
        for (const QString &key : std::set(m_unwritten))
            write(key);
    });
}

Result<void> Drafts::open(Session &session)
{
    const auto kept = session.store().run([](Store &store) { return store.workspace.drafts().all(); }).takeResult();
    if (!kept)
        return std::unexpected(kept.error());
    for (const auto &[key, text] : *kept)
        m_texts.emplace(QString::fromStdString(key), QString::fromStdString(text));
    m_store = &session;
    connect(&session, &Session::settled, this, &Drafts::settle);
    return {};
}

QString Drafts::text(const QString &key) const
{
    const auto found = m_texts.find(key);
    return found == m_texts.end() ? QString() : found->second;
}

void Drafts::keep(const QString &key, const QString &text)
{
    const auto [place, fresh] = m_texts.try_emplace(key, text);
    if (!fresh && std::exchange(place->second, text) == text)
        return;
    write(key);
}

void Drafts::drop(const QString &key)
{
    if (m_texts.erase(key) > 0)
        write(key);
}

void Drafts::write(const QString &key)
{
    if (!m_store)
        return;
    ++m_writing;
    const auto found = m_texts.find(key);
    const bool isKept = found != m_texts.end();
    m_store->store()
        .run([key = key.toStdString(), isKept, text = isKept ? found->second.toStdString() : std::string(),
              now = m_store->clock().now()](Store &store) {
            return isKept ? store.workspace.drafts().put(key, text, now) : store.workspace.drafts().remove(key);
        })
        .then(this, [this, key](const Result<void> &done) { written(key, done); });
    Q_EMIT stateChanged();
}

void Drafts::written(const QString &key, const Result<void> &done)
{
    --m_writing;
    if (done) {
        m_unwritten.erase(key);
    } else {
        if (m_unwritten.empty())
            Q_EMIT m_store->failed(done.error().message());
        m_unwritten.insert(key);
        m_again.start();
    }
    Q_EMIT stateChanged();
}

void Drafts::handOver(int session, const QString &key, const QString &text)
{
    if (!m_store) { // nobody answers
        drop(key);
        Q_EMIT settled(session, true);
        return;
    }
    HandedOver &one = m_handedOver[session];
    one.key = key;
    one.text = text;
    ++one.steps;
    Q_EMIT stateChanged();
}

void Drafts::settle(int session, const QString &errorMessage)
{
    const auto found = m_handedOver.find(session);
    if (found == m_handedOver.end() || --found->second.steps > 0)
        return;
    const HandedOver one = found->second;
    m_handedOver.erase(found);
    if (!one.key.isEmpty() && errorMessage.isEmpty())
        drop(one.key);
    else if (!one.key.isEmpty())
        keep(one.key, one.text);
    Q_EMIT settled(session, errorMessage.isEmpty());
    Q_EMIT stateChanged();
}

void Drafts::leave()
{
    Q_EMIT leaving();
    for (const QString &key : std::set(m_unwritten))
        write(key);
}

} // namespace hansa::desktop
