// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/rooms/listedrecord.h"

#include <QCoreApplication>

#include <algorithm>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;

namespace
{
class Words
{
    Q_DECLARE_TR_FUNCTIONS(hansa::desktop::CountryRoom)

public:
    static QString continent(std::string_view name)
    {
        if (name == "Europe")
            return tr("Europe");
        if (name == "Americas")
            return tr("Americas");
        if (name == "Asia")
            return tr("Asia");
        if (name == "Africa")
            return tr("Africa");
        if (name == "Oceania")
            return tr("Oceania");
        return text(name);
    }
};

QString groupName(const std::string &value, const RecordContext &)
{
    if (value == "candidate")
        return Words::tr("Candidates");
    return value == "other" ? Words::tr("Others") : text(value);
}

QString continentName(const std::string &value, const RecordContext &)
{
    return Words::continent(value);
}

QString holdsName(const std::string &value, const RecordContext &)
{
    if (value == "s3")
        return Words::tr("With smart specialisation");
    return value == "policy" ? Words::tr("With cluster policy") : Words::tr("With programmes");
}

ListedRecord list(const catalogue::Record &record, const RecordContext &context)
{
    const auto &country = std::get<catalogue::Country>(record);
    const auto *facts = context.vocabularies->country(country.code);
    const QString name = facts ? context.country(country.code) : text(country.name);
    QString programmes;
    for (const auto &programme : country.programmes)
        programmes += text(programme.name) + u'\n';
    ListedRecord listed;
    setCommon(listed, country.id, name,
              {text(country.name), text(country.code), text(country.summary), text(country.policy), programmes});
    QStringList details;
    if (facts) {
        details << Words::continent(facts->continent);
        listed.values[0] = facts->groups;
        listed.values[1] = {facts->continent};
        if (std::ranges::contains(facts->groups, "EU"))
            details << Words::tr("EU");
        else if (std::ranges::contains(facts->groups, "candidate"))
            details << Words::tr("candidate");
        else if (std::ranges::contains(facts->groups, "EFTA"))
            details << Words::tr("EFTA");
    }
    if (listed.values[0].empty())
        listed.values[0] = {"other"};
    if (country.s3) {
        details << Words::tr("smart specialisation");
        listed.values[2].push_back("s3");
    }
    if (!country.policy.empty())
        listed.values[2].push_back("policy");
    if (!country.programmes.empty())
        listed.values[2].push_back("programmes");
    listed.details = factLine(details);
    const int count = int(country.programmes.size());
    if (count > 0)
        listed.figure = count == 1 ? Words::tr("1 programme") : Words::tr("%n programmes", nullptr, count);
    if (!country.institutions.empty())
        listed.aside = text(country.institutions.front().name);
    listed.places = {SortPlace{}, SortPlace{0, -double(count)}, SortPlace{}, SortPlace{}};
    return listed;
}
} // namespace

RoomDescription countryRoom()
{
    return {
        .kind = RecordKind::Country,
        .placeholder = Words::tr("Find a country, a programme"),
        .filters = {{u"group"_s,
                     Words::tr("Group"),
                     Words::tr("All"),
                     true,
                     {"EU", "EEA", "EFTA", "candidate", "other"},
                     groupName},
                    {u"continent"_s, Words::tr("Continent"), Words::tr("All continents"), false, {}, continentName},
                    {u"holds"_s,
                     Words::tr("Known"),
                     Words::tr("Whatever is known"),
                     false,
                     {"policy", "programmes", "s3"},
                     holdsName}},
        .sorts = {{u"title"_s, Words::tr("by name")}, {u"programmes"_s, Words::tr("most programmes first")}},
        .counted = [](int n) { return n == 1 ? Words::tr("1 country") : Words::tr("%n countries", nullptr, n); },
        .list = list,
        .mentioned = [](const catalogue::Record &) { return std::vector<std::string>(); },
    };
}

} // namespace hansa::desktop
