// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "search/search.h"
#include "cli/catalogueoption.h"
#include "cli/commandline.h"
#include "cli/commands.h"
#include "cli/criteriaoptions.h"
#include "cli/searchoutput.h"
#include "cli/suggest.h"
#include "cli/text.h"
#include "cli/viewport.h"
#include "search/robust.h"

#include <algorithm>
#include <chrono>

namespace hansa::cli
{

namespace
{

struct SearchOptions {
    CriteriaOptions criteria;
    CatalogueOption catalogues;
    std::uint32_t top = 50;
    std::uint32_t offset = 0;
    std::string facets; ///< "true" where all are wanted
    std::string viewport;
    std::string ownCountry;
    std::uint32_t questions = 0;
    bool mirror = false;
    std::vector<std::string> histograms;
    bool explain = false;
    bool relax = false;
    bool link = false;
    bool robust = false;
    std::uint32_t timing = 0;
};

Result<std::vector<search::Dimension>> facetsOf(const std::string &text)
{
    if (text.empty())
        return std::vector<search::Dimension>{};
    if (text == "true")
        return std::vector(search::facetDimensions.begin(), search::facetDimensions.end());
    std::vector<std::string> names;
    for (const auto dimension : search::facetDimensions)
        names.emplace_back(search::dimensionName(dimension));
    std::vector<search::Dimension> out;
    for (const auto &name : CLI::detail::split(text, ',')) {
        if (const auto known = std::ranges::find(names, name); known != names.end()) {
            out.push_back(search::facetDimensions[std::size_t(known - names.begin())]);
            continue;
        }
        const auto near = suggestions(name, names);
        QStringList shown;
        for (const auto &choice : near.empty() ? names : near)
            shown << QString::fromStdString(choice);
        return failure(ErrorKind::Usage, Text::tr("Reading --facets"), QString::fromStdString(name),
                       Text::tr("this dimension has no counts"),
                       near.empty() ? Text::tr("There are: %1.").arg(shown.join(Text::tr(", ")))
                                    : Text::tr("Did you mean %1?").arg(shown.join(Text::tr(" or "))));
    }
    return out;
}

Result<std::vector<search::Dimension>> rangesOf(const std::vector<std::string> &names)
{
    std::vector<search::Dimension> ranges;
    for (const std::string &name : names) {
        const auto dimension = search::dimensionFromName(name);
        if (!dimension || !search::isRange(*dimension))
            return failure(ErrorKind::Usage, Text::tr("Reading --histogram"), QString::fromStdString(name),
                           Text::tr("it is no number that organisations state"),
                           Text::tr("There are members.total, members.sme, members.large, members.research, staff "
                                    "and founded."));
        ranges.push_back(*dimension);
    }
    return ranges;
}

Result<search::Request> requestOf(Session &session, const Output &output, const SearchOptions &options,
                                  const store::CatalogueFilter &filter)
{
    search::Request request;
    auto facets = facetsOf(options.facets);
    if (!facets)
        return std::unexpected(facets.error());
    request.facets = std::move(*facets);
    auto criteria = options.criteria.read(session, filter);
    if (!criteria)
        return std::unexpected(criteria.error());
    request.criteria = std::move(*criteria);
    request.top = options.top;
    request.offset = options.offset;
    request.explain = options.explain;
    // People are told what to give up where nothing is found.
    request.relax = options.relax || (output.format() == Format::Table && options.timing == 0);
    request.ownCountry = options.ownCountry;
    return request;
}

/// Runs and times what was asked, the index warm: some runs first that do not count.
template<class Work> Timing measured(std::uint32_t runs, Work work)
{
    using Clock = std::chrono::steady_clock;
    for (std::uint32_t i = 0; i < std::min<std::uint32_t>(3, runs); ++i)
        work();
    std::vector<double> times;
    for (std::uint32_t i = 0; i < runs; ++i) {
        const auto begin = Clock::now();
        work();
        times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - begin).count());
    }
    std::ranges::sort(times);
    const std::size_t middle = times.size() / 2;
    const double median = times.size() % 2 == 1 ? times[middle] : (times[middle - 1] + times[middle]) / 2;
    const std::size_t p95 = (times.size() * 95 + 99) / 100 - 1; // nearest rank
    return {runs, median, times[p95]};
}

Result<void> search(Session &session, const Output &output, const SearchOptions &options)
{
    std::optional<Viewport> viewport;
    if (!options.viewport.empty()) {
        auto parsed = parseViewport(options.viewport);
        if (!parsed)
            return std::unexpected(parsed.error());
        viewport = *parsed;
    }
    const auto filter = options.catalogues.filter(session);
    if (!filter)
        return std::unexpected(filter.error());
    const auto request = requestOf(session, output, options, *filter);
    if (!request)
        return std::unexpected(request.error());
    const auto histograms = rangesOf(options.histograms);
    if (!histograms)
        return std::unexpected(histograms.error());
    const auto index = session.index(*filter);
    if (!index)
        return std::unexpected(index.error());

    std::optional<PointTable> points;
    if (viewport)
        points.emplace(**index);
    SearchAnswer answer{.index = **index,
                        .request = *request,
                        .answer = {},
                        .clusters = {},
                        .timing = {},
                        .robust = {},
                        .questions = {},
                        .mirror = {},
                        .histograms = {}};
    MapView view;
    const auto work = [&] {
        search::Recipients recipients;
        if (viewport) {
            view.open(points->rows(), viewport->box, viewport->grid);
            recipients = view.recipients();
        }
        answer.answer = *search::run(**index, *request, {}, recipients); // nobody asks it to stop
        if (viewport)
            answer.clusters = view.clusters();
    };
    if (options.timing > 0)
        answer.timing = measured(options.timing, work);
    else
        work();
    answer.points = points ? &*points : nullptr;
    answer.relaxationsAsked = options.relax;
    answer.linkAsked = options.link;
    if (options.questions > 0)
        answer.questions = search::nextQuestions(**index, *request, options.questions);
    for (const search::Dimension dimension : *histograms)
        answer.histograms.push_back(*search::histogram(**index, *request, dimension));
    if (options.mirror)
        answer.mirror = search::mirror(**index, *request);
    if (options.robust)
        answer.robust = search::robustRanks(**index, *request);
    return write(output, answer);
}

} // namespace

void addSearch(CommandLine &line)
{
    const auto options = std::make_shared<SearchOptions>();
    auto *command = line.command("search", Text::tr("Organisations that meet criteria, the best first"));
    options->criteria.addWordsTo(command);
    options->criteria.addTo(command);
    command->add_option("--top", options->top, utf8(Text::tr("How many are shown (default: 50)")))->type_name("N");
    command->add_option("--offset", options->offset, utf8(Text::tr("How many are left out before them")))
        ->type_name("N");
    command->add_flag("--facets", options->facets,
                      utf8(Text::tr("Counts of all values, or with =country,sector of these dimensions")));
    command
        ->add_option("--histogram", options->histograms,
                     utf8(Text::tr("How many state which number: of members.total, members.sme, staff, founded …")))
        ->type_name("DIMENSION")
        ->delimiter(',')
        ->allow_extra_args(false);
    command->add_flag("--explain", options->explain, utf8(Text::tr("What each criterion gave each organisation")));
    command->add_option("--clusters", options->viewport, utf8(Text::tr("What a map of this part of the earth shows")))
        ->type_name("W,S,E,N@ZOOM[/512]");
    command->add_flag("--relax", options->relax,
                      utf8(Text::tr("How many more there would be without each must and exclude")));
    command->add_flag("--robust", options->robust,
                      utf8(Text::tr("Which ranks hold whichever one weight is changed by 1")));
    command
        ->add_option(
            "--ask", options->questions,
            utf8(Text::tr("Missing facts that could change the first five most, and a mail that asks for one")))
        ->type_name("N");
    command->add_flag("--mirror", options->mirror,
                      utf8(Text::tr("What the first twenty favour beyond its share: a country, size, full profiles")));
    command->add_flag("--link", options->link,
                      utf8(Text::tr("The search as a line to mail, and as a command, beside its result")));
    command->add_option("--mine", options->ownCountry, utf8(Text::tr("The country that looks-for=mine means")))
        ->type_name("COUNTRY");
    command->add_option("--timing", options->timing, utf8(Text::tr("Measure the search, so many times")))
        ->type_name("RUNS")
        ->check(CLI::Range(1, 100000));
    options->catalogues.addTo(command);
    line.onRun(command, [options](Session &session, Output &output) { return search(session, output, *options); });
}

} // namespace hansa::cli
