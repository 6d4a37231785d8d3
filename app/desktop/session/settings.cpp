// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/session/settings.h"

#include "calls/fit/fitsubject.h"
#include "calls/tracking/reminders.h"
#include "catalogue/vocabularies.h"
#include "desktop/naming/dimensionwords.h"
#include "desktop/naming/typednumber.h"

#include <algorithm>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;

namespace
{
constexpr auto themeKey = "window.theme";
constexpr auto textScaleKey = "window.text-scale";
constexpr auto languageKey = "window.language";
constexpr auto reducedMotionKey = "window.reduced-motion";
constexpr auto geometryKey = "window.geometry";
constexpr auto maximisedKey = "window.maximised";
constexpr auto roomKey = "window.room";
constexpr auto criteriaKey = "search.criteria";
constexpr auto panesKey = "search.panes";
constexpr auto mapTilesKey = "map.tiles";
constexpr auto countryKey = "user.country";
constexpr auto organisationKey = "user.organisation";
constexpr auto fitForKey = "calls.fit-for";
constexpr auto backgroundKey = "window.background";
constexpr auto welcomedKey = "window.welcomed";
constexpr auto remindersKey = "calls.reminders";
constexpr auto updateHoursKey = "sync.update-hours";
constexpr auto keptErasuresKey = "changes.kept-erasures";
constexpr auto labelsSeenKey = "changes.labels-seen";
constexpr auto changesSeenKey = "changes.seen";
/// As the engine reads it; empty where it is no amount.
QString plainAmount(const QString &typed)
{
    const auto amount = typedNumber(typed);
    return amount && *amount > 0 ? plainNumber(*amount) : QString();
}

constexpr int daily = 24;
constexpr int weekly = 7 * daily;
} // namespace

Settings::Settings(QObject *parent)
    : QObject(parent)
{
}

void Settings::load(std::map<std::string, std::string> values, Save save)
{
    m_values = std::move(values);
    m_save = std::move(save);
    Q_EMIT changed();
}

QString Settings::theme() const
{
    return value(themeKey, u"system"_s);
}

void Settings::setTheme(const QString &theme)
{
    set(themeKey, theme);
}

double Settings::textScale() const
{
    bool valid = false;
    const double scale = value(textScaleKey).toDouble(&valid);
    return valid ? std::clamp(scale, 1.0, 2.0) : 1.0;
}

void Settings::setTextScale(double scale)
{
    set(textScaleKey, QString::number(std::clamp(scale, 1.0, 2.0)));
}

bool Settings::reducedMotion() const
{
    return isSet(reducedMotionKey);
}

void Settings::setReducedMotion(bool reduced)
{
    setFlag(reducedMotionKey, reduced);
}

QString Settings::language() const
{
    return value(languageKey);
}

void Settings::setLanguage(const QString &language)
{
    set(languageKey, language);
}

QRect Settings::geometry() const
{
    const auto parts = value(geometryKey).split(u' ');
    if (parts.size() != 4)
        return {};
    return {parts[0].toInt(), parts[1].toInt(), parts[2].toInt(), parts[3].toInt()};
}

void Settings::setGeometry(const QRect &geometry)
{
    set(geometryKey, u"%1 %2 %3 %4"_s.arg(geometry.x()).arg(geometry.y()).arg(geometry.width()).arg(geometry.height()));
}

bool Settings::isMaximised() const
{
    return isSet(maximisedKey);
}

void Settings::setMaximised(bool maximised)
{
    setFlag(maximisedKey, maximised);
}

QString Settings::room() const
{
    return value(roomKey, u"search"_s);
}

void Settings::setRoom(const QString &room)
{
    set(roomKey, room);
}

QString Settings::criteria() const
{
    return value(criteriaKey);
}

void Settings::setCriteria(const QString &criteria)
{
    set(criteriaKey, criteria);
}

QString Settings::panes() const
{
    return value(panesKey);
}

void Settings::setPanes(const QString &panes)
{
    set(panesKey, panes);
}

QString Settings::mapTiles() const
{
    return value(mapTilesKey);
}

void Settings::setMapTiles(const QString &address)
{
    set(mapTilesKey, address);
}

QString Settings::country() const
{
    return value(countryKey);
}

void Settings::setCountry(const QString &country)
{
    set(countryKey, country);
}

QString Settings::ownOrganisation() const
{
    return value(organisationKey);
}

void Settings::setOwnOrganisation(const QString &id)
{
    set(organisationKey, id);
}

QString Settings::fitFor() const
{
    return value(fitForKey);
}

QString Settings::fitSubject() const
{
    return fitFor().isEmpty() ? ownOrganisation() : fitFor();
}

void Settings::setFitFor(const QString &subject)
{
    set(fitForKey, subject);
}

QString Settings::grantFrom() const
{
    return value(calls::grantFromSetting.data());
}

void Settings::setGrantFrom(const QString &euros)
{
    set(calls::grantFromSetting.data(), plainAmount(euros));
}

QString Settings::grantTo() const
{
    return value(calls::grantToSetting.data());
}

void Settings::setGrantTo(const QString &euros)
{
    set(calls::grantToSetting.data(), plainAmount(euros));
}

bool Settings::isWelcomed() const
{
    return isSet(welcomedKey);
}

void Settings::setWelcomed(bool welcomed)
{
    setFlag(welcomedKey, welcomed);
}

bool Settings::isBackground() const
{
    return isSet(backgroundKey);
}

void Settings::setBackground(bool background)
{
    setFlag(backgroundKey, background);
}

QStringList Settings::countryCodes()
{
    QStringList codes;
    for (const catalogue::Term &term : catalogue::Vocabularies::builtIn().terms(catalogue::Vocabulary::Country))
        codes += QString::fromStdString(term.id);
    std::ranges::sort(codes, [](const QString &a, const QString &b) {
        return QString::localeAwareCompare(countryName(a), countryName(b)) < 0;
    });
    codes.prepend(QString());
    return codes;
}

QString Settings::countryName(const QString &code)
{
    return code.isEmpty() ? tr("not said") : valueName(search::Dimension::Country, code.toStdString());
}

QString Settings::reminders() const
{
    return value(remindersKey, QString::fromUtf8(calls::usualReminders));
}

void Settings::setReminders(const QString &days)
{
    set(remindersKey, days);
}

int Settings::updateHours() const
{
    bool valid = false;
    const int hours = value(updateHoursKey).toInt(&valid);
    return valid ? std::clamp(hours, 0, weekly) : daily;
}

void Settings::setUpdateHours(int hours)
{
    set(updateHoursKey, QString::number(std::clamp(hours, 0, weekly)));
}

QStringList Settings::keptErasures() const
{
    return value(keptErasuresKey).split(u'\n', Qt::SkipEmptyParts);
}

void Settings::setKeptErasures(const QStringList &answers)
{
    set(keptErasuresKey, answers.join(u'\n'));
}

QString Settings::labelsSeen() const
{
    return value(labelsSeenKey);
}

void Settings::setLabelsSeen(const QString &moment)
{
    set(labelsSeenKey, moment);
}

QString Settings::changesSeen() const
{
    return value(changesSeenKey);
}

void Settings::setChangesSeen(const QString &moment)
{
    set(changesSeenKey, moment);
}

QString Settings::value(const char *key, const QString &otherwise) const
{
    const auto found = m_values.find(key);
    return found == m_values.end() ? otherwise : QString::fromStdString(found->second);
}

bool Settings::isSet(const char *key) const
{
    return value(key) == "yes"_L1;
}

void Settings::setFlag(const char *key, bool yes)
{
    set(key, yes ? u"yes"_s : u"no"_s);
}

void Settings::set(const char *key, const QString &value)
{
    auto &held = m_values[key];
    auto text = value.toStdString();
    if (held == text)
        return;
    held = std::move(text);
    if (m_save)
        m_save(key, held);
    Q_EMIT changed();
}

} // namespace hansa::desktop
