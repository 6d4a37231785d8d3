// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "desktop/naming/dimensionwords.h"

#include "catalogue/vocabularies.h"
#include "desktop/naming/agewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace hansa::desktop
{

using namespace Qt::StringLiterals;
using catalogue::Vocabularies;
using catalogue::Vocabulary;
using search::Dimension;

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("hansa::desktop::DimensionWords", text);
}

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString term(Vocabulary vocabulary, std::string_view value)
{
    return qt(Vocabularies::builtIn().name(vocabulary, value, uiLanguage()));
}

QString readable(std::string_view id)
{
    QString text = qt(id).replace(u'-', u' ').replace(u'_', u' ');
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString languageName(std::string_view code)
{
    const auto language = QLocale::codeToLanguage(qt(code), QLocale::ISO639Part1);
    return language == QLocale::AnyLanguage ? qt(code) : QLocale::languageToString(language);
}

QString looksForName(std::string_view value)
{
    if (value == "mine")
        return tr("partners in our country");
    if (value.size() == 2 && Vocabularies::builtIn().country(value))
        return tr("partners in %1").arg(term(Vocabulary::Country, value));
    return readable(value);
}

QString partnershipName(std::string_view value)
{
    const auto colon = value.find(':');
    const auto rest = colon == std::string_view::npos ? value : value.substr(colon + 1);
    if (value.starts_with("theme:"))
        return term(Vocabulary::Sector, rest);
    if (value.starts_with("with:") && rest.size() == 2)
        return tr("with %1").arg(term(Vocabulary::Country, rest));
    if (value.starts_with("programme:"))
        return qt(rest);
    return readable(rest.starts_with("org:") ? rest.substr(4) : rest);
}

QString rangeSummary(const search::Criterion &criterion)
{
    const QLocale locale;
    const auto number = [&](double value) {
        return criterion.dimension == Dimension::Founded ? QString::number(int(value)) : locale.toString(value, 'g', 9);
    };
    if (criterion.atLeast && criterion.atMost)
        return tr("%1 to %2").arg(number(*criterion.atLeast), number(*criterion.atMost));
    if (criterion.atLeast)
        return tr("at least %1").arg(number(*criterion.atLeast));
    if (criterion.atMost)
        return tr("at most %1").arg(number(*criterion.atMost));
    return tr("any number");
}

QString nearnessSummary(const search::Nearness &nearness)
{
    const QString within = tr("within %1 km").arg(QLocale().toString(nearness.withinKm, 'f', 0));
    switch (nearness.falloff) {
    case search::Falloff::Linear:
        return tr("%1, falling off").arg(within);
    case search::Falloff::Soft:
        return tr("%1, falling off softly").arg(within);
    case search::Falloff::Step:
        break;
    }
    return within;
}

} // namespace

std::string uiLanguage()
{
    return QLocale().name().left(2).toStdString();
}

QString dimensionTitle(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Text:
        return tr("Words");
    case Dimension::Sector:
        return tr("Sector");
    case Dimension::Ecosystem:
        return tr("Industrial ecosystem");
    case Dimension::Technology:
        return tr("Technology");
    case Dimension::Language:
        return tr("Language");
    case Dimension::Service:
        return tr("Service");
    case Dimension::Network:
        return tr("Network");
    case Dimension::Keyword:
        return tr("Keyword");
    case Dimension::Country:
        return tr("Country");
    case Dimension::Region:
        return tr("Region");
    case Dimension::Distance:
        return tr("Distance");
    case Dimension::Area:
        return tr("Area on the map");
    case Dimension::MembersTotal:
        return tr("Members");
    case Dimension::MembersSme:
        return tr("SMEs");
    case Dimension::MembersLarge:
        return tr("Large companies");
    case Dimension::MembersResearch:
        return tr("Research members");
    case Dimension::Staff:
        return tr("Staff");
    case Dimension::Founded:
        return tr("Founded");
    case Dimension::Label:
        return tr("Quality label");
    case Dimension::Nace:
        return tr("NACE activity");
    case Dimension::LooksFor:
        return tr("Looks for");
    case Dimension::Partnership:
        return tr("Partnership");
    case Dimension::AsOf:
        return tr("As of");
    }
    return {};
}

QString valueName(Dimension dimension, std::string_view value)
{
    if (value.empty())
        return tr("not stated");
    switch (dimension) {
    case Dimension::Sector:
        return term(Vocabulary::Sector, value);
    case Dimension::Ecosystem:
        return term(Vocabulary::Ecosystem, value);
    case Dimension::Technology:
        return term(Vocabulary::Technology, value);
    case Dimension::Country:
        return term(Vocabulary::Country, value);
    case Dimension::Region: {
        const auto name = Vocabularies::builtIn().regionName(value, uiLanguage());
        return name.empty() ? qt(value) : u"%1 (%2)"_s.arg(qt(name), qt(value));
    }
    case Dimension::Language:
        return languageName(value);
    case Dimension::Label:
        return qt(value).replace(u':', u' ');
    case Dimension::Service:
        return readable(value);
    case Dimension::LooksFor:
        return looksForName(value);
    case Dimension::Partnership:
        return partnershipName(value);
    default:
        return qt(value);
    }
}

QString criterionTitle(const search::Criterion &criterion)
{
    if (criterion.nearness && !criterion.nearness->name.empty())
        return tr("Near %1").arg(qt(criterion.nearness->name));
    return dimensionTitle(criterion.dimension);
}

QString criterionSummary(const search::Criterion &criterion)
{
    if (criterion.nearness)
        return nearnessSummary(*criterion.nearness);
    if (criterion.area)
        return criterion.area->name.empty() ? tr("the part that was in view") : qt(criterion.area->name);
    if (search::isRange(criterion.dimension))
        return rangeSummary(criterion);
    if (criterion.dimension == Dimension::AsOf)
        return criterion.from ? tr("%1 or later").arg(qt(criterion.from->toString())) : tr("any date");
    QStringList names;
    for (const auto &value : criterion.values)
        names += valueName(criterion.dimension, value);
    if (names.isEmpty())
        return tr("choose what it is to be");
    QString summary = names.join(criterion.allOf ? tr(" and ") : tr(" or "));
    if (criterion.validOn)
        summary += u' ' + tr("(valid %1)").arg(dayText(*criterion.validOn));
    return summary;
}

QString modeWord(search::Mode mode)
{
    switch (mode) {
    case search::Mode::Must:
        return tr("must");
    case search::Mode::Prefer:
        return tr("prefer");
    case search::Mode::Exclude:
        break;
    }
    return tr("exclude");
}

} // namespace hansa::desktop
