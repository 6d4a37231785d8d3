// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/welcome/welcome.h"

#include "catalogue/vocabularies.h"
#include "desktop/naming/dimensionwords.h"
#include "search/criteriajson.h"

#include <QCollator>

#include <algorithm>
#include <array>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;

namespace
{

struct AimName {
    Aim aim;
    const char *id;
};
constexpr std::array aimNames{AimName{Aim::Abroad, "abroad"}, AimName{Aim::LooksForUs, "looks-for-us"},
                              AimName{Aim::NearEnough, "near-enough"}, AimName{Aim::Overseas, "overseas"},
                              AimName{Aim::SmallMembers, "small-members"}};

template<typename Value> void toggle(std::vector<Value> &values, const Value &value)
{
    if (std::erase(values, value) == 0)
        values.push_back(value);
}

} // namespace

void Welcome::setSession(Session *session)
{
    m_session = session;
    m_said.country = session->settings()->country().toStdString();
    Q_EMIT sessionChanged();
    Q_EMIT wantedChanged();
    Q_EMIT changed();
}

bool Welcome::isWanted() const
{
    const Settings *settings = m_session ? m_session->settings() : nullptr;
    return settings != nullptr && !settings->isWelcomed() && settings->ownOrganisation().isEmpty()
        && settings->country().isEmpty() && settings->criteria().isEmpty();
}

void Welcome::setCountry(const QString &code)
{
    m_said.country = code.toStdString();
    Q_EMIT changed();
}

QList<WelcomeChoice> Welcome::themes() const
{
    QList<WelcomeChoice> themes;
    for (const auto &term : catalogue::Vocabularies::builtIn().terms(catalogue::Vocabulary::Sector))
        themes.push_back({QString::fromStdString(term.id), valueName(search::Dimension::Sector, term.id),
                          std::ranges::contains(m_said.themes, term.id)});
    std::ranges::sort(themes, QCollator(), &WelcomeChoice::name);
    return themes;
}

QList<WelcomeChoice> Welcome::aims() const
{
    QList<WelcomeChoice> aims;
    for (const auto &[aim, id] : aimNames) {
        QString name;
        switch (aim) {
        case Aim::Abroad:
            name = m_said.country.empty() ? QString() : tr("Partners abroad");
            break;
        case Aim::LooksForUs:
            name = m_said.country.empty() ? QString() : tr("Who look for partners in our country");
            break;
        case Aim::NearEnough:
            name = m_said.place ? tr("Near enough to visit") : QString();
            break;
        case Aim::Overseas:
            name = tr("Outside Europe");
            break;
        case Aim::SmallMembers:
            name = tr("With many small and medium-sized members");
            break;
        }
        if (!name.isEmpty())
            aims.push_back({QString::fromLatin1(id), name, std::ranges::contains(m_said.aims, aim)});
    }
    return aims;
}

void Welcome::choose(const QString &id)
{
    m_said.organisation = id.toStdString();
    m_said.place.reset();
    m_organisationName.clear();
    Q_EMIT changed();
    if (id.isEmpty())
        return;
    m_session->store()
        .run([id = id.toStdString()](Store &store) { return store.cache.records().one<catalogue::Organisation>(id); })
        .then(this, [this, id](const Result<std::optional<catalogue::Organisation>> &read) {
            if (m_session->check(this, read) && *read && id == organisation())
                take(**read);
        });
}

void Welcome::take(const catalogue::Organisation &organisation)
{
    m_organisationName = QString::fromStdString(organisation.name);
    if (!organisation.country.empty())
        m_said.country = organisation.country;
    if (!organisation.sectors.empty())
        m_said.themes = organisation.sectors;
    if (organisation.lat && organisation.lon)
        m_said.place = LatLon{*organisation.lat, *organisation.lon};
    m_said.placeName = organisation.city.empty() ? organisation.name : organisation.city;
    Q_EMIT changed();
}

void Welcome::toggleTheme(const QString &id)
{
    toggle(m_said.themes, id.toStdString());
    Q_EMIT changed();
}

void Welcome::toggleAim(const QString &id)
{
    const auto known = std::ranges::find(aimNames, id.toStdString(), &AimName::id);
    if (known != aimNames.end()) {
        toggle(m_said.aims, known->aim);
        Q_EMIT changed();
    }
}

QString Welcome::finish()
{
    Settings *settings = m_session->settings();
    if (!m_said.organisation.empty())
        settings->setOwnOrganisation(organisation());
    if (!m_said.country.empty())
        settings->setCountry(country());
    skip();
    const search::Criteria criteria = firstSearch(m_said);
    return criteria.list.empty() ? QString() : QString::fromStdString(search::writeCriteria(criteria));
}

void Welcome::skip()
{
    m_session->settings()->setWelcomed(true);
    Q_EMIT wantedChanged();
}

} // namespace hansa::desktop
