// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "catalogue/towns.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace hansa::desktop
{

/// Towns that a distance can be counted from: those whose name begins with what was typed,
/// in any language, the largest first.
class PlaceModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)
    Q_PROPERTY(int count READ count NOTIFY filterChanged)

public:
    enum Role { NameRole = Qt::UserRole + 1, DetailsRole, LatRole, LonRole };

    explicit PlaceModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        return {{NameRole, "name"}, {DetailsRole, "details"}, {LatRole, "lat"}, {LonRole, "lon"}};
    }
    [[nodiscard]] int count() const { return int(m_shown.size()); }
    [[nodiscard]] QString filter() const { return m_filter; }
    void setFilter(const QString &filter);

Q_SIGNALS:
    void filterChanged();

private:
    std::vector<const catalogue::Town *> m_shown; ///< of the towns that come with the program
    QString m_filter;
};

} // namespace hansa::desktop
