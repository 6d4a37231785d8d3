// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "desktop/session/session.h"
#include "desktop/welcome/firstsearch.h"

#include <QList>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace hansa::desktop
{

/// Something that can be chosen, or is.
struct WelcomeChoice {
    Q_GADGET
    QML_VALUE_TYPE(welcomeChoice)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(bool chosen MEMBER chosen)

public:
    QString id;
    QString name;
    bool chosen = false;

    friend bool operator==(const WelcomeChoice &, const WelcomeChoice &) = default;
};

/// The three questions of the first start: who one is, one's themes, what one looks for. Each may be
/// left open; all that was said is kept in the settings and makes a first search.
class Welcome : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(hansa::desktop::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(bool wanted READ isWanted NOTIFY wantedChanged)
    Q_PROPERTY(QString organisation READ organisation NOTIFY changed)
    Q_PROPERTY(QString organisationName READ organisationName NOTIFY changed)
    Q_PROPERTY(QString country READ country WRITE setCountry NOTIFY changed)
    Q_PROPERTY(QList<hansa::desktop::WelcomeChoice> themes READ themes NOTIFY changed)
    Q_PROPERTY(QList<hansa::desktop::WelcomeChoice> aims READ aims NOTIFY changed)

public:
    using QObject::QObject;

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    /// Whether nobody answered or skipped them yet, and nothing is known of the user.
    [[nodiscard]] bool isWanted() const;
    [[nodiscard]] QString organisation() const { return QString::fromStdString(m_said.organisation); }
    [[nodiscard]] QString organisationName() const { return m_organisationName; }
    [[nodiscard]] QString country() const { return QString::fromStdString(m_said.country); }
    void setCountry(const QString &code);
    [[nodiscard]] QList<WelcomeChoice> themes() const; ///< all sectors, by name
    /// What can be asked of a partner with what was said so far.
    [[nodiscard]] QList<WelcomeChoice> aims() const;

    /// That is us: its country and themes are taken over. An empty id: none of the catalogue.
    Q_INVOKABLE void choose(const QString &id);
    Q_INVOKABLE void toggleTheme(const QString &id);
    Q_INVOKABLE void toggleAim(const QString &id);
    /// Keeps what was said; returns the search that follows from it as JSON, empty where nothing was said.
    Q_INVOKABLE [[nodiscard]] QString finish();
    /// Not asked again.
    Q_INVOKABLE void skip();

Q_SIGNALS:
    void sessionChanged();
    void wantedChanged();
    void changed();

private:
    void take(const catalogue::Organisation &organisation);

    Session *m_session = nullptr;
    Introduction m_said;
    QString m_organisationName;
};

} // namespace hansa::desktop
