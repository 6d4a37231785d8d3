// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/session/session.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace hansa::desktop
{

/// The catalogue in the words of the status line: which, which revision, how old.
class CatalogueStatus : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hansa::desktop::Session *session READ session WRITE setSession NOTIFY changed REQUIRED)
    Q_PROPERTY(QString catalogue READ catalogue NOTIFY changed)
    Q_PROPERTY(QString age READ age NOTIFY changed)
    Q_PROPERTY(bool stale READ isStale NOTIFY changed)
    Q_PROPERTY(bool sample READ isSample NOTIFY changed)
    Q_PROPERTY(QString counts READ counts NOTIFY changed)

public:
    using QObject::QObject;

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] QString catalogue() const; ///< "European sample · revision 12"
    [[nodiscard]] QString age() const; ///< "data of 21 November 2026 (2 days)"
    [[nodiscard]] bool isStale() const; ///< so old that it carries a mark
    [[nodiscard]] bool isSample() const; ///< the catalogue that came with the program
    [[nodiscard]] QString counts() const; ///< "991 organisations, 76 calls"

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] std::optional<Day> day() const;

    Session *m_session = nullptr;
};

} // namespace hansa::desktop
