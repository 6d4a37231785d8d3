// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "catalogue/event.h"
#include "desktop/map/mappoints.h"
#include "desktop/session/session.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <vector>

namespace hansa::desktop
{

/// Where an event is: its own position, else the largest town of that name in its country, which is
/// vague. Nothing for what is only online, or somewhere else.
struct EventPlace {
    LatLon at;
    bool isVague = false;
};
[[nodiscard]] std::optional<EventPlace> placeOf(const catalogue::Event &event);

/// The events to come, as the map shows them. Read on a worker when they are shown, and again when
/// the catalogue changes.
class MapEvents : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hansa::desktop::Session *session READ session WRITE setSession NOTIFY changed REQUIRED)
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY changed)
    Q_PROPERTY(hansa::desktop::MapPoints points READ points NOTIFY pointsChanged)

public:
    using QObject::QObject;

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] bool isShown() const { return m_shown; }
    void setShown(bool shown);
    [[nodiscard]] MapPoints points() const { return m_points; } ///< a row for each event
    Q_INVOKABLE [[nodiscard]] QString idOf(int row) const;

Q_SIGNALS:
    void changed();
    void pointsChanged();

private:
    struct Shown {
        MapPoints points;
        std::vector<QString> ids; ///< by row
    };
    static Result<Shown> read(const QString &cachePath, Day today);
    void reload();

    Session *m_session = nullptr;
    bool m_shown = false;
    MapPoints m_points;
    std::vector<QString> m_ids;
    std::uint64_t m_generation = 0;
};

} // namespace hansa::desktop
