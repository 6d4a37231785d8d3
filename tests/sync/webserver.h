// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

/// A real nginx on a free port of this machine that serves one folder. It ends with this.
class WebServer
{
public:
    /// @p inServer: directives for its `server` block, such as `return 503;`.
    explicit WebServer(const QString &folder, const QString &inServer = {});
    ~WebServer();
    WebServer(const WebServer &) = delete;
    WebServer &operator=(const WebServer &) = delete;

    [[nodiscard]] static bool isInstalled();
    [[nodiscard]] QString url() const { return QStringLiteral("http://127.0.0.1:%1/").arg(m_port); }
    [[nodiscard]] quint16 port() const { return m_port; }
    /// One line a request: status and what was asked for.
    [[nodiscard]] QStringList log() const;
    void stop();

private:
    QTemporaryDir m_work;
    QProcess m_nginx;
    quint16 m_port = 0;
};
