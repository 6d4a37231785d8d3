// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/background/autostart.h"

#include "base/atomicfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::desktop::Autostart)
};

#ifdef Q_OS_WIN
constexpr auto runKey = "HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run";
constexpr auto runName = "Hansa";

QString quoted(const QStringList &command)
{
    QStringList parts;
    for (const QString &part : command)
        parts << u"\"%1\""_s.arg(QDir::toNativeSeparators(part));
    return parts.join(u' ');
}
#else
QString entryPath()
{
#ifdef Q_OS_MACOS
    return QDir::homePath() + u"/Library/LaunchAgents/hansa.plist"_s;
#else
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/autostart/hansa.desktop"_s;
#endif
}
#endif

#if !defined(Q_OS_WIN) && !defined(Q_OS_MACOS)
/// As the Desktop Entry Specification quotes an argument; % would begin a field code.
QString quoted(QString argument)
{
    for (const QChar special : {u'\\', u'"', u'`', u'$'})
        argument.replace(special, u"\\"_s + special);
    // A backslash is escaped once more, as in every string of a desktop entry.
    return u'"' + argument.replace(u'\\', u"\\\\"_s).replace(u'%', u"%%"_s) + u'"';
}

QByteArray entryOf(const QStringList &command)
{
    QStringList arguments;
    for (const QString &argument : command)
        arguments << quoted(argument);
    return u"[Desktop Entry]\nType=Application\nName=Hansa\nComment=%1\nExec=%2\nIcon=hansa\nTerminal=false\n"_s
        .arg(Words::tr("Reminds of deadlines"), arguments.join(u' '))
        .toUtf8();
}
#endif
} // namespace

QStringList autostartCommand(const QString &profile)
{
    QStringList command{QCoreApplication::applicationFilePath(), u"--background"_s};
    if (profile != QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        command << u"--profile"_s << QFileInfo(profile).absoluteFilePath();
    return command;
}

#ifdef Q_OS_WIN
bool isAutostarted()
{
    return QSettings(QLatin1StringView(runKey), QSettings::NativeFormat).contains(QLatin1StringView(runName));
}

Result<void> setAutostarted(bool on, const QStringList &command)
{
    QSettings run(QLatin1StringView(runKey), QSettings::NativeFormat);
    if (on)
        run.setValue(QLatin1StringView(runName), quoted(command));
    else
        run.remove(QLatin1StringView(runName));
    run.sync();
    if (run.status() == QSettings::NoError)
        return {};
    return failure(ErrorKind::Failed, Words::tr("Starting Hansa with the desktop"), QLatin1StringView(runKey),
                   Words::tr("it cannot be written"));
}
#else
bool isAutostarted()
{
    return QFile::exists(entryPath());
}

Result<void> setAutostarted(bool on, const QStringList &command)
{
    const QString path = entryPath();
    const auto refused = [&](const QString &why) {
        return failure(ErrorKind::Failed,
                       on ? Words::tr("Starting Hansa with the desktop")
                          : Words::tr("No longer starting Hansa with the desktop"),
                       path, why, Words::tr("Give yourself the right to write there."));
    };
    if (!on) {
        if (QFile entry(path); entry.exists() && !entry.remove())
            return refused(entry.errorString());
        return {};
    }
    if (!QDir().mkpath(QFileInfo(path).path()))
        return refused(Words::tr("its folder cannot be made"));
#ifdef Q_OS_MACOS
    QSettings agent(path, QSettings::NativeFormat);
    agent.setValue(u"Label"_s, u"hansa"_s);
    agent.setValue(u"ProgramArguments"_s, command);
    agent.setValue(u"RunAtLoad"_s, true);
    agent.sync();
    if (agent.status() != QSettings::NoError)
        return refused(Words::tr("it cannot be written"));
#else
    if (const auto written = replaceFile(path, entryOf(command).toStdString()); !written)
        return refused(written.error().why);
#endif
    return {};
}
#endif

} // namespace hansa::desktop
