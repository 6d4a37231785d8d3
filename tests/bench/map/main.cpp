// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

// What a frame costs while the map is panned and zoomed along a path: map_frames SUBJECT POINTS FRAMES. Prints
// one JSON object a line: wall clock from the step to the frame on screen, and the GUI thread's CPU
// time. What draws is what the environment says (QSG_RHI_BACKEND, QSG_RENDER_LOOP).

#include "points.h"

#include "desktop/map/mapcamera.h"
#include "desktop/map/mappoints.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickView>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <numbers>

using namespace hansa;
using namespace Qt::StringLiterals;

namespace
{

constexpr QSize windowSize(1600, 900);
constexpr int warmUp = 20; ///< frames that are not counted: meshes and glyphs are made

struct Subject {
    QString name;
    QString file;
};

const std::array subjects{Subject{u"hansa"_s, u"Hansa"_s}, Subject{u"empty map"_s, u"Empty"_s},
                          Subject{u"empty map with base layer"_s, u"Base"_s}, Subject{u"MapItemView"_s, u"Items"_s}};

double cpuMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

double quantile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values[std::min(values.size() - 1, std::size_t(share * double(values.size())))];
}

/// Moves the map a step, waits for its frame, and takes the times.
class Run : public QObject
{
public:
    Run(QQuickView &view, QString subject, int points, int frames)
        : m_view(view)
        , m_camera(view.rootObject()->property("camera").value<desktop::MapCamera *>())
        , m_subject(std::move(subject))
        , m_points(points)
        , m_frames(frames)
    {
        connect(&view, &QQuickWindow::frameSwapped, this, &Run::swapped, Qt::QueuedConnection);
        QTimer::singleShot(0, this, &Run::waitForReady);
    }

private:
    void waitForReady()
    {
        m_view.update();
        if (!m_camera->isReady() || !m_view.rootObject()->property("ready").toBool() || m_patience-- > 0)
            return QTimer::singleShot(10, this, &Run::waitForReady);
        m_running = true;
        step();
    }

    /// From Lisbon to Warsaw and back, from far to near and back, as a hand does.
    void step()
    {
        const double t = double(m_frame) / 120 * 2 * std::numbers::pi;
        m_clock.start();
        m_cpuBefore = cpuMilliseconds();
        m_camera->showPlace(47 + 5 * std::sin(t), 6 + 14 * std::cos(t * 0.7), 5.5 + 1.5 * std::sin(t * 0.5), false);
        m_view.update();
    }

    void swapped()
    {
        if (!m_running)
            return;
        if (m_frame >= warmUp) {
            m_wall.push_back(double(m_clock.nsecsElapsed()) / 1e6);
            m_cpu.push_back(cpuMilliseconds() - m_cpuBefore);
        }
        if (++m_frame < m_frames + warmUp)
            return step();
        m_running = false;
        const bool isNull = qEnvironmentVariable("QSG_RHI_BACKEND") == "null"_L1;
        report(isNull ? u"frame null RHI"_s : u"frame"_s, isNull ? m_cpu : m_wall);
        report(u"GUI thread CPU"_s, m_cpu);
        QCoreApplication::quit();
    }

    void report(const QString &what, const std::vector<double> &times) const
    {
        const auto rounded = [](double value) { return std::round(value * 1000) / 1000; };
        const QJsonObject line{{u"bench"_s, u"map"_s},
                               {u"what"_s, what},
                               {u"subject"_s, m_subject},
                               {u"n"_s, m_points},
                               {u"median_ms"_s, rounded(quantile(times, 0.5))},
                               {u"p99_ms"_s, rounded(quantile(times, 0.99))},
                               {u"runs"_s, int(times.size())}};
        QTextStream(stdout) << QJsonDocument(line).toJson(QJsonDocument::Compact) << '\n';
    }

    QQuickView &m_view;
    desktop::MapCamera *m_camera;
    QString m_subject;
    int m_points;
    int m_frames;
    int m_frame = 0;
    int m_patience = 100; ///< times 10 ms until clusters and tiles are there
    bool m_running = false;
    QElapsedTimer m_clock;
    double m_cpuBefore = 0;
    std::vector<double> m_wall;
    std::vector<double> m_cpu;
};

} // namespace

int main(int argc, char *argv[])
{
    QSurfaceFormat format = QSurfaceFormat::defaultFormat();
    format.setSwapInterval(0);
    QSurfaceFormat::setDefaultFormat(format);
    QGuiApplication app(argc, argv);
    QQuickStyle::setStyle(u"Basic"_s);
    const QStringList arguments = QCoreApplication::arguments();
    const auto subject =
        arguments.size() == 4 ? std::ranges::find(subjects, arguments[1], &Subject::name) : subjects.end();
    if (subject == subjects.end()) {
        QTextStream(stderr) << "usage: map_frames SUBJECT POINTS FRAMES\n";
        return 2;
    }
    const auto points = bench::inventedPoints(arguments[2].toUInt());

    QQuickView view;
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.resize(windowSize);
    if (subject->file == "Items"_L1) {
        QVariantList places;
        for (const map::MapPoint &point : points) {
            const LatLon at = toLatLon({point.x, point.y});
            places << QPointF(at.lon, at.lat);
        }
        view.setInitialProperties({{u"places"_s, places}});
    }
    view.setSource(QUrl(u"qrc:/bench/%1.qml"_s.arg(subject->file)));
    if (view.status() != QQuickView::Ready)
        return 1;
    if (subject->file == "Hansa"_L1)
        view.rootObject()->setProperty("points",
                                       QVariant::fromValue(desktop::MapPoints(
                                           map::MarkSet(points), [](std::uint32_t) { return QString(); },
                                           [](std::uint32_t) { return QString(); })));
    view.show();
    const Run run(view, subject->name, arguments[2].toInt(), arguments[3].toInt());
    return QGuiApplication::exec();
}
