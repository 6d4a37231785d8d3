// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/board/trackedcalls.h"

#include <QSortFilterProxyModel>
#include <QtQml/qqmlregistration.h>

namespace hansa::desktop
{

/// The tracked calls of one stage, what closes next first.
class StageColumn : public QSortFilterProxyModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hansa::desktop::TrackedCalls *calls READ calls WRITE setCalls NOTIFY callsChanged REQUIRED)
    Q_PROPERTY(int stage READ stage WRITE setStage NOTIFY stageChanged REQUIRED)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit StageColumn(QObject *parent = nullptr);

    [[nodiscard]] TrackedCalls *calls() const { return m_calls; }
    void setCalls(TrackedCalls *calls);
    [[nodiscard]] int stage() const { return m_stage; }
    void setStage(int stage);
    [[nodiscard]] int count() const { return rowCount(); }
    Q_INVOKABLE [[nodiscard]] QString idAt(int row) const; ///< empty beyond the end
    Q_INVOKABLE [[nodiscard]] int rowOf(const QString &recordId) const; ///< -1 where it is not here

Q_SIGNALS:
    void callsChanged();
    void stageChanged();
    void countChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    TrackedCalls *m_calls = nullptr;
    int m_stage = -1;
};

} // namespace hansa::desktop
