// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/background/backgroundwatch.h"

#include "desktop/background/autostart.h"

#include <KNotification>

#include <QApplication>
#include <QIcon>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;

BackgroundWatch::BackgroundWatch(QObject *parent)
    : QObject(parent)
{
}

BackgroundWatch::~BackgroundWatch() = default;

void BackgroundWatch::setSession(Session *session)
{
    m_session = session;
    connect(m_session->settings(), &Settings::changed, this, &BackgroundWatch::apply);
    Q_EMIT sessionChanged();
    apply();
}

void BackgroundWatch::setWindow(QQuickWindow *window)
{
    m_window = window;
    Q_EMIT windowChanged();
}

bool BackgroundWatch::hasTray()
{
    return qobject_cast<QApplication *>(qApp) && QSystemTrayIcon::isSystemTrayAvailable();
}

bool BackgroundWatch::isAutostart() const
{
    return isAutostarted();
}

void BackgroundWatch::setAutostart(bool on)
{
    const auto done = setAutostarted(on, autostartCommand(m_session->profile()));
    m_errorMessage = done ? QString() : done.error().message();
    Q_EMIT autostartChanged();
}

void BackgroundWatch::apply()
{
    const bool background = m_session->settings()->isBackground();
    QGuiApplication::setQuitOnLastWindowClosed(!background);
    if (!background) {
        m_tray.reset();
        return;
    }
    if (m_tray || !hasTray())
        return;
    m_menu = std::make_unique<QMenu>();
    connect(m_menu->addAction(tr("Open Hansa")), &QAction::triggered, this, &BackgroundWatch::showWindow);
    connect(m_menu->addAction(tr("Quit")), &QAction::triggered, qApp, &QCoreApplication::quit);
    m_tray = std::make_unique<QSystemTrayIcon>(QIcon(u":/hansa/icons/hansa.svg"_s));
    m_tray->setToolTip(tr("Hansa watches the deadlines of your calls"));
    m_tray->setContextMenu(m_menu.get());
    connect(m_tray.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context)
            showWindow();
    });
    m_tray->show();
}

void BackgroundWatch::showWindow()
{
    if (!m_window)
        return;
    m_window->show();
    m_window->raise();
    m_window->requestActivate();
}

void BackgroundWatch::remind(const QString &text)
{
    if (m_window && m_window->isActive())
        return;
    // It deletes itself when it is closed.
    auto *notification = new KNotification(u"deadline"_s, KNotification::Persistent);
    notification->setComponentName(u"hansa"_s);
    notification->setTitle(tr("A deadline is near"));
    notification->setText(text.toHtmlEscaped()); // servers read markup in it
    KNotificationAction *open = notification->addDefaultAction(tr("Show the board"));
    connect(open, &KNotificationAction::activated, this, [this] {
        showWindow();
        Q_EMIT boardWanted();
    });
    notification->sendEvent();
}

} // namespace hansa::desktop
