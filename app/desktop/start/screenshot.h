// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"

#include <QObject>

class QQuickWindow;

namespace hansa::desktop
{

/// Waits until the window says that what it shows first is drawn, saves a picture of it
/// and ends the program: with 0, or with 1 and a message on standard error.
class Screenshot : public QObject
{
    Q_OBJECT

public:
    /// Requires: @p window has a property `ready`, and outlives this.
    Screenshot(QQuickWindow *window, QString file, QObject *parent = nullptr);

private Q_SLOTS:
    void look();

private:
    void save();

    QQuickWindow *m_window;
    QString m_file;
    int m_framesLeft = -1; ///< frames to let pass before the picture; below 0 where nothing is ready yet
};

} // namespace hansa::desktop
