// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/rooms/roomlisting.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace hansa::desktop
{

/// The rows of a room in their order. A changed answer is merged, so that what stays keeps
/// its place on the screen.
class RecordListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A RoomList has one.")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { IdRole = Qt::UserRole + 1, TitleRole, DetailsRole, FigureRole, AsideRole, OverRole };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        return {{IdRole, "recordId"},   {TitleRole, "title"}, {DetailsRole, "details"},
                {FigureRole, "figure"}, {AsideRole, "aside"}, {OverRole, "over"}};
    }

    [[nodiscard]] int count() const { return int(m_rows.size()); }
    Q_INVOKABLE QString idAt(int row) const; ///< empty beyond the end
    Q_INVOKABLE int rowOf(const QString &recordId) const; ///< -1 where it is not listed
    /// The next row after @p row, around the end, whose title begins with @p typed, without
    /// regard to case and accents; @p row itself where it still does. -1 where there is none.
    Q_INVOKABLE int find(const QString &typed, int row) const;

    /// Requires: each of @p rows is an index into the rows of @p listing.
    void show(std::shared_ptr<const RoomListing> listing, const std::vector<std::uint32_t> &rows);

Q_SIGNALS:
    void countChanged();

private:
    [[nodiscard]] const ListedRecord &at(std::size_t row) const { return m_listing->rows[m_rows[row]]; }

    std::shared_ptr<const RoomListing> m_listing;
    std::vector<std::uint32_t> m_rows;
};

} // namespace hansa::desktop
