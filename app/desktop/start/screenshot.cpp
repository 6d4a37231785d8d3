// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/start/screenshot.h"

#include "base/standarderror.h"

#include <QCoreApplication>
#include <QImage>
#include <QQuickWindow>
#include <QTimer>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;

namespace
{
constexpr auto patience = std::chrono::seconds(60);
constexpr int settlingFrames = 12; ///< delegates, images and map tiles come a few frames after the data

void fail(const QString &file, const QString &why)
{
    say(Error{ErrorKind::Failed, QCoreApplication::translate("Screenshot", "Saving a screenshot"), file, why, {}}
            .message());
    QCoreApplication::exit(1);
}
} // namespace

Screenshot::Screenshot(QQuickWindow *window, QString file, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_file(std::move(file))
{
    connect(window, &QQuickWindow::frameSwapped, this, &Screenshot::look, Qt::QueuedConnection);
    QTimer::singleShot(patience, this, [this] { fail(m_file, tr("the window did not finish drawing in time")); });
    auto *ticker = new QTimer(this); // a still window swaps no frames: ask for them
    connect(ticker, &QTimer::timeout, window, &QQuickWindow::update);
    ticker->start(std::chrono::milliseconds(30));
}

void Screenshot::look()
{
    if (m_framesLeft < 0) {
        if (m_window->property("ready").toBool())
            m_framesLeft = settlingFrames;
        return;
    }
    if (m_framesLeft-- == 0)
        save();
}

void Screenshot::save()
{
    disconnect(m_window, nullptr, this, nullptr);
    const QImage image = m_window->grabWindow();
    if (image.isNull())
        return fail(m_file, tr("the window could not be read back"));
    if (!image.save(m_file, "PNG"))
        return fail(m_file, tr("the file could not be written"));
    QCoreApplication::exit(0);
}

} // namespace hansa::desktop
