// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/start/window.h"

#include "base/standarderror.h"
#include "desktop/backups/backups.h"
#include "desktop/session/drafts.h"
#include "desktop/session/session.h"
#include "desktop/start/nonetwork.h"
#include "desktop/start/screenshot.h"
#include "desktop/start/selftest.h"
#include "desktop/start/singleinstance.h"

#include <KSignalHandler>

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <csignal>
#include <utility>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;

namespace
{
/// However the program is asked to end, what is typed is saved first: by its menu, by the session's
/// manager, by a signal.
void saveAtTheEnd(Drafts *drafts)
{
    QObject::connect(qApp, &QCoreApplication::aboutToQuit, drafts, &Drafts::leave);
    QObject::connect(qApp, &QGuiApplication::commitDataRequest, drafts, &Drafts::leave, Qt::DirectConnection);
    for (const int signal : {SIGTERM, SIGINT})
        KSignalHandler::self()->watchSignal(signal);
    QObject::connect(KSignalHandler::self(), &KSignalHandler::signalReceived, qApp, &QCoreApplication::quit);
}

/// What the event loop returns when session and window are to be opened again.
constexpr int openAgain = -1;

QVariantMap propertiesOf(const Options &options, Session &session, const QString &notice)
{
    QVariantMap properties{{u"session"_s, QVariant::fromValue(&session)},
                           {u"startRecord"_s, options.open},
                           {u"startText"_s, options.search},
                           {u"startTheme"_s, options.theme},
                           {u"startNotice"_s, notice},
                           {u"hidden"_s, options.background && session.settings()->isBackground()}};
    if (!options.room.isEmpty())
        properties.insert(u"startRoom"_s, options.room);
    if (options.size.isValid()) {
        properties.insert(u"width"_s, options.size.width());
        properties.insert(u"height"_s, options.size.height());
        properties.insert(u"sized"_s, true);
    }
    return properties;
}

/// One session and its window, to its end; openAgain where a backup took the place of the workspace meanwhile, and then
/// @p notice says so.
int runSession(const Options &options, bool alone, Language &language, SingleInstance &instance, QString &notice)
{
    Session session(options.profile, options.at ? Clock(*options.at) : Clock());
    if (const auto opened = session.open(); !opened)
        return showStartError(opened.error());
    if (const QString chosen = session.settings()->language(); !chosen.isEmpty())
        language.choose(chosen);
    session.load();
    if (options.selfTest)
        SelfTest::listen();

    NoNetwork noNetwork;
    QQmlApplicationEngine engine;
    engine.setNetworkAccessManagerFactory(&noNetwork);
    auto *drafts = engine.singletonInstance<Drafts *>("Hansa", "Drafts");
    if (const auto opened = drafts->open(session); !opened)
        return showStartError(opened.error());
    saveAtTheEnd(drafts);
    QObject::connect(
        &engine, &QQmlApplicationEngine::objectCreationFailed, qApp, [] { QCoreApplication::exit(1); },
        Qt::QueuedConnection);
    engine.setInitialProperties(propertiesOf(options, session, std::exchange(notice, {})));
    engine.loadFromModule("Hansa.Shell", "Main");
    if (engine.rootObjects().isEmpty())
        return 1;

    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    if (alone)
        instance.listen();
    QObject::connect(&instance, &SingleInstance::asked, window,
                     [window](const QString &search) { QMetaObject::invokeMethod(window, "answer", search); });
    auto *backups = window->property("backups").value<Backups *>();
    QObject::connect(backups, &Backups::workspaceReplaced, qApp, [&notice](const QString &said) {
        notice = said;
        QGuiApplication::setQuitOnLastWindowClosed(false); // another one follows
        QCoreApplication::exit(openAgain);
    });
    std::optional<Screenshot> screenshot;
    if (!options.screenshot.isEmpty())
        screenshot.emplace(window, options.screenshot);
    std::optional<SelfTest> selfTest;
    if (options.selfTest)
        selfTest.emplace(window, &session);
    return QGuiApplication::exec();
}

} // namespace

int runWindow(const Options &options, Language &language)
{
    SingleInstance instance(options.profile);
    // A picture or a test is of a window of its own.
    const bool alone = options.screenshot.isEmpty() && !options.selfTest;
    if (alone && (options.background ? instance.isThere() : instance.handOver(options.search)))
        return 0;
    Options current = options;
    QString notice;
    for (;;) {
        const int code = runSession(current, alone, language, instance, notice);
        if (code != openAgain)
            return code;
        QGuiApplication::setQuitOnLastWindowClosed(true);
        // What the command line asked for was shown already.
        current.background = false;
        current.search.clear();
        current.room.clear();
        current.open.clear();
    }
}

int showStartError(const Error &error)
{
    say(error.message());
    QQmlApplicationEngine engine;
    engine.setInitialProperties({{u"message"_s, error.message()}});
    engine.loadFromModule("Hansa.Shell", "StartError");
    if (!engine.rootObjects().isEmpty())
        QGuiApplication::exec();
    return int(error.kind);
}

} // namespace hansa::desktop
