// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/session/session.h"

#include <QList>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace hansa::desktop
{

/// One field of organisations side by side, in words.
struct ComparisonRow {
    Q_GADGET
    QML_VALUE_TYPE(comparisonRow)
    Q_PROPERTY(QString field MEMBER field)
    Q_PROPERTY(QString shared MEMBER shared)
    Q_PROPERTY(QStringList own MEMBER own)

public:
    QString field; ///< "Technologies"
    QString shared; ///< what all have; empty: nothing
    QStringList own; ///< for each what it has besides; "not stated" where it says nothing

    friend bool operator==(const ComparisonRow &, const ComparisonRow &) = default;
};

/// Two to five organisations side by side: what they share, where they differ, what is not
/// stated. Read on the store's thread.
class Comparison : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hansa::desktop::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(QStringList ids READ ids WRITE setIds NOTIFY idsChanged)
    Q_PROPERTY(QStringList names READ names NOTIFY rowsChanged)
    Q_PROPERTY(QList<hansa::desktop::ComparisonRow> rows READ rows NOTIFY rowsChanged)
    Q_PROPERTY(QString errorMessage READ errorMessage NOTIFY rowsChanged)

public:
    using QObject::QObject;

    static constexpr int fewest = 2;
    static constexpr int most = 5;

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] QStringList ids() const { return m_ids; }
    void setIds(const QStringList &ids); ///< the first five count
    [[nodiscard]] QStringList names() const { return m_names; }
    [[nodiscard]] QList<ComparisonRow> rows() const { return m_rows; }
    [[nodiscard]] QString errorMessage() const { return m_errorMessage; }

    /// Two to five.
    Q_INVOKABLE [[nodiscard]] static bool canCompare(const QStringList &ids)
    {
        return ids.size() >= fewest && ids.size() <= most;
    }

Q_SIGNALS:
    void sessionChanged();
    void idsChanged();
    void rowsChanged();

private:
    void reload();
    void show(const Result<std::vector<catalogue::Record>> &records);

    Session *m_session = nullptr;
    QStringList m_ids;
    QStringList m_names;
    QList<ComparisonRow> m_rows;
    QString m_errorMessage;
    std::uint64_t m_generation = 0;
};

} // namespace hansa::desktop
