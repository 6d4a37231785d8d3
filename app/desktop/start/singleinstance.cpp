// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/start/singleinstance.h"

#include "base/privatefile.h"

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
[[maybe_unused]] constexpr qsizetype longestSocket = 100; ///< bytes of its path: sockets have 104 to 108
constexpr char taken = '!'; ///< the answer: it is heard, and shown

/// One name for a profile, however its path is written: through links, with a slash at its end. The socket is in the
/// profile itself, which is its owner's alone and the same in every session; not in the folder of temporary files.
QString socketOf(const QString &profile)
{
    [[maybe_unused]] const bool made = makePrivateFolder(profile); // opening the session tells where it cannot be
    const QString canonical = QFileInfo(profile).canonicalFilePath();
    const QString folder = canonical.isEmpty() ? QFileInfo(profile).absoluteFilePath() : canonical;
#ifdef Q_OS_UNIX
    const QString socket = folder + u"/window.sock"_s;
    if (!canonical.isEmpty() && QFile::encodeName(socket).size() <= longestSocket)
        return socket;
#endif
    const QByteArray place = (QDir::homePath() + u'\n' + folder).toUtf8();
    return u"hansa-"_s
        + QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().first(16));
}
} // namespace

SingleInstance::SingleInstance(const QString &profile, QObject *parent)
    : QObject(parent)
    , m_name(socketOf(profile))
{
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
