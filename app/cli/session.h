// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/date.h"
#include "base/result.h"

namespace hansa::cli
{

/// The profile that a command works on, opened piece by piece as it is asked for.
class Session
{
public:
    Session(QString profile, Clock clock);

    [[nodiscard]] const Clock &clock() const { return m_clock; }
    /// The folder that holds both databases.
    [[nodiscard]] const QString &profile() const { return m_profile; }

    /// Makes the profile folder where it is missing; fails where it cannot be written.
    [[nodiscard]] Result<void> makeProfile();

    /// Where the profile is when nobody says otherwise.
    [[nodiscard]] static QString defaultProfile();

private:
    QString m_profile;
    Clock m_clock;
};

} // namespace hansa::cli
