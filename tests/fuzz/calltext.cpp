// SPDX-FileCopyrightText: 2026 The Hansa developers
// SPDX-License-Identifier: EUPL-1.2

// A call's text: what it asks for is quoted from it.

#include "calls/reading/callreading.h"

#include <cstdlib>

using namespace hansa;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    for (const calls::Proposal &one : calls::readCallText(bytes))
        if (one.matched.empty() || one.sentence.size() > bytes.size())
            std::abort();
    return 0;
}
