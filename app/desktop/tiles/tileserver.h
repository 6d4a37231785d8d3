// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace hansa::desktop
{

/// A server of map tiles that the user chose. It learns of each part of the world that is looked at,
/// so there is none until one is chosen.
class TileServer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// `https://host/{z}/{x}/{y}.png`; http on this machine only. Empty: none.
    Q_PROPERTY(QString address READ address WRITE setAddress NOTIFY changed)
    Q_PROPERTY(bool usable READ isUsable NOTIFY changed)
    Q_PROPERTY(QString errorMessage READ errorMessage NOTIFY changed) ///< why it is not usable; empty for none
    Q_PROPERTY(QString pattern READ pattern NOTIFY changed) ///< as Qt Location takes it
    Q_PROPERTY(QString host READ host NOTIFY changed)
    Q_PROPERTY(QString cacheFolder READ cacheFolder NOTIFY changed) ///< one a host: tiles of two never mix
    Q_PROPERTY(QString rootFolder READ rootFolder CONSTANT) ///< of all cache folders
    Q_PROPERTY(QString agent READ agent CONSTANT)
    Q_PROPERTY(QString credit READ credit NOTIFY changed) ///< what its terms ask to be shown
    Q_PROPERTY(QString openStreetMap READ openStreetMap CONSTANT) ///< the address of that one

public:
    using QObject::QObject;

    [[nodiscard]] QString address() const { return m_address; }
    void setAddress(const QString &address);
    [[nodiscard]] bool isUsable() const { return !m_pattern.isEmpty(); }
    [[nodiscard]] QString errorMessage() const { return m_errorMessage; }
    [[nodiscard]] QString pattern() const { return m_pattern; }
    [[nodiscard]] QString host() const { return m_host; }
    [[nodiscard]] QString cacheFolder() const;
    [[nodiscard]] static QString rootFolder();
    [[nodiscard]] static QString agent(); ///< names the program and its version
    [[nodiscard]] QString credit() const;
    [[nodiscard]] static QString openStreetMap();

    /// What is wrong with an address; empty where it can be used.
    Q_INVOKABLE [[nodiscard]] static QString check(const QString &address);

    /// Removes the tiles of all servers, on a worker.
    Q_INVOKABLE void throwAway();

Q_SIGNALS:
    void thrownAway(bool whole);
    void changed();

private:
    QString m_address;
    QString m_pattern;
    QString m_host;
    QString m_errorMessage;
};

/// The pattern that Qt Location takes (`%z`, `%x`, `%y`) of an address; a Usage or Refused error where it is none
/// that tiles may be fetched from.
[[nodiscard]] Result<QString> tilePattern(const QString &address);

} // namespace hansa::desktop
