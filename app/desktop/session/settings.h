// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QObject>
#include <QRect>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <map>
#include <string>

namespace hansa::desktop
{

/// What the user set for the window, kept in the workspace. Owned by the session.
class Settings : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The session has the settings.")
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY changed)
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY changed)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY changed)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(QRect geometry READ geometry WRITE setGeometry NOTIFY changed)
    Q_PROPERTY(bool maximised READ isMaximised WRITE setMaximised NOTIFY changed)
    Q_PROPERTY(QString room READ room WRITE setRoom NOTIFY changed)
    Q_PROPERTY(QString criteria READ criteria WRITE setCriteria NOTIFY changed)
    Q_PROPERTY(QString mapTiles READ mapTiles WRITE setMapTiles NOTIFY changed)
    Q_PROPERTY(QString panes READ panes WRITE setPanes NOTIFY changed)
    Q_PROPERTY(QString country READ country WRITE setCountry NOTIFY changed)
    Q_PROPERTY(QString ownOrganisation READ ownOrganisation WRITE setOwnOrganisation NOTIFY changed)
    Q_PROPERTY(QString fitFor READ fitFor WRITE setFitFor NOTIFY changed)
    Q_PROPERTY(QString grantFrom READ grantFrom WRITE setGrantFrom NOTIFY changed)
    Q_PROPERTY(QString grantTo READ grantTo WRITE setGrantTo NOTIFY changed)
    Q_PROPERTY(bool background READ isBackground WRITE setBackground NOTIFY changed)
    Q_PROPERTY(QStringList countryCodes READ countryCodes CONSTANT)
    Q_PROPERTY(QString reminders READ reminders WRITE setReminders NOTIFY changed)
    Q_PROPERTY(int updateHours READ updateHours WRITE setUpdateHours NOTIFY changed)

public:
    using Save = std::function<void(const std::string &key, const std::string &value)>;

    explicit Settings(QObject *parent = nullptr);
    /// Takes over what the workspace holds, and where changes go from now on.
    void load(std::map<std::string, std::string> values, Save save);

    [[nodiscard]] QString theme() const; ///< "system", "light", "dark", "high-contrast"
    void setTheme(const QString &theme);
    [[nodiscard]] double textScale() const; ///< 1 to 2
    void setTextScale(double scale);
    [[nodiscard]] bool reducedMotion() const;
    void setReducedMotion(bool reduced);
    [[nodiscard]] QString language() const; ///< as QLocale names it, from the next start on; empty: the system's
    void setLanguage(const QString &language);
    [[nodiscard]] QRect geometry() const; ///< of the window, invalid before it was closed once
    void setGeometry(const QRect &geometry);
    [[nodiscard]] bool isMaximised() const;
    void setMaximised(bool maximised);
    [[nodiscard]] QString room() const; ///< the room the window was in
    void setRoom(const QString &room);
    [[nodiscard]] QString criteria() const; ///< the last search, as JSON
    void setCriteria(const QString &criteria);
    [[nodiscard]] QString panes() const; ///< how the panes of the search room stand, as PaneLayout writes it
    void setPanes(const QString &panes);
    [[nodiscard]] QString mapTiles() const; ///< the server of map tiles, as TileServer::address; empty: none
    void setMapTiles(const QString &address);
    [[nodiscard]] QString country() const; ///< the user's own, ISO 3166; empty: not said
    void setCountry(const QString &country);
    [[nodiscard]] QString ownOrganisation() const; ///< the id of the user's own; empty: not said
    void setOwnOrganisation(const QString &id);
    [[nodiscard]] bool isWelcomed() const; ///< whether the questions of the first start were answered or skipped
    void setWelcomed(bool welcomed);
    [[nodiscard]] QString fitFor() const; ///< whom calls are to fit, as calls::toText(FitSubject); empty: the own
    void setFitFor(const QString &subject);
    [[nodiscard]] QString fitSubject() const; ///< fitFor(), else ownOrganisation()
    /// All that a fit depends on: as long as it stays, no fit changes.
    [[nodiscard]] QStringList fitState() const { return {fitSubject(), grantFrom(), grantTo()}; }
    [[nodiscard]] QString grantFrom() const; ///< euros that one grant is to bring; empty: not said
    void setGrantFrom(const QString &euros);
    [[nodiscard]] QString grantTo() const; ///< euros that are more than one can carry; empty: not said
    void setGrantTo(const QString &euros);
    [[nodiscard]] bool isBackground() const; ///< whether reminders come when the window is closed
    void setBackground(bool background);
    [[nodiscard]] static QStringList countryCodes(); ///< "" first, then all by name
    Q_INVOKABLE [[nodiscard]] static QString countryName(const QString &code);
    [[nodiscard]] QString reminders() const; ///< days before a deadline, as calls::reminderDays() reads them
    void setReminders(const QString &days);
    [[nodiscard]] int updateHours() const; ///< how often catalogues are brought up to date; 0: when asked
    void setUpdateHours(int hours);
    [[nodiscard]] QStringList keptErasures() const; ///< wishes to forget that the user does not follow
    void setKeptErasures(const QStringList &answers);
    [[nodiscard]] QString labelsSeen() const; ///< when the user last looked at which labels ended, ISO 8601
    void setLabelsSeen(const QString &moment);
    [[nodiscard]] QString changesSeen() const; ///< when the user last looked at what changed, ISO 8601
    void setChangesSeen(const QString &moment);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString value(const char *key, const QString &otherwise = {}) const;
    void set(const char *key, const QString &value);
    [[nodiscard]] bool isSet(const char *key) const; ///< a flag; one that was never set is not
    void setFlag(const char *key, bool yes);

    std::map<std::string, std::string> m_values;
    Save m_save;
};

} // namespace hansa::desktop
