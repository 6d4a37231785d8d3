// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "measure.h"

#include <QFile>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <vector>

namespace hansa::bench
{

namespace
{
/// The smallest value that at least this share does not exceed.
double percentile(const std::vector<double> &sorted, double share)
{
    const auto rank = std::size_t(std::ceil(share * double(sorted.size())));
    return sorted[std::max<std::size_t>(rank, 1) - 1];
}

/// Machines are faster and slower by turns of some tenths of a second: what is repeated is repeated so long, as the
/// peers' benchmarks are, that one turn doesn't decide.
constexpr std::chrono::seconds leastTime{2};
/// What is done fewer times than this takes long by itself.
constexpr int fewRuns = 20;

double peakMb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return at < 0 ? 0 : text.mid(at + 6, text.indexOf('k', at) - at - 6).trimmed().toDouble() / 1024;
}
} // namespace

void measure(std::string_view what, std::uint64_t n, int runs, const std::function<void()> &work)
{
    using Clock = std::chrono::steady_clock;
    for (int i = 0; i < 3; ++i)
        work();
    const auto begin = Clock::now();
    std::vector<double> times;
    while (int(times.size()) < runs || (runs >= fewRuns && Clock::now() - begin < leastTime)) {
        const auto start = Clock::now();
        work();
        times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - start).count());
    }
    std::ranges::sort(times);
    std::printf("{\"bench\":\"search\",\"what\":\"%.*s\",\"subject\":\"hansa\",\"n\":%llu,\"median_ms\":%.4g,"
                "\"p95_ms\":%.4g,\"p99_ms\":%.4g,\"runs\":%d}\n",
                int(what.size()), what.data(), static_cast<unsigned long long>(n), percentile(times, 0.5),
                percentile(times, 0.95), percentile(times, 0.99), int(times.size()));
    std::fflush(stdout);
}

void report(std::string_view what, std::uint64_t n, double ms)
{
    std::printf("{\"bench\":\"search\",\"what\":\"%.*s\",\"subject\":\"hansa\",\"n\":%llu,\"median_ms\":%.5g,"
                "\"p95_ms\":%.5g,\"runs\":1}\n",
                int(what.size()), what.data(), static_cast<unsigned long long>(n), ms, ms);
    std::fflush(stdout);
}

void reportMemory(std::uint64_t n, std::size_t indexBytes)
{
    std::printf("{\"bench\":\"search\",\"what\":\"memory\",\"subject\":\"hansa\",\"n\":%llu,\"peak_mb\":%.0f,"
                "\"bytes\":%zu,\"bytes_per_organisation\":%.0f}\n",
                static_cast<unsigned long long>(n), peakMb(), indexBytes, double(indexBytes) / double(n));
    std::fflush(stdout);
}

} // namespace hansa::bench
