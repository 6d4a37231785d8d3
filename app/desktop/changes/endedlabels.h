// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/session/session.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <string>
#include <vector>

namespace hansa::desktop
{

/// Organisations on the user's shortlists whose label has ended since the user last looked: that
/// is no change of a record, only of the day. GUI thread; shortlists are read on the store's.
class EndedLabels : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hansa::desktop::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY listChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY listChanged)
    Q_PROPERTY(QString errorMessage READ errorMessage NOTIFY listChanged)

public:
    enum Role { TitleRole = Qt::UserRole + 1, DetailsRole, RecordRole };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        return {{TitleRole, "title"}, {DetailsRole, "details"}, {RecordRole, "recordId"}};
    }

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] int count() const { return int(m_ended.size()); }
    [[nodiscard]] QString notice() const; ///< one line; empty where none has ended
    [[nodiscard]] QString errorMessage() const { return m_errorMessage; }

    Q_INVOKABLE void markSeen(); ///< the user has looked

Q_SIGNALS:
    void sessionChanged();
    void listChanged();

private:
    struct Ended {
        QString id;
        QString name;
        QString label; ///< "ECEI gold"
        Day until; ///< the last day it held
    };
    void reload();
    void show(const std::vector<std::string> &listed); ///< ids on shortlists

    Session *m_session = nullptr;
    std::vector<Ended> m_ended; ///< the latest first
    QString m_errorMessage;
};

} // namespace hansa::desktop
