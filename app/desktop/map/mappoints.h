// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "map/markset.h"

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
    /// A text for a row, as MapPoint::row counts.
    using Text = std::function<QString(std::uint32_t row)>;

    MapPoints() = default;
    /// @p name says what a point is called, @p place the town it is in.
    MapPoints(std::vector<map::MapPoint> points, Text name, Text place);

    [[nodiscard]] int count() const { return int(marks().points().size()); }
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

/// Lines that a map draws from a place to its partners.
class MapArcs
{
    Q_GADGET
    QML_VALUE_TYPE(mapArcs)
    Q_PROPERTY(int count READ count)

public:
    struct Arc {
        Mercator from;
        Mercator to;
        double weight = 1; ///< ties; thicker with more

        friend bool operator==(const Arc &, const Arc &) = default;
    };

    MapArcs() = default;
    explicit MapArcs(std::vector<Arc> arcs)
        : m_arcs(std::move(arcs))
    {
    }

    [[nodiscard]] int count() const { return int(m_arcs.size()); }
    [[nodiscard]] const std::vector<Arc> &arcs() const { return m_arcs; }

    friend bool operator==(const MapArcs &, const MapArcs &) = default;

private:
    std::vector<Arc> m_arcs;
};

} // namespace hansa::desktop
