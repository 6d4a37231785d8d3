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

class Words
{
    Q_DECLARE_TR_FUNCTIONS(hansa::desktop::DimensionWords)
};

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
        return Words::tr("partners in our country");
    if (value.size() == 2 && Vocabularies::builtIn().country(value))
        return Words::tr("partners in %1").arg(term(Vocabulary::Country, value));
    return readable(value);
}

QString partnershipName(std::string_view value)
{
    const auto colon = value.find(':');
    const auto rest = colon == std::string_view::npos ? value : value.substr(colon + 1);
    if (value.starts_with("theme:"))
        return term(Vocabulary::Sector, rest);
    if (value.starts_with("with:") && rest.size() == 2)
        return Words::tr("with %1").arg(term(Vocabulary::Country, rest));
    if (value.starts_with("programme:"))
        return qt(rest);
    return readable(rest.starts_with("org:") ? rest.substr(4) : rest);
}

QString rangeSummary(const search::Criterion &criterion)
{
    const QLocale locale;
    const auto number = [&](double value) {
        return criterion.dimension == Dimension::Founded ? QString::number(int(value))
                                                         : locale.toString(value, 'f', QLocale::FloatingPointShortest);
    };
    if (criterion.atLeast && criterion.atMost)
        return Words::tr("%1 to %2").arg(number(*criterion.atLeast), number(*criterion.atMost));
    if (criterion.atLeast)
        return Words::tr("at least %1").arg(number(*criterion.atLeast));
    if (criterion.atMost)
        return Words::tr("at most %1").arg(number(*criterion.atMost));
    return Words::tr("any number");
}

QString nearnessSummary(const search::Nearness &nearness)
{
    QString within = Words::tr("within %1 km").arg(QLocale().toString(nearness.withinKm, 'f', 0));
    switch (nearness.falloff) {
    case search::Falloff::Linear:
        return Words::tr("%1, falling off").arg(within);
    case search::Falloff::Soft:
        return Words::tr("%1, falling off softly").arg(within);
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
        return Words::tr("Words");
    case Dimension::Sector:
        return Words::tr("Sector");
    case Dimension::Ecosystem:
        return Words::tr("Industrial ecosystem");
    case Dimension::Technology:
        return Words::tr("Technology");
    case Dimension::Language:
        return Words::tr("Language");
    case Dimension::Service:
        return Words::tr("Service");
    case Dimension::Network:
        return Words::tr("Network");
    case Dimension::Keyword:
        return Words::tr("Keyword");
    case Dimension::Country:
        return Words::tr("Country");
    case Dimension::Region:
        return Words::tr("Region");
    case Dimension::Distance:
        return Words::tr("Distance");
    case Dimension::Area:
        return Words::tr("Area on the map");
    case Dimension::MembersTotal:
        return Words::tr("Members");
    case Dimension::MembersSme:
        return Words::tr("SMEs");
    case Dimension::MembersLarge:
        return Words::tr("Large companies");
    case Dimension::MembersResearch:
        return Words::tr("Research members");
    case Dimension::Staff:
        return Words::tr("Staff");
    case Dimension::Founded:
        return Words::tr("Founded");
    case Dimension::Label:
        return Words::tr("Quality label");
    case Dimension::Nace:
        return Words::tr("NACE activity");
    case Dimension::LooksFor:
        return Words::tr("Looks for");
    case Dimension::Partnership:
        return Words::tr("Partnership");
    case Dimension::AsOf:
        return Words::tr("As of");
    }
    return {};
}

QString valueName(Dimension dimension, std::string_view value)
{
    if (value.empty())
        return Words::tr("not stated");
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
        return Words::tr("Near %1").arg(qt(criterion.nearness->name));
    return dimensionTitle(criterion.dimension);
}

QString criterionSummary(const search::Criterion &criterion)
{
    if (criterion.nearness)
        return nearnessSummary(*criterion.nearness);
    if (criterion.area)
        return criterion.area->name.empty() ? Words::tr("the part that was in view") : qt(criterion.area->name);
    if (search::isRange(criterion.dimension))
        return rangeSummary(criterion);
    if (criterion.dimension == Dimension::AsOf)
        return criterion.from ? Words::tr("%1 or later").arg(qt(criterion.from->toString())) : Words::tr("any date");
    QStringList names;
    for (const auto &value : criterion.values)
        names += valueName(criterion.dimension, value);
    if (names.isEmpty())
        return Words::tr("choose what it is to be");
    QString summary = names.join(criterion.allOf ? Words::tr(" and ") : Words::tr(" or "));
    if (criterion.validOn)
        summary += u' ' + Words::tr("(valid %1)").arg(dayText(*criterion.validOn));
    return summary;
}

QString modeWord(search::Mode mode)
{
    switch (mode) {
    case search::Mode::Must:
        return Words::tr("must");
    case search::Mode::Prefer:
        return Words::tr("prefer");
    case search::Mode::Exclude:
        break;
    }
    return Words::tr("exclude");
}

} // namespace hansa::desktop
