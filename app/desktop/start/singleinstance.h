// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QLocalServer>
#include <QObject>

namespace hansa::desktop
{

/// One window for a profile: who starts Hansa again brings the window that is there to the front.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &profile, QObject *parent = nullptr);

    /// Whether another process has the profile's window, and came to the front with @p search, which may
    /// be empty.
    [[nodiscard]] bool handOver(const QString &search) const { return tell("show " + search.toUtf8()); }
    /// Whether there is such a process; it stays where it is.
    [[nodiscard]] bool isThere() const { return tell("there"); }
    /// From now on others hand over to this one. Without it each would open a window, nothing worse.
    void listen();

Q_SIGNALS:
    void asked(const QString &search); ///< somebody started Hansa again

private:
    [[nodiscard]] bool tell(const QByteArray &line) const;
    void receive();

    QString m_name; ///< of the profile's socket, of this user alone
    QLocalServer m_server;
};

} // namespace hansa::desktop
