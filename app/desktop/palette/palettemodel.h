// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/session/session.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace hansa::desktop
{

/// What the palette offers for what is typed: actions, then records of every kind. Records
/// are looked up on the store thread; an answer to an older text is dropped.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hansa::desktop::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(QStringList actions READ actions WRITE setActions NOTIFY actionsChanged)
    Q_PROPERTY(bool organisationsOnly MEMBER m_organisationsOnly NOTIFY sessionChanged)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        TitleRole = Qt::UserRole + 1,
        KindRole, ///< "Action", "Organisation", "Call" …
        IdRole, ///< of a record; empty for an action
        ActionRole, ///< place in actions; -1 for a record
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        return {{TitleRole, "title"}, {KindRole, "kind"}, {IdRole, "recordId"}, {ActionRole, "actionPlace"}};
    }

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] QStringList actions() const { return m_actions; } ///< what the window can do, in words
    void setActions(const QStringList &actions);
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] int count() const { return int(m_entries.size()); }

Q_SIGNALS:
    void sessionChanged();
    void actionsChanged();
    void textChanged();
    void countChanged();

private:
    struct Entry {
        QString title;
        QString kind;
        QString id;
        int action = -1;
    };
    void look();
    void show(std::vector<Entry> records);

    Session *m_session = nullptr;
    QStringList m_actions;
    QString m_text;
    bool m_organisationsOnly = false;
    std::vector<Entry> m_entries;
    std::uint64_t m_generation = 0;
};

} // namespace hansa::desktop
