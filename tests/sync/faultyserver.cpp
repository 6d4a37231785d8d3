// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "faultyserver.h"

#include <QFile>
#include <QSemaphore>
#include <QTcpServer>
#include <QTcpSocket>

FaultyServer::FaultyServer(Answer answer)
{
    auto *server = new QTcpServer;
    server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, server, &QObject::deleteLater);
    QObject::connect(server, &QTcpServer::newConnection, server, [this, server, answer = std::move(answer)] {
        while (QTcpSocket *socket = server->nextPendingConnection()) {
            QByteArray request;
            while (!request.contains("\r\n\r\n") && socket->waitForReadyRead(5000))
                request += socket->readAll();
            const qsizetype line = request.indexOf("\r\n");
            request = request.left(line) + request.mid(line).toLower(); // names of headers have no case
            if (!request.isEmpty())
                answer(m_connections++, request, *socket);
            socket->disconnectFromHost();
            if (socket->state() != QAbstractSocket::UnconnectedState)
                socket->waitForDisconnected(1000);
            delete socket;
        }
    });
    QSemaphore listening;
    m_thread.start();
    QMetaObject::invokeMethod(server, [&, server] {
        server->listen(QHostAddress::LocalHost);
        m_port = server->serverPort();
        listening.release();
    });
    listening.acquire();
}

FaultyServer::~FaultyServer()
{
    m_thread.quit();
    m_thread.wait();
}

QByteArray FaultyServer::wellBehaved(const QString &folder, const QByteArray &request)
{
    const QByteArray path = request.split(' ').value(1);
    QFile file(folder + QString::fromUtf8(path));
    if (!file.open(QIODevice::ReadOnly))
        return "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    QByteArray body = file.readAll();
    const qsizetype size = body.size();
    QByteArray status = "200 OK";
    QByteArray headers;
    const qsizetype range = request.indexOf("\r\nrange: bytes=");
    if (range >= 0) {
        const qsizetype from = range + 15;
        const qsizetype start = request.mid(from, request.indexOf('-', from) - from).toLongLong();
        if (start >= size)
            return "HTTP/1.1 416 Range Not Satisfiable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        body = body.mid(start);
        status = "206 Partial Content";
        headers = "Content-Range: bytes " + QByteArray::number(start) + '-' + QByteArray::number(size - 1) + '/'
            + QByteArray::number(size) + "\r\n";
    }
    return "HTTP/1.1 " + status + "\r\nConnection: close\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

bool FaultyServer::send(QTcpSocket &socket, const QByteArray &bytes)
{
    if (socket.state() != QAbstractSocket::ConnectedState || socket.write(bytes) != bytes.size())
        return false;
    while (socket.bytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(5000))
            return false;
    }
    return true;
}
