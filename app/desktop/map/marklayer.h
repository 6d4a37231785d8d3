// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "base/result.h"
#include "desktop/map/clustering.h"
#include "desktop/map/maplayer.h"
#include "desktop/map/mappoints.h"
#include "paint/mapscene.h"

#include <QFutureWatcher>
#include <QVariantAnimation>

#include <memory>
#include <optional>

namespace hansa::desktop
{

/// Clusters and single marks. Clusters on a worker when the camera leaves what the last run
/// covered, or its zoom is nearer to another half level; a run that came too late is dropped.
/// A mark is told by its place in the current clusters, a point by the row its giver has for it.
class MarkLayer : public MapLayer
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hansa::desktop::MapPoints points READ points WRITE setPoints NOTIFY pointsChanged)
    Q_PROPERTY(int selectedRow READ selectedRow WRITE setSelectedRow NOTIFY selectedRowChanged) ///< -1 for none
    Q_PROPERTY(
        int hoveredRow READ hoveredRow WRITE setHoveredRow NOTIFY hoveredRowChanged) ///< from elsewhere; -1 for none
    Q_PROPERTY(int hoveredMark READ hoveredMark NOTIFY hoveredMarkChanged) ///< under the pointer; -1 for none
    Q_PROPERTY(int focusedMark READ focusedMark WRITE setFocusedMark NOTIFY
                   focusedMarkChanged) ///< the keyboard's; -1 for none
    Q_PROPERTY(
        bool isCurrent READ isCurrent NOTIFY currentChanged) ///< whether no clustering is under way, and no change

    Q_PROPERTY(Kind kind MEMBER m_kind NOTIFY kindChanged) ///< what the marks are, for what is said of them

public:
    enum Kind { Organisations, Events };
    Q_ENUM(Kind)

    explicit MarkLayer(QQuickItem *parent = nullptr);
    ~MarkLayer() override;

    [[nodiscard]] const MapPoints &points() const { return m_points; }
    void setPoints(const MapPoints &points);
    [[nodiscard]] int selectedRow() const { return m_selectedRow; }
    void setSelectedRow(int row);
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }
    void setHoveredRow(int row);
    [[nodiscard]] int hoveredMark() const { return m_hoveredMark; }
    [[nodiscard]] int focusedMark() const;
    void setFocusedMark(int mark);
    [[nodiscard]] bool isCurrent() const { return m_current; }

    /// What is shown; never null.
    [[nodiscard]] const Clustering &clustering() const { return *m_shown; }

    /// The pointer is there, or away.
    Q_INVOKABLE void pointAt(QPointF position);
    Q_INVOKABLE void pointAway();
    Q_INVOKABLE [[nodiscard]] int markAt(QPointF position) const;
    /// The next mark from the focused one, or from the middle, towards an arrow key; -1 for none.
    Q_INVOKABLE [[nodiscard]] int nextMark(int key) const;
    /// Marks in view from the middle outwards.
    Q_INVOKABLE [[nodiscard]] QList<int> walk(int most = 200) const;
    Q_INVOKABLE [[nodiscard]] int countOf(int mark) const;
    /// The row of a single mark; of a cluster that of its best member.
    Q_INVOKABLE [[nodiscard]] int rowOf(int mark) const;
    /// The rows of all members, best first.
    Q_INVOKABLE [[nodiscard]] QList<int> rowsOf(int mark) const;
    /// Remembers a mark of the clusters that are shown now; heldRows() are its rows also when others are shown.
    Q_INVOKABLE void hold(int mark);
    Q_INVOKABLE [[nodiscard]] QList<int> heldRows() const;
    Q_INVOKABLE [[nodiscard]] QPointF positionOf(int mark) const;
    Q_INVOKABLE [[nodiscard]] qreal radiusOf(int mark) const;
    Q_INVOKABLE [[nodiscard]] QString nameOf(int row) const
    {
        return row < 0 ? QString() : m_points.name(std::uint32_t(row));
    }
    Q_INVOKABLE [[nodiscard]] int themeOf(int row) const;
    /// What a screen reader says: "12 organisations near Stuttgart, best match 0.82".
    Q_INVOKABLE [[nodiscard]] QString textOf(int mark) const;
    /// Zooms to the members of a cluster; false where no zoom takes them apart.
    Q_INVOKABLE bool zoomTo(int mark);
    Q_INVOKABLE void fitAll(bool animated = true);
    /// Brings a point into view, moving no more than it must.
    Q_INVOKABLE void reveal(int row);

Q_SIGNALS:
    void pointsChanged();
    void selectedRowChanged();
    void hoveredRowChanged();
    void hoveredMarkChanged();
    void focusedMarkChanged();
    void clustersChanged(); ///< others are shown
    void currentChanged();
    void kindChanged();

protected:
    void prepare() override;
    QSGNode *updateNode(QSGNode *old) override;
    void paint(QPainter &painter) override;

private:
    void startRun();
    void finishRun();
    void showFrom(std::shared_ptr<const Clustering> before);
    void updateHovered();
    [[nodiscard]] bool isMark(int mark) const;
    [[nodiscard]] paint::MapMarks scene() const;

    MapPoints m_points;
    MapPoints m_shownPoints; ///< those of m_shown
    std::shared_ptr<const Clustering> m_shown;
    std::shared_ptr<const Clustering> m_before; ///< what it comes from, while that is under way
    QVariantAnimation m_change; ///< from what was shown before
    QFutureWatcher<Result<std::shared_ptr<const Clustering>>> m_run;
    std::shared_ptr<const Clustering> m_held; ///< null without
    std::uint32_t m_heldMark = 0;
    std::optional<QPointF> m_pointer;
    Kind m_kind = Organisations;
    int m_selectedRow = -1;
    int m_hoveredRow = -1;
    int m_hoveredMark = -1;
    int m_focusedRow = -1; // marks change, rows stay
    bool m_current = true;
};

} // namespace hansa::desktop
