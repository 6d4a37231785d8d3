// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/map/mapfills.h"
#include "desktop/map/mappoints.h"
#include "desktop/search/searchmodel.h"
#include "map/basemap.h"

#include <QColor>
#include <QFutureWatcher>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <map>

namespace hansa::desktop
{

/// What the map shows beside the marks: a figure of each country as the colour of its land, with its classes
/// explained; who is not among the results; the ties between countries. Worked out on a thread of its own
/// when it is shown.
class MapFigures : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hansa::desktop::SearchModel *search READ search WRITE setSearch NOTIFY changed REQUIRED)
    Q_PROPERTY(QColor low MEMBER m_low NOTIFY changed) ///< the palest and the strongest of the classes
    Q_PROPERTY(QColor high MEMBER m_high NOTIFY changed)
    Q_PROPERTY(int figure READ figure WRITE setFigure NOTIFY changed) ///< a place in figures(); 0: none
    Q_PROPERTY(QStringList figures READ figures CONSTANT)
    Q_PROPERTY(bool othersShown MEMBER m_othersShown WRITE setOthersShown NOTIFY changed)
    Q_PROPERTY(bool tiesShown MEMBER m_tiesShown WRITE setTiesShown NOTIFY changed)
    Q_PROPERTY(hansa::desktop::MapFills fills READ fills NOTIFY worked)
    Q_PROPERTY(QStringList classTexts READ classTexts NOTIFY worked)
    Q_PROPERTY(QList<QColor> classColors READ classColors NOTIFY worked)
    Q_PROPERTY(hansa::desktop::MapPoints others READ others NOTIFY worked)
    Q_PROPERTY(hansa::desktop::MapLines ties READ ties NOTIFY worked)

public:
    using Values = std::map<std::string, double, std::less<>>; ///< by country
    /// A class of a figure: from the least to the most that fall into it.
    struct Class {
        double from = 0;
        double to = 0;

        friend bool operator==(const Class &, const Class &) = default;
    };

    explicit MapFigures(QObject *parent = nullptr);

    [[nodiscard]] SearchModel *search() const { return m_search; }
    void setSearch(SearchModel *search);
    [[nodiscard]] int figure() const { return m_figure; }
    void setFigure(int figure);
    [[nodiscard]] static QStringList figures(); ///< "none" first
    void setOthersShown(bool shown);
    void setTiesShown(bool shown);

    [[nodiscard]] MapFills fills() const;
    [[nodiscard]] QStringList classTexts() const; ///< "4 to 9", the least first
    [[nodiscard]] QList<QColor> classColors() const; ///< beside classTexts()
    [[nodiscard]] MapPoints others() const { return m_work.others; }
    [[nodiscard]] MapLines ties() const { return m_work.ties; } ///< one for each pair of countries

    /// At most five classes of about equally many countries, none empty, none overlapping: the same
    /// value is always of the same class.
    [[nodiscard]] static std::vector<Class> classesOf(const Values &values);

Q_SIGNALS:
    void changed();
    void worked();

private:
    struct Work {
        Values values;
        std::vector<Class> classes;
        MapPoints others;
        MapLines ties;
    };
    struct Order;
    static Result<Values> valuesOf(const Order &order);
    static Result<Work> workOut(const Order &order);

    void start();
    [[nodiscard]] QColor colorOf(std::size_t place) const;

    SearchModel *m_search = nullptr;
    QFutureWatcher<std::shared_ptr<const map::BaseMap>> m_reading;
    QColor m_low;
    QColor m_high;
    int m_figure = 0;
    bool m_othersShown = false;
    bool m_tiesShown = false;
    Work m_work;
    std::uint64_t m_generation = 0; ///< of the newest run; older ones are dropped
};

} // namespace hansa::desktop
