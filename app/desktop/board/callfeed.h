// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "calls/known/textdifference.h"
#include "desktop/board/trackedcalls.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace hansa::desktop
{

/// What imports and updates changed of calls, newest first: of those that are tracked, or of all.
class CallFeed : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hansa::desktop::TrackedCalls *calls READ calls WRITE setCalls NOTIFY callsChanged REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY feedChanged)
    Q_PROPERTY(bool all READ isAll WRITE setAll NOTIFY feedChanged)

public:
    enum Role { RecordRole = Qt::UserRole + 1, TitleRole, WhatRole, DifferenceRole, SpokenRole, WhenRole, UnseenRole };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        return {{RecordRole, "recordId"}, {TitleRole, "title"}, {WhatRole, "what"},    {DifferenceRole, "difference"},
                {SpokenRole, "spoken"},   {WhenRole, "when"},   {UnseenRole, "unseen"}};
    }

    [[nodiscard]] TrackedCalls *calls() const { return m_calls; }
    void setCalls(TrackedCalls *calls);
    [[nodiscard]] int count() const { return int(m_shown.size()); }
    [[nodiscard]] bool isAll() const { return m_all; } ///< also of calls that are not tracked
    void setAll(bool all);

Q_SIGNALS:
    void callsChanged();
    void feedChanged();

private:
    void reload();

    TrackedCalls *m_calls = nullptr;
    /// A change, and what it exchanged of a text: compared when it is first shown.
    struct Shown {
        calls::CallChange change;
        mutable std::optional<std::vector<calls::TextPart>> difference;
    };
    static const std::vector<calls::TextPart> &differenceOf(const Shown &shown);

    std::vector<Shown> m_shown;
    bool m_all = false;
};

} // namespace hansa::desktop
