// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "client.h"
#include "faultyserver.h"
#include "publisher.h"

#include <QTcpSocket>
#include <QTemporaryDir>

#include <atomic>
#include <string>

/// A catalogue with a server of its own, that a client follows.
class Followed
{
public:
    enum Manner { Good, Silent, Away };

    Followed(Client &client, const std::string &id, unsigned char key)
        : publisher(m_folder.path(), key)
        , server([this](int, const QByteArray &request, QTcpSocket &socket) {
            if (manner == Silent)
                socket.waitForDisconnected(60'000);
            if (manner == Good)
                FaultyServer::send(socket, FaultyServer::wellBehaved(publisher.web(), request));
        })
    {
        publisher.id = id;
        publisher.fill(50, id);
        publisher.publish();
        if (const auto report = client.follow(server.url(), publisher.key().publicKey()); !report)
            qFatal("%s", qPrintable(report.error().message()));
    }

    /// A revision with one record less.
    void haveNews()
    {
        publisher.records.erase(publisher.records.begin());
        publisher.publish();
    }

    /// Somebody else signs it from now on.
    void isStolen()
    {
        const QTemporaryDir folder;
        Publisher thief(folder.path(), 99);
        thief.id = publisher.id;
        thief.publish();
        m_head = readAll(publisher.headFile());
        writeAll(publisher.headFile(), readAll(thief.headFile()));
    }

    /// All is as it was again.
    void comesBack()
    {
        if (!m_head.isEmpty())
            writeAll(publisher.headFile(), m_head);
        manner = Good;
    }

    std::atomic<Manner> manner = Good;

private:
    QTemporaryDir m_folder;
    QByteArray m_head; ///< before it was stolen

public:
    Publisher publisher;
    FaultyServer server;
};
