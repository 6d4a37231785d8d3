// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArray>
#include <QThread>

#include <atomic>
#include <functional>

class QTcpSocket;

/// A server on this machine that answers each connection in the way a test tells it to, on
/// a thread of its own.
class FaultyServer
{
public:
    /// One connection: its number from 0, the request (headers in lower case), and the socket.
    /// Runs on the server's thread and may block; the connection is closed when it returns.
    using Answer = std::function<void(int number, const QByteArray &request, QTcpSocket &socket)>;

    explicit FaultyServer(Answer answer);
    ~FaultyServer();
    FaultyServer(const FaultyServer &) = delete;
    FaultyServer &operator=(const FaultyServer &) = delete;

    [[nodiscard]] QString url() const { return QStringLiteral("http://127.0.0.1:%1/").arg(m_port); }
    [[nodiscard]] int connections() const { return m_connections; }

    /// What a well-behaved server sends for @p request from @p folder, ranges included.
    [[nodiscard]] static QByteArray wellBehaved(const QString &folder, const QByteArray &request);
    /// Writes and waits until it is gone; false where the other side is.
    static bool send(QTcpSocket &socket, const QByteArray &bytes);

private:
    QThread m_thread;
    std::atomic<quint16> m_port = 0;
    std::atomic<int> m_connections = 0;
};
