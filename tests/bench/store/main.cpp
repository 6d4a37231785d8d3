// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

// What the cache costs: filling it with N organisations, changing 1 %, reading all, listing,
// finding one. The records are the facts', numbered until there are N.

#include "catalogue/codec.h"
#include "store/cache.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <format>

using namespace hansa;
using namespace hansa::store;

namespace
{
struct Line {
    std::string json;
    Sha256 hash{};
    std::uint16_t bucket = 0;
};

Sha256 sha256(std::string_view bytes)
{
    const QByteArray hash =
        QCryptographicHash::hash(QByteArrayView(bytes.data(), qsizetype(bytes.size())), QCryptographicHash::Sha256);
    Sha256 result{};
    std::copy_n(reinterpret_cast<const std::byte *>(hash.constData()), result.size(), result.begin());
    return result;
}

std::vector<catalogue::Organisation> organisations()
{
    std::vector<catalogue::Organisation> list;
    catalogue::RecordReader reader;
    QDirIterator files(QStringLiteral(HANSA_FACTS), {QStringLiteral("organisations*.jsonl")}, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        while (!file.atEnd()) {
            const QByteArray text = file.readLine();
            if (auto decoded = reader.read(std::string_view(text.constData(), std::size_t(text.size()))))
                list.push_back(std::move(std::get<catalogue::Organisation>(decoded->record)));
        }
    }
    return list;
}

/// As a pack has them: by id.
std::vector<Line> linesOf(std::size_t count)
{
    auto list = organisations();
    std::vector<Line> lines;
    for (std::size_t i = 0; i < count; ++i) {
        catalogue::Organisation &record = list[i % list.size()];
        record.id = std::format("org:number-{:07}", i);
        Line line{catalogue::toJson(record), {}, 0};
        line.hash = sha256(line.json);
        const Sha256 place = sha256("organisation " + record.id);
        line.bucket = std::uint16_t(std::to_integer<unsigned>(place[0]) << 8U | std::to_integer<unsigned>(place[1]));
        lines.push_back(std::move(line));
    }
    return lines;
}

/// Prints the median of some runs as packaging/dev bench wants it.
template<class Work> void measure(const char *what, std::size_t n, int runs, Work work)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    const auto at = [&](double share) {
        return times[std::min(times.size() - 1, std::size_t(share * double(times.size())))];
    };
    std::puts(std::format(
                  "{{\"bench\": \"store\", \"what\": \"{}\", \"subject\": \"hansa\", \"n\": {}, \"median_ms\": {:.2f}, "
                  "\"p95_ms\": {:.2f}, \"runs\": {}}}",
                  what, n, at(0.5), at(0.95), runs)
                  .c_str());
}

void need(bool good)
{
    if (!good)
        qFatal("the cache failed");
}

void put(Cache &cache, std::span<const Line> lines)
{
    auto update = cache.beginUpdate("bench");
    need(update.has_value());
    for (const Line &line : lines)
        need(update->put(line.json, line.hash, line.bucket).has_value());
    need(update->commit().has_value());
}
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    for (const std::size_t n : {std::size_t(1'000), std::size_t(100'000)}) {
        const QTemporaryDir folder;
        auto cache = Cache::open(folder.filePath(QStringLiteral("catalogue.db")));
        need(cache.has_value());
        const std::vector<Line> lines = linesOf(n);
        measure("first fill", n, 1, [&] { put(*cache, lines); });
        measure("change 1 %", n, 5, [&] { put(*cache, std::span(lines).first(n / 100)); });
        measure("raw JSON of all", n, 5, [&] {
            std::size_t bytes = 0;
            need(cache->records()
                     .eachJson(RecordKind::Organisation,
                               [&](std::string_view json) {
                                   bytes += json.size();
                                   return true;
                               })
                     .has_value());
            need(bytes > n * 100);
        });
        measure("all records, decoded", n, 5,
                [&] { need(cache->records().all<catalogue::Organisation>()->size() == n); });
        measure("list of all names", n, 5, [&] { need(cache->records().list(RecordKind::Organisation)->size() == n); });
        measure("list, two words", n, 5,
                [&] { need(cache->records().list(RecordKind::Organisation, "clus inn").has_value()); });
        measure("links to a country", n, 5, [&] { need(!cache->links().to("country:de")->empty()); });
        measure("one record", n, 1000, [&] { need(cache->records().record("org:number-0000500")->has_value()); });
        measure("open", n, 20, [&] { need(Cache::open(cache->path()).has_value()); });
        measure("every row, for the digest", n, 3, [&] {
            auto update = cache->beginUpdate("bench");
            std::size_t rows = 0;
            need(update->eachRow([&](std::uint16_t, const DigestRow &) { ++rows; }).has_value());
            need(rows == n);
        });
        std::puts(std::format(
                      "{{\"bench\": \"store\", \"what\": \"file\", \"subject\": \"hansa\", \"n\": {}, \"bytes\": {}}}",
                      n, QFileInfo(cache->path()).size())
                      .c_str());
    }
    return 0;
}
