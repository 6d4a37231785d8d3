// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/map/maplayer.h"
#include "desktop/map/marklayer.h"
#include "map/labelplacer.h"

#include <QFutureWatcher>
namespace hansa::desktop
{

/// Names of countries and towns, none over another and none under a mark.
class LabelLayer : public MapLayer
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY
                   languageChanged) ///< two letters; the locale's by default
    Q_PROPERTY(
        hansa::desktop::MarkLayer *marks READ marks WRITE setMarks NOTIFY marksChanged) ///< that names keep clear of

public:
    explicit LabelLayer(QQuickItem *parent = nullptr);

    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString &language);
    [[nodiscard]] MarkLayer *marks() const { return m_marks; }
    void setMarks(MarkLayer *marks);

    /// What is shown, for tests and pictures.
    [[nodiscard]] const std::vector<map::MapLabel> &labels() const { return m_labels; }

Q_SIGNALS:
    void languageChanged();
    void marksChanged();

protected:
    void prepare() override;
    QSGNode *updateNode(QSGNode *old) override;
    void paint(QPainter &painter) override;
    void styleChanged() override;

private:
    void placeAgain();

    QFutureWatcher<std::shared_ptr<const map::BaseMap>> m_reading;
    std::shared_ptr<const map::BaseMap> m_map;
    QString m_language;
    QPointer<MarkLayer> m_marks;
    map::MeasureLabel m_measure;
    std::vector<map::MapLabel> m_labels;
    map::Camera m_placedFor;
    int m_placing = 0;
    bool m_isStale = true;
};

} // namespace hansa::desktop
