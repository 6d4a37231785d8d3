// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

#include "catalogue/codec.h"
#include "syntheticcatalogue.h"

#include <cstdio>
#include <cstdlib>

/// make_catalogue N [SEED]: JSON lines on standard output.
int main(int argc, char **argv)
{
    const long n = argc > 1 ? std::atol(argv[1]) : 0;
    if (n <= 0 || n >= 1L << 26) {
        std::fprintf(stderr, "usage: make_catalogue N [SEED], N up to 67 million\n");
        return 2;
    }
    const auto seed = std::uint32_t(argc > 2 ? std::atol(argv[2]) : 7);
    for (auto &organisation : hansa::bench::syntheticCatalogue(std::uint32_t(n), seed))
        std::puts(hansa::catalogue::toJson(std::move(organisation)).c_str());
    return std::ferror(stdout) ? 1 : 0;
}
