// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/workbench/shortlists.h"

namespace hansa::desktop
{

/// What is on one shortlist, in the user's order.
class ShortlistModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        hansa::desktop::Shortlists *shortlists READ shortlists WRITE setShortlists NOTIFY shortlistsChanged REQUIRED)
    Q_PROPERTY(qint64 listId READ listId WRITE setListId NOTIFY listIdChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool ready READ isReady NOTIFY countChanged)

public:
    enum Role { IdRole = Qt::UserRole + 1, NameRole, NoteRole, DetailsRole, GoneRole };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        return {
            {IdRole, "recordId"}, {NameRole, "name"}, {NoteRole, "note"}, {DetailsRole, "details"}, {GoneRole, "gone"}};
    }

    [[nodiscard]] Shortlists *shortlists() const { return m_shortlists; }
    void setShortlists(Shortlists *shortlists);
    [[nodiscard]] qint64 listId() const { return m_listId; }
    void setListId(qint64 list);
    [[nodiscard]] int count() const { return int(m_items.size()); }
    [[nodiscard]] bool isReady() const { return m_ready; }
    Q_INVOKABLE [[nodiscard]] QString idAt(int place) const;

Q_SIGNALS:
    void shortlistsChanged();
    void listIdChanged();
    void countChanged();

private:
    struct Item {
        QString id;
        QString name;
        QString note;
        QString details;
        bool gone = false;
        friend bool operator==(const Item &, const Item &) = default;
    };
    void reload();
    void show(const std::vector<store::ShortlistItem> &items);

    Shortlists *m_shortlists = nullptr;
    qint64 m_listId = 0;
    std::vector<Item> m_items;
    bool m_ready = false;
    std::uint64_t m_generation = 0;
};

} // namespace hansa::desktop
