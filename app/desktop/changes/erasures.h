// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/session/session.h"
#include "store/changelog.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <utility>
#include <vector>

namespace hansa::desktop
{

/// What publishers asked to forget while the user's own workspace holds something about it: each
/// is a question, for no update writes to the workspace. Read on the store's thread.
class Erasures : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hansa::desktop::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY listChanged)
    Q_PROPERTY(QString errorMessage READ errorMessage NOTIFY listChanged)

public:
    enum Role { TitleRole = Qt::UserRole + 1, AskedRole, HeldRole, RecordRole };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        return {{TitleRole, "title"}, {AskedRole, "asked"}, {HeldRole, "held"}, {RecordRole, "recordId"}};
    }

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] int count() const { return int(m_open.size()); } ///< questions without an answer
    [[nodiscard]] QString errorMessage() const { return m_errorMessage; }

    Q_INVOKABLE void erase(int place); ///< the user's copies too, for good
    Q_INVOKABLE void keep(int place); ///< and don't ask again

    /// A publisher's wish, and what the user holds.
    struct Open {
        store::LoggedErasure erasure;
        std::vector<std::pair<store::Shortlist, store::ShortlistItem>> held;
    };

Q_SIGNALS:
    void sessionChanged();
    void listChanged();

private:
    void reload();

    Session *m_session = nullptr;
    std::vector<Open> m_open;
    QString m_errorMessage;
};

} // namespace hansa::desktop
