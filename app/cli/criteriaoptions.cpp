// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "cli/criteriaoptions.h"

#include "cli/commandline.h"
#include "cli/inputfile.h"
#include "cli/places.h"
#include "cli/records.h"
#include "cli/savedsearch.h"
#include "cli/session.h"
#include "cli/text.h"
#include "search/blend.h"
#include "search/criteriajson.h"
#include "search/criteriatext.h"
#include "search/likeness.h"
#include "search/searchlink.h"

#include <algorithm>
#include <array>

namespace hansa::cli
{

void CriteriaOptions::addTo(CLI::App *command)
{
    const std::string group = utf8(Text::tr("Criteria, each may be repeated (see docs/hansactl.md)"));
    CommandLine::repeatable(command, "--must", m_must, Text::tr("Only those that meet it: sector=digital,energy"))
        ->type_name("D=V[,V…]")
        ->group(group);
    CommandLine::repeatable(command, "--prefer", m_prefer,
                            Text::tr("Those that meet it come first: country=AT,CH:2, distance=Stuttgart,800"))
        ->type_name("D=V[,V…][:WEIGHT]")
        ->group(group);
    CommandLine::repeatable(command, "--exclude", m_exclude, Text::tr("None that meets it: country=DE"))
        ->type_name("D=V[,V…]")
        ->group(group);
    command->add_option("--criteria", m_file, utf8(Text::tr("Criteria as JSON, from a file or - for standard input")))
        ->type_name("FILE|-")
        ->group(group);
    command->add_option("--saved", m_saved, utf8(Text::tr("Criteria that were saved under this name")))
        ->type_name("NAME")
        ->excludes("--criteria")
        ->group(group);
    command
        ->add_option(
            "--blend", m_blend,
            utf8(Text::tr("Weights between these and those of a saved search: \"Light:0.3\" is 30 % of Light's")))
        ->type_name("NAME[:0..1]")
        ->group(group);
    command->add_option("--like", m_like, utf8(Text::tr("Those that are like these organisations")))
        ->type_name("ID[,ID…]")
        ->delimiter(',')
        ->group(group);
    command
        ->add_option("--complement", m_complement,
                     utf8(Text::tr("Those that have what this organisation lacks and look for what it has")))
        ->type_name("ID")
        ->group(group);
    command
        ->add_option("--doubt", m_doubt,
                     utf8(Text::tr("What a criterion counts where the record does not say, 0 to 1 (default: 0)")))
        ->type_name("0..1")
        ->group(group);
    command
        ->add_flag("--exact-text", m_exactText,
                   utf8(Text::tr("Whole words only: no typing mistakes, beginnings and synonyms")))
        ->group(group);
}

void CriteriaOptions::addWordsTo(CLI::App *command)
{
    command->add_option("TEXT", m_words, utf8(Text::tr("Words that all have to be found, or a line hansa:search?…")));
}

bool CriteriaOptions::isEmpty() const
{
    return m_words.empty() && m_must.empty() && m_prefer.empty() && m_exclude.empty() && m_file.empty()
        && m_saved.empty() && m_like.empty() && m_complement.empty();
}

Result<search::Criteria> CriteriaOptions::read(Session &session, const store::CatalogueFilter &catalogues) const
{
    auto criteria = readWhole(session, catalogues);
    if (!criteria)
        return criteria;
    std::string words;
    for (const auto &word : m_words) {
        if (!search::isLink(word))
            words += (words.empty() ? "" : " ") + word;
    }
    search::prependWords(*criteria, words);
    if (auto added = addOptions(*criteria, session, catalogues); !added)
        return std::unexpected(added.error());
    if (m_exactText) {
        for (auto &criterion : criteria->list)
            criterion.exact = criterion.exact || criterion.dimension == search::Dimension::Text;
    }
    if (m_doubt) {
        if (!(*m_doubt >= 0 && *m_doubt <= 1))
            return failure(ErrorKind::Usage, Text::tr("Reading the command line"),
                           QStringLiteral("--doubt %1").arg(*m_doubt), Text::tr("it is not between 0 and 1"));
        criteria->doubt = *m_doubt;
    }
    if (auto blended = blend(*criteria, session); !blended)
        return std::unexpected(blended.error());
    return criteria;
}

/// The searches that are given whole: a file, a saved one, lines of text.
Result<search::Criteria> CriteriaOptions::readWhole(Session &session, const store::CatalogueFilter &catalogues) const
{
    search::Criteria criteria;
    if (!m_file.empty()) {
        auto read = readFile();
        if (!read)
            return read;
        criteria = std::move(*read);
    }
    if (!m_saved.empty()) {
        auto read = readSaved(session, m_saved);
        if (!read)
            return read;
        criteria = std::move(*read);
    }
    for (const auto &word : m_words) {
        if (!search::isLink(word))
            continue;
        auto read = search::readLink(word, Session::vocabularies());
        if (!read)
            return read;
        std::ranges::move(read->list, std::back_inserter(criteria.list));
        criteria.doubt = std::max(criteria.doubt, read->doubt);
    }
    if (auto added = addLikeness(criteria, session, catalogues); !added)
        return std::unexpected(added.error());
    return criteria;
}

Result<search::Criteria> CriteriaOptions::readSaved(Session &session, const std::string &name)
{
    return findSaved(session, name).and_then([](const store::SavedSearch &saved) {
        return search::readCriteria(saved.criteria, QString::fromStdString(saved.name), &Session::vocabularies());
    });
}

/// By how much stands after the last colon: half where nothing does.
Result<void> CriteriaOptions::blend(search::Criteria &criteria, Session &session) const
{
    if (m_blend.empty())
        return {};
    const auto colon = m_blend.rfind(':');
    double share = 0.5;
    bool said = false;
    if (colon != std::string::npos)
        share = QString::fromStdString(m_blend.substr(colon + 1)).toDouble(&said);
    if (said && !(share >= 0 && share <= 1))
        return failure(ErrorKind::Usage, Text::tr("Reading the command line"),
                       QStringLiteral("--blend %1").arg(QString::fromStdString(m_blend)),
                       Text::tr("it is not between 0 and 1"));
    const auto theirs = readSaved(session, said ? m_blend.substr(0, colon) : m_blend);
    if (!theirs)
        return std::unexpected(theirs.error());
    criteria = search::blend(criteria, *theirs, said ? share : 0.5);
    return {};
}

Result<void> CriteriaOptions::addLikeness(search::Criteria &criteria, Session &session,
                                          const store::CatalogueFilter &catalogues) const
{
    std::vector<catalogue::Organisation> found;
    std::vector<std::string> ids = m_like;
    if (!m_complement.empty())
        ids.push_back(m_complement);
    for (const auto &id : ids) {
        const auto cache = session.filledCache();
        if (!cache)
            return std::unexpected(cache.error());
        auto organisation = findOrganisation(**cache, id, catalogues);
        if (!organisation)
            return std::unexpected(organisation.error());
        found.push_back(std::move(*organisation));
    }
    if (!m_complement.empty()) {
        std::vector<std::string> technologies;
        for (const auto &term : Session::vocabularies().terms(catalogue::Vocabulary::Technology))
            technologies.push_back(term.id);
        std::ranges::move(search::complementTo(found.back(), technologies).list, std::back_inserter(criteria.list));
        found.pop_back();
    }
    if (!found.empty())
        std::ranges::move(search::similarTo(found).list, std::back_inserter(criteria.list));
    return {};
}

Result<search::Criteria> CriteriaOptions::readFile() const
{
    const auto json = readInput(QString::fromStdString(m_file), Text::tr("Reading the criteria"));
    if (!json)
        return std::unexpected(json.error());
    const QString name = m_file == "-" ? Text::tr("standard input") : QString::fromStdString(m_file);
    return search::readCriteria(*json, name, &Session::vocabularies());
}

Result<void> CriteriaOptions::addOptions(search::Criteria &criteria, Session &session,
                                         const store::CatalogueFilter &catalogues) const
{
    PlaceFinder places(session, catalogues);
    search::CriterionContext context;
    context.vocabularies = &Session::vocabularies();
    context.findPlace = [&places](std::string_view name) { return places.find(name); };
    context.readFile = [](const QString &path) { return readInput(path, Text::tr("Reading the area")); };
    const std::array options{std::pair{search::Mode::Must, &m_must}, std::pair{search::Mode::Prefer, &m_prefer},
                             std::pair{search::Mode::Exclude, &m_exclude}};
    for (const auto &[mode, texts] : options) {
        for (const auto &text : *texts) {
            auto criterion = search::parseCriterion(mode, text, context);
            if (!criterion)
                return std::unexpected(places.failed().value_or(criterion.error()));
            criteria.list.push_back(std::move(*criterion));
        }
    }
    return {};
}

} // namespace hansa::cli
