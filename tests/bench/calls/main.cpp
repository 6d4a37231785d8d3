// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

// What 10,000 calls cost: reading them in the portal's form, importing them for the first time and
// again, joining and listing them, and how well each fits. The texts are the facts', as HTML.

#include "calls/calllist.h"
#include "calls/fit/callfit.h"
#include "calls/known/callimport.h"
#include "calls/known/mergedcalls.h"
#include "calls/reading/callreading.h"
#include "calls/sources/anysource.h"
#include "catalogue/codec.h"
#include "store/cache.h"
#include "store/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <format>

using namespace hansa;
using namespace hansa::calls;
using namespace Qt::StringLiterals;

namespace
{
constexpr std::size_t wanted = 10'000;
constexpr std::size_t pageSize = 100;

template<class T> T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().message()));
        std::exit(1);
    }
    return std::move(*result);
}

/// The facts' calls, their summaries as long as the portal's texts are.
std::vector<QJsonObject> facts()
{
    std::vector<QJsonObject> list;
    for (const char *name : {"calls.jsonl", "calls-current.jsonl"}) {
        QFile file(QStringLiteral(HANSA_FACTS "/") + QString::fromLatin1(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        while (!file.atEnd())
            list.push_back(QJsonDocument::fromJson(file.readLine()).object());
    }
    return list;
}

std::vector<std::string> pages()
{
    const auto known = facts();
    std::vector<std::string> pages;
    QJsonArray results;
    for (std::size_t number = 0; number < wanted; ++number) {
        const QJsonObject &fact = known[number % known.size()];
        QString html;
        while (html.size() < 4000) // about what a topic's text has
            html += u"<p>"_s + fact[u"summary"_s].toString(u"No summary."_s) + u"</p><ul><li>"_s
                + fact[u"title"_s].toString() + u"</li></ul>"_s;
        const auto in = [](const QString &text) { return QJsonArray{text}; };
        const QJsonObject metadata{
            {u"type"_s, in(u"1"_s)},
            {u"identifier"_s, in(u"BENCH-%1"_s.arg(number))},
            {u"title"_s, in(fact[u"title"_s].toString())},
            {u"deadlineDate"_s, in(u"2027-%1-15T00:00:00.000+0000"_s.arg(1 + number % 12, 2, 10, QChar(u'0')))},
            {u"descriptionByte"_s, in(html)}};
        results.append(QJsonObject{
            {u"reference"_s, u"%1TOPICSen"_s.arg(number)}, {u"language"_s, u"en"_s}, {u"metadata"_s, metadata}});
        if (std::size_t(results.size()) < pageSize && number + 1 < wanted)
            continue;
        pages.push_back(QJsonDocument(QJsonObject{{u"totalResults"_s, int(wanted)}, {u"results"_s, results}})
                            .toJson(QJsonDocument::Compact)
                            .toStdString());
        results = {};
    }
    return pages;
}

/// Prints the median of some runs as packaging/dev bench wants it.
template<class Work> void measure(const char *what, int runs, Work work)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    std::printf("{\"bench\":\"calls\",\"what\":\"%s\",\"subject\":\"hansa\",\"n\":%zu,\"median_ms\":%.2f,\"p95_ms\":%."
                "2f,\"runs\":%d}\n",
                what, wanted, times[times.size() / 2], times[std::min(times.size() - 1, times.size() * 95 / 100)],
                runs);
    std::fflush(stdout);
}

std::vector<ReadCall> readAll(const std::vector<std::string> &bytes)
{
    std::vector<ReadCall> calls;
    for (const std::string &page : bytes)
        std::ranges::move(must(readCalls(page, u"page"_s)).read.calls, std::back_inserter(calls));
    return calls;
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto bytes = pages();
    const Instant now = *parseInstant("2026-11-28T00:00:00Z");
    measure("read", 5, [&] { static_cast<void>(readAll(bytes)); });
    measure("import, first", 5, [&] {
        const QTemporaryDir folder;
        auto cache = must(store::Cache::open(folder.filePath(u"catalogue.db"_s)));
        auto workspace = must(store::Workspace::open(folder.filePath(u"workspace.db"_s)));
        static_cast<void>(must(importCalls(cache, workspace, portalTarget(), readAll(bytes), now)));
    });
    const QTemporaryDir folder;
    auto cache = must(store::Cache::open(folder.filePath(u"catalogue.db"_s)));
    auto workspace = must(store::Workspace::open(folder.filePath(u"workspace.db"_s)));
    static_cast<void>(must(importCalls(cache, workspace, portalTarget(), readAll(bytes), now)));
    measure("import, again", 5,
            [&] { static_cast<void>(must(importCalls(cache, workspace, portalTarget(), readAll(bytes), now))); });
    std::vector<MergedCall> known;
    measure("join", 5, [&] { known = must(mergedCalls(cache)); });
    std::vector<const catalogue::Call *> all;
    for (const MergedCall &one : known)
        all.push_back(&one.call);
    measure("list", 9, [&] { static_cast<void>(listCalls(all, {}, now)); });

    catalogue::Organisation own;
    own.sectors = {"digital", "photonics"};
    own.keywords = {"sensors", "integrated circuits"};
    own.country = "FR";
    const FitProfile profile = profileOf(std::span(&own, 1));
    std::vector<FitCall> prepared;
    measure("prepare fit", 3, [&] {
        prepared.clear();
        for (const catalogue::Call *call : all)
            prepared.emplace_back(*call);
    });
    double sum = 0;
    measure("fit", 9, [&] {
        for (const FitCall &call : prepared)
            sum += call.fit(profile).score;
    });
    measure("read one text", 9, [&] { static_cast<void>(readCallText(known.front().call.summary)); });
    return sum < 0;
}
