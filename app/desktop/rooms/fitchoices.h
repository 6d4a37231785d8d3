// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/session/session.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace hansa::desktop
{

/// For whom calls are to fit: us, a shortlist, a saved search, a partnership. What is chosen stands in
/// the settings, where the list of calls reads it.
class FitChoices : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hansa::desktop::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(QStringList names READ names NOTIFY changed)
    Q_PROPERTY(int current READ current NOTIFY changed)

public:
    using QObject::QObject;

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] QStringList names() const; ///< as people say them
    [[nodiscard]] int current() const; ///< a place in names()

    Q_INVOKABLE void choose(int place);
    Q_INVOKABLE void reload(); ///< lists and searches may have come or gone
    /// The text by which the settings know a shortlist.
    Q_INVOKABLE [[nodiscard]] static QString ofShortlist(qint64 list);

Q_SIGNALS:
    void sessionChanged();
    void changed();

private:
    struct Choice {
        QString subject; ///< as calls::toText(FitSubject) writes it; empty: the user's own organisation
        QString name;
    };

    Session *m_session = nullptr;
    QList<Choice> m_choices;
};

} // namespace hansa::desktop
