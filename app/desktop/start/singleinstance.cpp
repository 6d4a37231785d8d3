// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/start/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int patience = 2000; ///< milliseconds; who answers at all does so at once
constexpr qint64 mostBytes = 1 << 16; ///< of a search as it is mailed
constexpr char taken = '!'; ///< the answer: it is heard, and shown
} // namespace

SingleInstance::SingleInstance(const QString &profile, QObject *parent)
    : QObject(parent)
{
    const QByteArray place = (QDir::homePath() + u'\n' + QFileInfo(profile).absoluteFilePath()).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().first(16);
    m_name = u"hansa-"_s + QString::fromLatin1(hash);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

bool SingleInstance::tell(const QByteArray &line) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(line + '\n');
    // Without an answer the other one hangs or ends: better a second window than none.
    return socket.waitForReadyRead(patience) && socket.read(1) == QByteArray(1, taken);
}

void SingleInstance::listen()
{
    if (m_server.isListening())
        return;
    QLocalServer::removeServer(m_name); // of one that crashed; a living one would have answered
    m_server.listen(m_name);
}

void SingleInstance::receive()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        socket->setReadBufferSize(mostBytes);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->bytesAvailable() >= mostBytes)
                return socket->abort();
            if (!socket->canReadLine())
                return;
            const QByteArray line = socket->readLine(mostBytes).trimmed();
            socket->write(QByteArray(1, taken));
            socket->flush();
            if (line.startsWith("show"))
                Q_EMIT asked(QString::fromUtf8(line.mid(4)).trimmed());
        });
    }
}

} // namespace hansa::desktop
