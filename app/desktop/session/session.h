// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace hansa::desktop
{

/// One run of the window on one profile: what the view models reach the engine through.
/// Made in main, handed to Main.qml, and from there to each room as a required property.
/// GUI thread.
class Session : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes the session.")
    Q_PROPERTY(QString profile READ profile CONSTANT)

public:
    Session(QString profile, Clock clock, QObject *parent = nullptr);

    [[nodiscard]] QString profile() const { return m_profile; } ///< the folder of both databases
    [[nodiscard]] const Clock &clock() const { return m_clock; } ///< what "now" is

private:
    QString m_profile;
    Clock m_clock;
};

} // namespace hansa::desktop
