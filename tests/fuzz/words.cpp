// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

// Folded text folds to itself, and its words lie in it, in order.

#include "base/fold.h"

#include <cstdlib>

using namespace hansa;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const std::string folded = fold(std::string_view(reinterpret_cast<const char *>(data), size));
    if (fold(folded) != folded)
        std::abort();
    const char *end = folded.data();
    for (const std::string_view word : words(folded)) {
        if (word.empty() || word.data() < end)
            std::abort();
        end = word.data() + word.size();
    }
    if (end > folded.data() + folded.size())
        std::abort();
    return 0;
}
