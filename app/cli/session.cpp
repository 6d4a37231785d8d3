// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/session.h"

#include "cli/text.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryFile>

namespace hansa::cli
{

Session::Session(QString profile, Clock clock)
    : m_profile(std::move(profile))
    , m_clock(clock)
{
}

Result<void> Session::makeProfile()
{
    const QString tried = Text::tr("Opening the profile folder");
    const QString hint = Text::tr("Name another folder with --profile, or give yourself the right to write there.");
    if (QFileInfo(m_profile).exists() && !QFileInfo(m_profile).isDir())
        return failure(ErrorKind::Failed, tried, m_profile, Text::tr("it is a file, not a folder"),
                       Text::tr("Name another folder with --profile."));
    if (!QDir().mkpath(m_profile))
        return failure(ErrorKind::Failed, tried, m_profile, Text::tr("it cannot be made"), hint);
    // Asking for permissions is not enough: a file system mounted read-only says yes.
    QTemporaryFile probe(m_profile + QStringLiteral("/.probe-XXXXXX"));
    if (!probe.open())
        return failure(ErrorKind::Failed, tried, m_profile,
                       Text::tr("it cannot be written (%1)").arg(probe.errorString()), hint);
    return {};
}

QString Session::defaultProfile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

} // namespace hansa::cli
