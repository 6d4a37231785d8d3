// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/map/marklayer.h"

#include <QAbstractListModel>
#include <QAccessible>
#include <QTimer>

#include <vector>

namespace hansa::desktop
{

/// The marks in view from the middle outwards, at most 200, for those who listen: filled while
/// an assistive technology is there, and told anew when the map has come to rest.
class MarkList : public QAbstractListModel, public QAccessible::ActivationObserver
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hansa::desktop::MarkLayer *layer READ layer WRITE setLayer NOTIFY layerChanged REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool always MEMBER m_always NOTIFY alwaysChanged) ///< also while nobody listens, for tests

public:
    enum Role {
        MarkRole = Qt::UserRole + 1,
        NameRole,
        XRole,
        YRole,
        RadiusRole,
    };

    explicit MarkList(QObject *parent = nullptr);
    ~MarkList() override;

    [[nodiscard]] MarkLayer *layer() const { return m_layer; }
    void setLayer(MarkLayer *layer);
    [[nodiscard]] int count() const { return int(m_entries.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        return {{MarkRole, "mark"}, {NameRole, "name"}, {XRole, "atX"}, {YRole, "atY"}, {RadiusRole, "reach"}};
    }

    void accessibilityActiveChanged(bool active) override;

Q_SIGNALS:
    void layerChanged();
    void countChanged();
    void alwaysChanged();

private:
    struct Entry {
        int mark = 0;
        QString name;
        QPointF at;
        qreal radius = 0;
    };

    void refresh();

    QPointer<MarkLayer> m_layer;
    QTimer m_rest;
    std::vector<Entry> m_entries;
    bool m_always = false;
};

} // namespace hansa::desktop
