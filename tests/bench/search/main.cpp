// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "answerfile.h"
#include "measure.h"
#include "reference.h"

#include "catalogue/codec.h"
#include "catalogue/vocabularies.h"
#include "cli/mapview.h"
#include "map/clusterer.h"
#include "search/columnfile.h"
#include "search/index.h"
#include "syntheticcatalogue.h"

#include <QTemporaryDir>

#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <limits>

using namespace hansa;
using namespace hansa::bench;

namespace
{
struct Options {
    std::vector<std::uint32_t> sizes{100000, 1000000};
    bool embedded = true; ///< the facts of the embedded catalogue, too
    std::string catalogue; ///< JSON lines to read instead of making some
    std::string answer; ///< where to write the answer to the reference interaction
    int runs = 101;
};

void readInto(std::vector<catalogue::Organisation> &organisations, const std::filesystem::path &path)
{
    std::ifstream file(path);
    catalogue::RecordReader reader;
    for (std::string line; std::getline(file, line);) {
        if (auto record = reader.read(line)) {
            if (auto *organisation = std::get_if<catalogue::Organisation>(&record->record))
                organisations.push_back(std::move(*organisation));
        }
    }
}

/// What the embedded catalogue is made of.
std::vector<catalogue::Organisation> embeddedCatalogue()
{
    std::vector<catalogue::Organisation> organisations;
    for (const auto &file : std::filesystem::directory_iterator(HANSA_FACTS)) {
        if (file.path().extension() == ".jsonl")
            readInto(organisations, file.path());
    }
    return organisations;
}

void measureMap(const search::Index &index, int runs)
{
    const cli::PointTable points(index);
    const map::MercatorBox box = map::boxOfDegrees(-25, 34, 45, 72);
    const map::ClusterGrid grid{4, 60, 512};
    search::Request request = referenceRequest();
    request.relax = true;
    cli::MapView view;
    measure("filter+rank+facets+relax+clusters", index.size(), runs, [&] {
        view.open(points.rows(), box, grid);
        (void)search::run(index, request, {}, view.recipients());
        (void)view.clusters();
    });

    request.allRows = true;
    const std::optional<search::Answer> answer = search::run(index, request);
    std::vector<std::uint32_t> rows(answer->rows.size());
    std::ranges::transform(answer->rows, rows.begin(), search::number);
    map::Clusterer clusterer;
    measure("clusters of a viewport", index.size(), runs,
            [&] { (void)clusterer.run(points.rows(), {rows, answer->scores}, box, grid); });
}

void measureIndex(const search::Index &index, int runs)
{
    const std::uint32_t n = index.size();
    search::Request request = referenceRequest();
    request.explain = false;
    measure("filter+rank+facets", n, runs, [&] { (void)search::run(index, request); });
    request.explain = true;
    measure("filter+rank+facets, explained", n, runs, [&] { (void)search::run(index, request); });
    search::Request part = request;
    part.facets.clear();
    measure("part: filter+rank", n, runs, [&] { (void)search::run(index, part); });
    part.top = 0;
    measure("part: filter", n, runs, [&] { (void)search::run(index, part); });
    part = request;
    part.facets.assign(search::facetDimensions.begin(), search::facetDimensions.end());
    measure("filter+rank, all facets", n, runs, [&] { (void)search::run(index, part); });
    measureMap(index, runs);
    for (const char *words : {"battery recycling", "photonics sensors", "hidrogen storge", "photonik sens"}) {
        for (const bool exact : {true, false}) {
            const auto text = textRequest(words, exact);
            measure(std::string(exact ? "text, exact: " : "text: ") + words, n, runs,
                    [&] { (void)search::run(index, text); });
        }
    }
    search::Request both = textRequest("hidrogen storge", false);
    both.criteria.list.insert(both.criteria.list.end(), request.criteria.list.begin(), request.criteria.list.end());
    both.facets = request.facets;
    measure("text with typos and criteria, facets", n, runs, [&] { (void)search::run(index, both); });
}

std::shared_ptr<const search::Index> buildMeasured(std::span<const catalogue::Organisation> organisations)
{
    const auto start = std::chrono::steady_clock::now();
    auto index = search::Index::build(organisations, {}, search::conceptsOf(catalogue::Vocabularies::builtIn()));
    report("index build", organisations.size(),
           std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    return index;
}

void measureColumnFile(const search::Index &index)
{
    constexpr int loads = 5;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("columns.bin"));
    const auto concepts = search::conceptsOf(catalogue::Vocabularies::builtIn());
    measure("column file written", index.size(), 1, [&] { (void)search::saveColumns(index, "tie", {}, path); });
    measure("index ready from the column file", index.size(), loads,
            [&] { (void)search::loadColumns("tie", path, concepts); });
}

Options read(int argc, char **argv)
{
    Options options;
    for (int i = 1; i < argc; ++i) {
        const auto value = [&]() -> const char * { return i + 1 < argc ? argv[++i] : ""; };
        if (std::strcmp(argv[i], "--catalogue") == 0)
            options.catalogue = value();
        else if (std::strcmp(argv[i], "--answer") == 0)
            options.answer = value();
        else if (std::strcmp(argv[i], "--runs") == 0)
            options.runs = std::max(1, std::atoi(value()));
        else if (std::strcmp(argv[i], "--n") == 0)
            options.sizes = {std::uint32_t(std::max(1, std::atoi(value())))}, options.embedded = false;
        else {
            std::fprintf(stderr, "usage: bench_search [--n N] [--runs N] [--catalogue FILE.jsonl [--answer FILE]]\n");
            std::exit(2);
        }
    }
    return options;
}
} // namespace

int main(int argc, char **argv)
{
    const Options options = read(argc, argv);
    if (!options.catalogue.empty()) {
        std::vector<catalogue::Organisation> organisations;
        readInto(organisations, options.catalogue);
        if (organisations.empty()) {
            std::fprintf(stderr, "bench_search: no organisations in %s\n", options.catalogue.c_str());
            return 1;
        }
        const auto index = buildMeasured(organisations);
        if (!options.answer.empty())
            return writeAnswer(*index, options.answer) ? 0 : 1;
        measureIndex(*index, options.runs);
        measureColumnFile(*index);
        reportMemory(index->size(), index->bytes());
        return 0;
    }
    const auto measureAll = [&](std::span<const catalogue::Organisation> organisations) {
        const auto index = buildMeasured(organisations);
        measureIndex(*index, options.runs);
        measureColumnFile(*index);
        reportMemory(index->size(), index->bytes());
    };
    if (options.embedded)
        measureAll(embeddedCatalogue());
    for (const std::uint32_t n : options.sizes)
        measureAll(syntheticCatalogue(n));
    return 0;
}
