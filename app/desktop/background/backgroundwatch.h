// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/session/session.h"

#include <QMenu>
#include <QObject>
#include <QPointer>
#include <QQuickWindow>
#include <QSystemTrayIcon>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace hansa::desktop
{

/// Hansa while one does not look at it: reminders as notifications of the desktop, and, where the user
/// chose it, an icon in the tray when the window is closed and a start with the desktop. One for
/// the window.
class BackgroundWatch : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hansa::desktop::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(QQuickWindow *window READ window WRITE setWindow NOTIFY windowChanged REQUIRED)
    Q_PROPERTY(bool autostart READ isAutostart WRITE setAutostart NOTIFY autostartChanged)
    Q_PROPERTY(bool hasTray READ hasTray CONSTANT)
    Q_PROPERTY(QString errorMessage READ errorMessage NOTIFY autostartChanged)

public:
    explicit BackgroundWatch(QObject *parent = nullptr);
    ~BackgroundWatch() override;

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] QQuickWindow *window() const { return m_window; }
    void setWindow(QQuickWindow *window);
    [[nodiscard]] bool isAutostart() const; ///< the desktop starts Hansa, with the window closed
    void setAutostart(bool on);
    [[nodiscard]] static bool hasTray(); ///< where not, starting Hansa again opens the window
    [[nodiscard]] QString errorMessage() const { return m_errorMessage; } ///< why autostart could not be set

    /// Says it by a notification of the desktop, unless the user looks at the window, which says it itself.
    Q_INVOKABLE void remind(const QString &text);
    Q_INVOKABLE void showWindow();

Q_SIGNALS:
    void sessionChanged();
    void windowChanged();
    void autostartChanged();
    void boardWanted(); ///< the user followed a reminder

private:
    void apply();

    QPointer<Session> m_session;
    QPointer<QQuickWindow> m_window;
    std::unique_ptr<QSystemTrayIcon> m_tray;
    std::unique_ptr<QMenu> m_menu;
    QString m_errorMessage;
};

} // namespace hansa::desktop
