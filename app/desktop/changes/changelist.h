// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/session/session.h"
#include "store/changelog.h"

#include <QAbstractListModel>
#include <QSet>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace hansa::desktop
{

/// What updates of the catalogues changed, newest first, and what of it concerns records on
/// the user's shortlists. Read on the store's thread.
class ChangeList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hansa::desktop::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY listChanged)
    Q_PROPERTY(bool mineOnly READ isMineOnly WRITE setMineOnly NOTIFY listChanged)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY listChanged)
    Q_PROPERTY(int unseen READ unseen NOTIFY listChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY listChanged)
    Q_PROPERTY(QString errorMessage READ errorMessage NOTIFY listChanged)

public:
    enum Role { TitleRole = Qt::UserRole + 1, SummaryRole, DetailsRole, WhenRole, RecordRole, MineRole };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        return {{TitleRole, "title"}, {SummaryRole, "summary"}, {DetailsRole, "details"},
                {WhenRole, "when"},   {RecordRole, "recordId"}, {MineRole, "mine"}};
    }

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] int count() const { return int(m_shown.size()); }
    [[nodiscard]] bool isMineOnly() const { return m_mineOnly; } ///< only records on shortlists
    void setMineOnly(bool mineOnly);
    [[nodiscard]] bool isLoaded() const { return m_loaded; } ///< the log was read once
    /// Changes of records on shortlists since the user last looked.
    [[nodiscard]] int unseen() const { return m_unseen; }
    /// The same in words, one line; empty where there are none.
    [[nodiscard]] QString notice() const { return m_notice; }
    [[nodiscard]] QString errorMessage() const { return m_errorMessage; }

    Q_INVOKABLE void markSeen(); ///< the user has looked

Q_SIGNALS:
    void sessionChanged();
    void listChanged();

private:
    void reload();
    void show();
    [[nodiscard]] bool isMine(const store::LoggedChange &change) const;

    Session *m_session = nullptr;
    std::vector<store::LoggedChange> m_changes;
    std::vector<std::size_t> m_shown; ///< places in m_changes
    QSet<QString> m_mine; ///< ids on shortlists
    bool m_mineOnly = false;
    bool m_loaded = false;
    int m_unseen = 0;
    QString m_notice;
    QString m_errorMessage;
};

} // namespace hansa::desktop
