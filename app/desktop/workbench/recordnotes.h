// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/workbench/shortlists.h"

namespace hansa::desktop
{

/// The shortlists that one record is on, with the user's note on each: for its page.
class RecordNotes : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        hansa::desktop::Shortlists *shortlists READ shortlists WRITE setShortlists NOTIFY shortlistsChanged REQUIRED)
    Q_PROPERTY(QString recordId READ recordId WRITE setRecordId NOTIFY recordIdChanged REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { ListIdRole = Qt::UserRole + 1, NameRole, NoteRole };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        return {{ListIdRole, "listId"}, {NameRole, "name"}, {NoteRole, "note"}};
    }

    [[nodiscard]] Shortlists *shortlists() const { return m_shortlists; }
    void setShortlists(Shortlists *shortlists);
    [[nodiscard]] QString recordId() const { return m_recordId; }
    void setRecordId(const QString &id);
    [[nodiscard]] int count() const { return int(m_rows.size()); }

Q_SIGNALS:
    void shortlistsChanged();
    void recordIdChanged();
    void countChanged();

private:
    struct Row {
        qint64 list = 0;
        QString name;
        QString note;
        friend bool operator==(const Row &, const Row &) = default;
    };
    void reload();
    void show(std::vector<Row> rows);

    Shortlists *m_shortlists = nullptr;
    QString m_recordId;
    std::vector<Row> m_rows;
    std::uint64_t m_generation = 0;
};

} // namespace hansa::desktop
