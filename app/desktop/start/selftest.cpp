// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/start/selftest.h"

#include "base/recordkind.h"
#include "base/standarderror.h"
#include "desktop/shell/navigation.h"

#include <QCoreApplication>
#include <QMutex>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto tick = std::chrono::milliseconds(50);
constexpr int patience = 1200; ///< ticks for one step

QMutex guard;
QStringList warnings;
QtMessageHandler before = nullptr;

void keep(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtWarningMsg || type == QtCriticalMsg || type == QtFatalMsg) {
        const QMutexLocker lock(&guard);
        warnings += message;
    }
    before(type, context, message);
}

/// Warns of texts that would take markup for markup: names come from catalogues. MarkedLine and DifferenceLine escape
/// it themselves; they are known by their properties, as the class of an item may be that of a type it is made of.
void lookAtTexts(const QQuickItem *item)
{
    constexpr int plainText = 0; // Text.PlainText
    const QVariant format = item->property("textFormat");
    const auto type = QLatin1StringView(item->metaObject()->className());
    const bool escapes = item->property("marked").isValid() || item->property("difference").isValid();
    const QString shown = item->property("text").toString(); // empty while a page is still being made
    if (format.isValid() && format.toInt() != plainText && !escapes && !shown.isEmpty()) {
        const QMutexLocker lock(&guard);
        const QString warning = SelfTest::tr("%1 shows “%2” as markup").arg(type, shown);
        if (!warnings.contains(warning))
            warnings += warning;
    }
    for (const QQuickItem *child : item->childItems())
        lookAtTexts(child);
}

} // namespace

void SelfTest::listen()
{
    before = qInstallMessageHandler(keep);
}

SelfTest::SelfTest(QQuickWindow *window, Session *session, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_session(session)
{
    m_session->store()
        .run([](Store &store) {
            QStringList ids; // the first of each kind, and the one with most to say
            for (const auto kind : allRecordKinds) {
                const auto records = store.cache.records().list(kind);
                if (!records || records->empty())
                    continue;
                ids += QString::fromStdString(records->front().id);
                ids += QString::fromStdString(records->back().id);
            }
            return ids;
        })
        .then(this, [this](const Result<QStringList> &ids) {
            if (!ids)
                return finish(ids.error().message());
            auto *navigation = m_window->property("navigation").value<Navigation *>();
            for (const QString &room : m_window->property("roomNames").toStringList())
                m_steps.push_back({u"the room "_s + room, [navigation, room] { navigation->goTo(room); }});
            m_steps.push_back({u"the search room"_s, [navigation] { navigation->goTo(u"search"_s); }});
            for (const QString &id : *ids)
                m_steps.push_back({u"the page of "_s + id, [navigation, id] { navigation->open(id); }});
            for (const char *popup :
                 {"showPalette", "showKeys", "showExport", "showSearches", "showComparison", "showWelcome"})
                m_steps.push_back(
                    {QLatin1StringView(popup), [this, popup] { QMetaObject::invokeMethod(m_window, popup); }});
            for (const auto &[name, value] :
                 {std::pair{"dark"_L1, u"dark"_s}, {"high contrast"_L1, u"high-contrast"_s}, {"light"_L1, u"light"_s}})
                m_steps.push_back({name, [this, value] { m_window->setProperty("startTheme", value); }});
            m_steps.push_back({u"a narrow window"_s, [this] { m_window->resize(520, 700); }});
            m_steps.push_back({u"a wide window"_s, [this] { m_window->resize(1440, 900); }});
            auto *ticker = new QTimer(this);
            connect(ticker, &QTimer::timeout, this, &SelfTest::next);
            ticker->start(tick);
        });
}

void SelfTest::next()
{
    m_window->update();
    if (!m_window->property("ready").toBool()) {
        if (++m_waited > patience)
            finish(m_steps.empty() ? u"the end"_s : m_steps.front().what);
        return;
    }
    m_waited = 0;
    lookAtTexts(m_window->contentItem());
    if (m_steps.empty())
        return finish();
    const Step step = std::move(m_steps.front());
    m_steps.pop_front();
    ++m_stepsTaken;
    step.take();
}

void SelfTest::finish(const QString &stuckAt)
{
    const QMutexLocker lock(&guard);
    if (!stuckAt.isEmpty())
        say(tr("Self-test: it did not come as far as %1.").arg(stuckAt));
    for (const QString &warning : std::as_const(warnings))
        say(tr("Self-test: a warning: %1").arg(warning));
    say(tr("Self-test: %1 steps, %2 warnings").arg(m_stepsTaken).arg(warnings.size()));
    QCoreApplication::exit(stuckAt.isEmpty() && warnings.isEmpty() && m_stepsTaken > 0 ? 0 : 1);
}

} // namespace hansa::desktop
