// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "calls/reading/callreading.h"
#include "desktop/session/session.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace hansa::desktop
{

/// What a call's text asks for: proposals to accept or drop, which become a search. Read on the store's thread.
class CallProposals : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hansa::desktop::Session *session READ session WRITE setSession NOTIFY sourceChanged REQUIRED)
    Q_PROPERTY(QString recordId READ recordId WRITE setRecordId NOTIFY sourceChanged REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY proposalsChanged)
    Q_PROPERTY(QString criteria READ criteria NOTIFY proposalsChanged)

public:
    enum Role { TextRole = Qt::UserRole + 1, SentenceRole, AcceptedRole, SearchableRole };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        return {{TextRole, "words"},
                {SentenceRole, "sentence"},
                {AcceptedRole, "accepted"},
                {SearchableRole, "searchable"}};
    }

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] QString recordId() const { return m_recordId; }
    void setRecordId(const QString &id);
    [[nodiscard]] int count() const { return int(m_proposals.size()); }
    [[nodiscard]] QString criteria() const; ///< those accepted, as JSON; empty where there are none

    Q_INVOKABLE void setAccepted(int row, bool accepted);

Q_SIGNALS:
    void sourceChanged();
    void proposalsChanged();

private:
    void read();

    Session *m_session = nullptr;
    QString m_recordId;
    std::vector<calls::Proposal> m_proposals;
    std::vector<bool> m_accepted;
    std::uint64_t m_generation = 0;
};

} // namespace hansa::desktop
