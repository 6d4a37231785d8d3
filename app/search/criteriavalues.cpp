// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/criteriavalues.h"

#include "base/fold.h"
#include "catalogue/vocabularies.h"
#include "search/criteriatext.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace hansa::search
{

namespace
{

using catalogue::Vocabularies;
using catalogue::Vocabulary;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::search::CriteriaValues)
};

std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> now(b.size() + 1);
    std::iota(last.begin(), last.end(), 0);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        now[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j)
            now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
        last.swap(now);
    }
    return last[b.size()];
}

std::optional<Vocabulary> vocabularyOf(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Sector:
        return Vocabulary::Sector;
    case Dimension::Ecosystem:
        return Vocabulary::Ecosystem;
    case Dimension::Technology:
        return Vocabulary::Technology;
    case Dimension::Country:
        return Vocabulary::Country;
    case Dimension::Region:
        return Vocabulary::Region;
    default:
        return std::nullopt;
    }
}

/// A region code, the beginning of one, or the code of a country.
bool isRegion(const Vocabularies &vocabularies, std::string_view value)
{
    if (vocabularies.contains(Vocabulary::Region, value) || !vocabularies.regionName(value).empty())
        return true;
    return std::ranges::any_of(vocabularies.regions(),
                               [&](const auto &region) { return region.code.starts_with(value); });
}

ValueIssue inNoVocabulary(Vocabulary vocabulary, std::string_view value, const Vocabularies &vocabularies)
{
    QStringList near;
    for (const auto &suggestion : vocabularies.nearest(vocabulary, value)) {
        const QString id = QString::fromStdString(suggestion.id);
        const QString name = QString::fromStdString(suggestion.name);
        near << (name.isEmpty() || name.compare(id, Qt::CaseInsensitive) == 0
                     ? id
                     : QStringLiteral("%1 (%2)").arg(id, name));
    }
    return {Words::tr("\"%1\" is in no vocabulary").arg(QString::fromUtf8(value)),
            near.isEmpty() ? QString() : Words::tr("Did you mean %1?").arg(near.join(Words::tr(" or ")))};
}

} // namespace

QString nearestOf(std::string_view wrong, std::span<const std::string_view> choices)
{
    constexpr std::size_t longest = 100; // what is longer is like none of them
    std::vector<std::pair<std::size_t, std::string_view>> near;
    if (wrong.size() > longest)
        return {};
    for (const auto choice : choices) {
        const std::size_t distance = wrong.size() > 2 && choice.starts_with(wrong) ? 1 : editDistance(wrong, choice);
        if (distance <= std::max<std::size_t>(1, wrong.size() / 3))
            near.emplace_back(distance, choice);
    }
    std::ranges::sort(near);
    QStringList out;
    for (std::size_t i = 0; i < std::min<std::size_t>(3, near.size()); ++i)
        out << QString::fromUtf8(near[i].second);
    return out.join(Words::tr(" or "));
}

std::optional<Dimension> dimensionFromAnyName(std::string_view name)
{
    if (const auto dimension = dimensionFromName(name))
        return dimension;
    if (name == "technologies")
        return Dimension::Technology;
    if (name == "countries")
        return Dimension::Country;
    if (name.ends_with('s'))
        return dimensionFromName(name.substr(0, name.size() - 1));
    return std::nullopt;
}

QString dimensionHint(std::string_view wrong)
{
    std::vector<std::string_view> names;
    QStringList all;
    for (std::size_t i = 0; i < dimensionCount; ++i) {
        names.push_back(dimensionName(Dimension(i)));
        all << QString::fromUtf8(names.back());
    }
    const QString near = nearestOf(wrong, names);
    return near.isEmpty() ? Words::tr("There are: %1.").arg(all.join(QStringLiteral(", ")))
                          : Words::tr("Did you mean %1?").arg(near);
}

std::optional<ValueIssue> issueWith(Dimension dimension, std::string_view value, const Vocabularies &vocabularies)
{
    if (dimension == Dimension::Partnership) {
        if (value.starts_with("theme:") && !vocabularies.contains(Vocabulary::Sector, value.substr(6)))
            return inNoVocabulary(Vocabulary::Sector, value.substr(6), vocabularies);
        return std::nullopt;
    }
    const auto vocabulary = vocabularyOf(dimension);
    if (!vocabulary)
        return std::nullopt;
    const bool known =
        dimension == Dimension::Region ? isRegion(vocabularies, value) : vocabularies.contains(*vocabulary, value);
    return known ? std::nullopt : std::optional(inNoVocabulary(*vocabulary, value, vocabularies));
}

QString incompleteness(const Criterion &criterion)
{
    switch (criterion.dimension) {
    case Dimension::Distance:
        return criterion.nearness && criterion.nearness->withinKm > 0 ? QString()
                                                                      : Words::tr("a place and a distance are missing");
    case Dimension::Area:
        return criterion.area && (criterion.area->box || !criterion.area->rings.empty())
            ? QString()
            : Words::tr("the area is missing");
    case Dimension::AsOf:
        return criterion.from ? QString() : Words::tr("the date is missing");
    default:
        break;
    }
    if (isRange(criterion.dimension)) {
        if (!criterion.atLeast && !criterion.atMost)
            return Words::tr("at least and at most are both missing");
        if (criterion.atLeast && criterion.atMost && *criterion.atLeast > *criterion.atMost)
            return Words::tr("the lower end is above the upper one");
        return {};
    }
    if (criterion.values.empty())
        return Words::tr("there is no value");
    if (criterion.values.size() > mostValues)
        return Words::tr("there are more than %1 values").arg(mostValues);
    if (criterion.dimension == Dimension::Text && std::ranges::any_of(criterion.values, [](const std::string &text) {
            return words(fold(text)).size() > mostWords;
        }))
        return Words::tr("there are more than %1 words").arg(mostWords);
    return {};
}

Result<void> checkValues(const Criterion &criterion, const Vocabularies &vocabularies)
{
    for (const auto &value : criterion.values) {
        if (const auto issue = issueWith(criterion.dimension, value, vocabularies))
            return failure(ErrorKind::Usage, Words::tr("Reading the criterion"),
                           QString::fromUtf8(dimensionName(criterion.dimension)), issue->why, issue->hint);
    }
    return {};
}

} // namespace hansa::search
