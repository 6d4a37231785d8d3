// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "calls/fit/callfit.h"

#include "base/fold.h"
#include "calls/fit/themes.h"
#include "catalogue/vocabularies.h"

#include <QCoreApplication>

#include <algorithm>
#include <format>

namespace hansa::calls
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(hansa::calls::CallFit)
};

/// Of a description only its begin is read for words: what a call is about stands there.
constexpr std::size_t readOfSummary = 800;

using Values = std::vector<std::string>;

Values common(const Values &a, const Values &b)
{
    Values both;
    std::ranges::set_intersection(a, b, std::back_inserter(both));
    return both;
}

/// Words that say what something is about: not "the", not "2027".
void addWords(Values &to, std::string_view text)
{
    constexpr std::size_t least = 4;
    const std::string folded = fold(text);
    for (const std::string_view word : words(folded))
        if (word.size() >= least && word.find_first_not_of("0123456789") != word.npos)
            to.emplace_back(word);
}

std::string textOf(const catalogue::Call &call)
{
    std::string text = call.title;
    for (const std::string &keyword : call.keywords)
        text.append(". ").append(keyword);
    return text.append(". ").append(call.summary, 0, readOfSummary);
}

/// "EU" and its like stand for their members.
void addCountries(Values &to, const Values &stated)
{
    const auto &vocabularies = catalogue::Vocabularies::builtIn();
    for (const std::string &code : stated) {
        const auto members = vocabularies.countriesOf(code);
        if (members.empty())
            to.push_back(code);
        to.insert(to.end(), members.begin(), members.end());
    }
}

FitPart partOf(FitCriterion criterion, bool stated, bool asked, Values matched, std::size_t possible)
{
    FitPart part;
    part.criterion = criterion;
    if (!stated || !asked)
        return part;
    part.matched = std::move(matched);
    if (part.matched.empty()) {
        part.state = FitState::Missed;
        return part;
    }
    // One in common is more than half of the way.
    part.fulfilment = 0.6 + 0.4 * double(part.matched.size()) / double(std::max(possible, part.matched.size()));
    part.state = part.matched.size() >= possible ? FitState::Met : FitState::Partly;
    return part;
}

/// Whether a grant may be of a size that one looks for; half where only one end of it is stated.
FitPart grantPart(const std::optional<catalogue::GrantRange> &grant, const FitProfile &profile)
{
    FitPart part;
    part.criterion = FitCriterion::Grant;
    const bool isStated = grant && (grant->min || grant->max);
    if (!isStated || (!profile.grantFrom && !profile.grantTo))
        return part;
    const bool tooSmall = profile.grantFrom && grant->max && *grant->max < *profile.grantFrom;
    const bool tooLarge = profile.grantTo && grant->min && *grant->min > *profile.grantTo;
    const bool isWhole = (!profile.grantFrom || grant->max) && (!profile.grantTo || grant->min);
    part.state = tooSmall || tooLarge ? FitState::Missed : isWhole ? FitState::Met : FitState::Partly;
    part.fulfilment = part.state == FitState::Met ? 1 : part.state == FitState::Partly ? 0.5 : 0;
    for (const auto &[end, amount] : {std::pair("min", grant->min), std::pair("max", grant->max)})
        if (amount)
            part.matched.push_back(std::format("{} {:.0f}", end, *amount));
    return part;
}

} // namespace

FitProfile profileOf(std::span<const catalogue::Organisation> organisations)
{
    FitProfile profile;
    for (const catalogue::Organisation &one : organisations) {
        profile.sectors.insert(profile.sectors.end(), one.sectors.begin(), one.sectors.end());
        profile.technologies.insert(profile.technologies.end(), one.technologies.begin(), one.technologies.end());
        for (const std::string &keyword : one.keywords)
            addWords(profile.words, keyword);
        if (!one.country.empty())
            profile.countries.push_back(one.country);
    }
    for (Values *values : {&profile.sectors, &profile.technologies, &profile.words, &profile.countries})
        tidy(*values);
    return profile;
}

FitProfile profileOf(const search::Criteria &criteria)
{
    FitProfile profile;
    for (const search::Criterion &one : criteria.list) {
        if (one.mode == search::Mode::Exclude)
            continue;
        const auto into = [&](Values &values) { values.insert(values.end(), one.values.begin(), one.values.end()); };
        switch (one.dimension) {
        case search::Dimension::Sector:
            into(profile.sectors);
            break;
        case search::Dimension::Technology:
            into(profile.technologies);
            break;
        case search::Dimension::Country:
            into(profile.countries);
            break;
        case search::Dimension::Text:
        case search::Dimension::Keyword:
            for (const std::string &value : one.values) {
                addWords(profile.words, value);
                const Themes named = themesIn(value);
                profile.sectors.insert(profile.sectors.end(), named.sectors.begin(), named.sectors.end());
                profile.technologies.insert(profile.technologies.end(), named.technologies.begin(),
                                            named.technologies.end());
            }
            break;
        default:
            break;
        }
    }
    for (Values *values : {&profile.sectors, &profile.technologies, &profile.words, &profile.countries})
        tidy(*values);
    return profile;
}

std::string_view fitCriterionName(FitCriterion criterion)
{
    switch (criterion) {
    case FitCriterion::Themes:
        return "themes";
    case FitCriterion::Words:
        return "words";
    case FitCriterion::Country:
        return "country";
    case FitCriterion::Applicants:
        return "applicants";
    case FitCriterion::Grant:
        break;
    }
    return "grant";
}

QString fitCriterionText(FitCriterion criterion)
{
    switch (criterion) {
    case FitCriterion::Themes:
        return Words::tr("Themes");
    case FitCriterion::Words:
        return Words::tr("Technologies and words");
    case FitCriterion::Country:
        return Words::tr("Country may apply");
    case FitCriterion::Applicants:
        return Words::tr("Clusters may apply");
    case FitCriterion::Grant:
        break;
    }
    return Words::tr("Size of a grant");
}

double fitWeight(FitCriterion criterion)
{
    switch (criterion) {
    case FitCriterion::Themes:
        return 3;
    case FitCriterion::Words:
    case FitCriterion::Country:
        return 2;
    case FitCriterion::Applicants:
    case FitCriterion::Grant:
        break;
    }
    return 1;
}

std::string_view fitStateName(FitState state)
{
    switch (state) {
    case FitState::Met:
        return "met";
    case FitState::Partly:
        return "partly";
    case FitState::Missed:
        return "missed";
    case FitState::NotStated:
        break;
    }
    return "not-stated";
}

FitCall::FitCall(const catalogue::Call &call)
    : m_sectors(call.sectors)
    , m_grant(call.grantEur)
{
    const std::string text = textOf(call);
    Themes named = themesIn(text);
    m_technologies = std::move(named.technologies);
    if (call.sectors.empty())
        m_sectors = std::move(named.sectors);
    m_byWords = call.sectors.empty();
    addWords(m_words, text);
    if (call.eligible) {
        addCountries(m_countries, call.eligible->countries);
        m_applicants = call.eligible->applicants;
    }
    for (Values *values : {&m_sectors, &m_words, &m_countries})
        tidy(*values);
    for (const std::string &applicant : m_applicants) {
        const std::string folded = fold(applicant);
        m_takesClusters = m_takesClusters || folded.contains("cluster");
        m_takesAnyone =
            m_takesAnyone || folded.contains("legal entit") || folded.contains("any ") || folded.contains("network");
    }
}

bool FitCall::hasThemeOf(std::span<const std::string> themes) const
{
    const auto isAmong = [&](const std::string &id) { return std::ranges::binary_search(themes, id); };
    return std::ranges::any_of(m_sectors, isAmong) || std::ranges::any_of(m_technologies, isAmong);
}

CallFit FitCall::fit(const FitProfile &profile) const
{
    CallFit fit;
    auto &[themes, words, country, applicants, grant] = fit.parts;
    themes = partOf(FitCriterion::Themes, !m_sectors.empty(), !profile.sectors.empty(),
                    common(m_sectors, profile.sectors), std::min(m_sectors.size(), profile.sectors.size()));
    themes.byWords = m_byWords && !m_sectors.empty();

    Values named = common(m_technologies, profile.technologies);
    const Values also = common(m_words, profile.words);
    named.insert(named.end(), also.begin(), also.end());
    constexpr std::size_t enoughWords = 3; // in common: more says no more
    words = partOf(FitCriterion::Words, true, !profile.technologies.empty() || !profile.words.empty(), std::move(named),
                   enoughWords);

    country = partOf(FitCriterion::Country, !m_countries.empty(), !profile.countries.empty(),
                     common(m_countries, profile.countries), profile.countries.size());

    applicants.criterion = FitCriterion::Applicants;
    if (!m_applicants.empty()) {
        applicants.fulfilment = m_takesClusters ? 1 : m_takesAnyone ? 0.5 : 0;
        applicants.state = m_takesClusters ? FitState::Met : m_takesAnyone ? FitState::Partly : FitState::Missed;
        applicants.matched = m_takesClusters || m_takesAnyone ? m_applicants : Values();
    }

    grant = grantPart(m_grant, profile);

    double all = 0;
    for (const FitPart &part : fit.parts) {
        const double weight = fitWeight(part.criterion);
        all += weight;
        fit.score += weight * part.fulfilment;
        fit.reach += weight * (part.state == FitState::NotStated ? 1 : part.fulfilment);
    }
    fit.score /= all;
    fit.reach /= all;
    return fit;
}

} // namespace hansa::calls
