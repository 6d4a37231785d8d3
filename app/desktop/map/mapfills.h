// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QColor>
#include <QObject>
#include <QtQmlIntegration>

#include <map>
#include <string>
#include <string_view>

namespace hansa::desktop
{

/// Colours of countries on a map, by ISO 3166 code: a map by figures. A value.
class MapFills
{
    Q_GADGET
    QML_VALUE_TYPE(mapFills)
    Q_PROPERTY(int count READ count)

public:
    MapFills() = default;
    explicit MapFills(std::map<std::string, QColor, std::less<>> colors)
        : m_colors(std::move(colors))
    {
    }

    [[nodiscard]] int count() const { return int(m_colors.size()); }
    /// Invalid where the country has none.
    [[nodiscard]] QColor of(std::string_view code) const
    {
        const auto found = m_colors.find(code);
        return found == m_colors.end() ? QColor() : found->second;
    }

    friend bool operator==(const MapFills &, const MapFills &) = default;

private:
    std::map<std::string, QColor, std::less<>> m_colors;
};

} // namespace hansa::desktop
