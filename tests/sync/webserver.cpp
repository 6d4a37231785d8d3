// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "webserver.h"

#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <signal.h>

using namespace Qt::StringLiterals;

namespace
{
QString program()
{
    return QStandardPaths::findExecutable(u"nginx"_s, {u"/usr/sbin"_s, u"/usr/bin"_s, u"/usr/local/sbin"_s});
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

bool answers(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    return socket.waitForConnected(200);
}
} // namespace

bool WebServer::isInstalled()
{
    return !program().isEmpty();
}

WebServer::WebServer(const QString &folder, const QString &inServer)
{
    const QString work = m_work.path();
    for (int attempt = 0; attempt < 5; ++attempt) { // another may take the port in between
        m_port = freePort();
        const QString configuration =
            u"daemon off; master_process off; worker_processes 1; pid %1/pid; error_log %1/error.log;"
            "events { worker_connections 64; }"
            "http { default_type application/octet-stream; etag on;"
            " types { application/json json; }"
            " log_format short '$status $request_method $uri $http_range';"
            " access_log %1/access.log short;"
            " client_body_temp_path %1/t1; proxy_temp_path %1/t2; fastcgi_temp_path %1/t3;"
            " uwsgi_temp_path %1/t4; scgi_temp_path %1/t5;"
            " server { listen 127.0.0.1:%2; root %3; %4 } }"_s.arg(work)
                .arg(m_port)
                .arg(folder, inServer);
        QFile file(work + u"/nginx.conf"_s);
        if (!file.open(QIODevice::WriteOnly) || file.write(configuration.toUtf8()) < 0)
            qFatal("%s", qPrintable(file.errorString()));
        file.close();
        m_nginx.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        // Whatever becomes of the test, its server ends with it.
        m_nginx.setChildProcessModifier([] { ::setpgid(0, 0); });
        m_nginx.start(program(), {u"-p"_s, work, u"-e"_s, work + u"/error.log"_s, u"-c"_s, file.fileName()});
        for (int i = 0; i < 200 && m_nginx.state() != QProcess::NotRunning; ++i) {
            if (m_nginx.waitForStarted(0) || m_nginx.state() == QProcess::Running) {
                if (answers(m_port))
                    return;
            }
            QThread::msleep(25);
        }
        m_nginx.kill();
        m_nginx.waitForFinished();
    }
    QFile error(work + u"/error.log"_s);
    qFatal("nginx doesn't start: %s", error.open(QIODevice::ReadOnly) ? error.readAll().constData() : "");
}

WebServer::~WebServer()
{
    stop();
}

void WebServer::stop()
{
    if (m_nginx.state() == QProcess::NotRunning)
        return;
    m_nginx.terminate();
    if (!m_nginx.waitForFinished(5000)) {
        m_nginx.kill();
        m_nginx.waitForFinished();
    }
}

QStringList WebServer::log() const
{
    QFile file(m_work.filePath(u"access.log"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}
