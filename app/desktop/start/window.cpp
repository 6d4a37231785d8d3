// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/start/window.h"

#include "desktop/session/session.h"
#include "desktop/start/screenshot.h"
#include "desktop/start/selftest.h"
#include "desktop/start/singleinstance.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTextStream>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;

int runWindow(const Options &options, Language &language)
{
    // A picture or a test is of a window of its own.
    SingleInstance instance(options.profile);
    const bool alone = options.screenshot.isEmpty() && !options.selfTest;
    if (alone && (options.background ? instance.isThere() : instance.handOver(options.search)))
        return 0;

    Session session(options.profile, options.at ? Clock(*options.at) : Clock());

    if (const auto opened = session.open(); !opened)
        return showStartError(opened.error());
    if (const QString chosen = session.settings()->language(); !chosen.isEmpty())
        language.choose(chosen);
    session.load();
    if (options.selfTest)
        SelfTest::listen();

    QQmlApplicationEngine engine;
    QObject::connect(
        &engine, &QQmlApplicationEngine::objectCreationFailed, qApp, [] { QCoreApplication::exit(1); },
        Qt::QueuedConnection);
    QVariantMap properties{{u"session"_s, QVariant::fromValue(&session)},
                           {u"startRecord"_s, options.open},
                           {u"startText"_s, options.search},
                           {u"startTheme"_s, options.theme},
                           {u"hidden"_s, options.background && session.settings()->isBackground()}};
    if (!options.room.isEmpty())
        properties.insert(u"startRoom"_s, options.room);
    if (options.size.isValid()) {
        properties.insert(u"width"_s, options.size.width());
        properties.insert(u"height"_s, options.size.height());
        properties.insert(u"sized"_s, true);
    }
    engine.setInitialProperties(properties);
    engine.loadFromModule("Hansa.Shell", "Main");
    if (engine.rootObjects().isEmpty())
        return 1;

    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    if (alone)
        instance.listen();
    QObject::connect(&instance, &SingleInstance::asked, window,
                     [window](const QString &search) { QMetaObject::invokeMethod(window, "answer", search); });
    std::optional<Screenshot> screenshot;
    if (!options.screenshot.isEmpty())
        screenshot.emplace(window, options.screenshot);
    std::optional<SelfTest> selfTest;
    if (options.selfTest)
        selfTest.emplace(window, &session);
    return QGuiApplication::exec();
}

int showStartError(const Error &error)
{
    QTextStream(stderr) << error.message() << '\n';
    QQmlApplicationEngine engine;
    engine.setInitialProperties({{u"message"_s, error.message()}});
    engine.loadFromModule("Hansa.Shell", "StartError");
    if (!engine.rootObjects().isEmpty())
        QGuiApplication::exec();
    return int(error.kind);
}

} // namespace hansa::desktop
