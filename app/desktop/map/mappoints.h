// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "map/markset.h"
#include "paint/mapscene.h"

#include <QObject>
#include <QString>
#include <QtQmlIntegration>

#include <functional>
#include <memory>

namespace hansa::desktop
{

/// What a view model gives a map: points, and what they are called. A value: cheap to copy,
/// never changed. Texts are asked for on the GUI thread, for the marks in view alone.
class MapPoints
{
    Q_GADGET
    QML_VALUE_TYPE(mapPoints)
    Q_PROPERTY(int count READ count)

public:
    /// A text for a row of the marks' table.
    using Text = std::function<QString(std::uint32_t row)>;

    MapPoints() = default;
    /// @p name says what a point is called, @p place the town it is in.
    MapPoints(map::MarkSet marks, Text name, Text place);

    [[nodiscard]] int count() const { return int(marks().size()); }
    [[nodiscard]] const map::MarkSet &marks() const { return *m_marks; }
    [[nodiscard]] std::shared_ptr<const map::MarkSet> shared() const { return m_marks; }
    [[nodiscard]] QString name(std::uint32_t row) const { return m_name ? m_name(row) : QString(); }
    [[nodiscard]] QString place(std::uint32_t row) const { return m_place ? m_place(row) : QString(); }

    friend bool operator==(const MapPoints &left, const MapPoints &right) { return left.m_marks == right.m_marks; }

private:
    std::shared_ptr<const map::MarkSet> m_marks = std::make_shared<const map::MarkSet>();
    Text m_name;
    Text m_place;
};

/// Lines that a map draws: to partners, around parts of it. A value.
class MapLines
{
    Q_GADGET
    QML_VALUE_TYPE(mapLines)
    Q_PROPERTY(int count READ count)

public:
    MapLines() = default;
    explicit MapLines(std::vector<paint::MapLine> lines)
        : m_lines(std::move(lines))
    {
    }

    /// A curve from a place to another, thicker with more @p ties.
    void addArc(Mercator from, Mercator to, double ties = 1);
    /// The same, thin and pale: where there are many.
    void addTie(Mercator from, Mercator to, double ties);
    /// Around a circle on the globe.
    void addCircle(LatLon centre, double radiusKm);
    /// Around a box in degrees; a west greater than the east crosses the antimeridian.
    void addBox(double west, double south, double east, double north);
    /// Around a ring, which closes itself.
    void addRing(const std::vector<LatLon> &ring);

    [[nodiscard]] int count() const { return int(m_lines.size()); }
    [[nodiscard]] const std::vector<paint::MapLine> &lines() const { return m_lines; }

    friend bool operator==(const MapLines &, const MapLines &) = default;

private:
    void addClosed(const std::vector<LatLon> &ring);

    std::vector<paint::MapLine> m_lines;
};

} // namespace hansa::desktop
