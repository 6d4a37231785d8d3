// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

// How the time of each reader of outside bytes grows with the size of its input, in ordinary and in hostile
// shapes: sizes n, 2n, 4n and 8n, and the exponent between the first and the last. 1 is linear, 2 is the
// square; what takes a millisecond or less of the largest says nothing and has none.

#include "shapereaders.h"
#include "shapes.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

using namespace hansa;

namespace
{
constexpr std::size_t smallest = 64 * 1024;
constexpr std::array<std::size_t, 4> sizes{smallest, 2 * smallest, 4 * smallest, 8 * smallest};

/// The best of three runs: what else the machine does only adds.
double milliseconds(const testing::Shape &shape, const std::string &input)
{
    double best = 0;
    for (int run = 0; run < 3; ++run) {
        QElapsedTimer timer;
        timer.start();
        static_cast<void>(testing::readAs(shape.reader, input));
        const double time = double(timer.nsecsElapsed()) / 1e6;
        best = run == 0 ? time : std::min(best, time);
    }
    return best;
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    for (const testing::Shape &shape : testing::hostileShapes()) {
        // The longest link is refused beyond its bound: its sizes end there.
        const std::size_t divisor = std::string_view(shape.reader) == "link" ? 10 : 1;
        std::array<double, sizes.size()> times{};
        for (std::size_t place = 0; place < sizes.size(); ++place)
            times[place] = milliseconds(shape, shape.make(sizes[place] / divisor));
        const double exponent = std::log2(times.back() / times.front()) / double(sizes.size() - 1);
        std::printf(
            "{\"bench\":\"readers\",\"what\":\"%s: %s\",\"subject\":\"hansa\",\"n\":%zu,\"ms\":[%.2f,%.2f,%.2f,%.2f]",
            shape.reader, shape.name, sizes.front() / divisor, times[0], times[1], times[2], times[3]);
        if (times.back() > 1)
            std::printf(",\"exponent\":%.2f", exponent);
        std::printf("}\n");
        std::fflush(stdout);
    }
    return 0;
}
