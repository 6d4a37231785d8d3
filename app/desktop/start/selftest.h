// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/session/session.h"

#include <QObject>
#include <QStringList>

#include <deque>
#include <functional>

class QQuickWindow;

namespace hansa::desktop
{

/// Walks through the whole window with the profile's data: each room, the page of a record
/// of each kind, each theme, narrow and wide. Ends the program with 0, or with 1 where a
/// warning was written, a text takes markup or something did not come up, and says what.
class SelfTest : public QObject
{
    Q_OBJECT

public:
    /// From here on warnings are kept. Before the first QML is loaded.
    static void listen();

    /// Requires: listen() was called; @p window and @p session outlive this.
    SelfTest(QQuickWindow *window, Session *session, QObject *parent = nullptr);

private:
    void next();
    void finish(const QString &stuckAt = {});

    QQuickWindow *m_window;
    Session *m_session;
    struct Step {
        QString what;
        std::function<void()> take;
    };
    std::deque<Step> m_steps;
    int m_stepsTaken = 0;
    int m_waited = 0;
};

} // namespace hansa::desktop
